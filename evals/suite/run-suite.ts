import { fileURLToPath } from 'node:url';
import { startVitest, type TestCase, type TestModule, type TestSuite, type Vite } from 'vitest/node';
import type { CaseResult, Plan } from './plan.js';

export interface SuiteResult {
  readonly results: readonly CaseResult[];
  /** Cases that ended in an error instead of an answer: `answerer › folder › id` and what was thrown. */
  readonly failures: readonly Failure[];
}

export interface Failure {
  readonly name: string;
  readonly message: string;
}

/** Runs every case of the plan in vitest, with these plugins in its transformer, and hands back what each test left behind. */
export async function runSuite(
  plan: Plan,
  root: string,
  progress: (done: number) => void,
  plugins: Vite.Plugin[] = [],
): Promise<SuiteResult> {
  const tests: TestCase[] = [];
  const reporter = { onTestCaseResult: (test: TestCase) => progress(tests.push(test)) };
  const config = fileURLToPath(new URL('./vitest.config.ts', import.meta.url));
  const options = { config, root, watch: false, reporters: [reporter], provide: { plan } };
  const vitest = await startVitest('test', [], options, { plugins });
  const crashed = vitest.state.getUnhandledErrors().map((error) => ({ name: 'the run', message: messageOf(error) }));
  const broken = vitest.state
    .getTestModules()
    .flatMap((module) => [
      ...errorsOf(module, module.relativeModuleId),
      ...[...module.children.allSuites()].flatMap((suite) => errorsOf(suite, suite.fullName)),
    ]);
  await vitest.close();
  process.exitCode = 0;
  return {
    results: tests.flatMap((test) => test.meta().result ?? []),
    failures: [...crashed, ...broken, ...tests.flatMap(failureOf), ...missing(plan, tests)],
  };
}

/** What went wrong around the cases, such as a briefing that could not be opened. */
function errorsOf(part: TestModule | TestSuite, name: string): Failure[] {
  return part.errors().map(({ message }) => ({ name, message }));
}

function failureOf(test: TestCase): Failure[] {
  const { state, errors = [] } = test.result();
  if (state === 'passed') return [];
  const message = errors.map((error) => error.message).join('; ') || 'not asked, because its briefing did not open';
  return [{ name: test.fullName, message }];
}

/** A case that was never reported must not go unnoticed. */
function missing(plan: Plan, tests: readonly TestCase[]): Failure[] {
  const due = plan.cases.length * plan.answerers.length;
  if (tests.length === due) return [];
  return [{ name: 'the run', message: `${due - tests.length} of ${due} cases were not run` }];
}

function messageOf(error: unknown): string {
  return error instanceof Error || (typeof error === 'object' && error && 'message' in error)
    ? String(error.message)
    : String(error);
}
