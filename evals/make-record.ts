import type { Vite } from 'vitest/node';
import { outcomesOf } from './gate/baseline.js';
import type { Options } from './options.js';
import { type AnswererRecord, type ObservedCase, observedCases, type RunRecord, type Selection } from './run-record.js';
import { outcomeOf } from './scorers/outcome.js';
import { auroc, riskCoverage } from './scorers/risk-coverage.js';
import { APART, slicesOf } from './slices.js';
import { trialFigures } from './statistics/trials.js';
import type { PlannedCase } from './suite/plan.js';
import { runSuite, type SuiteResult } from './suite/run-suite.js';

export type Progress = (done: number, total: number) => void;

/** Asks every case, scores what came back, and keeps all of it. */
export async function makeRecord(
  { answerers, trials, seed, ...options }: Options,
  cases: readonly PlannedCase[],
  root: string,
  progress: Progress,
  plugins: Vite.Plugin[] = [],
): Promise<RunRecord> {
  const started = Date.now();
  const plan = { answerers, cases, trials, search: !options['no-search'] };
  const suite = await runSuite(plan, root, (done) => progress(done, cases.length * answerers.length), plugins);
  const records = answerers.map((name) => answererRecord(name, cases, suite, { trials, seed }));
  return {
    version: 1,
    startedAt: new Date(started).toISOString(),
    elapsedSeconds: (Date.now() - started) / 1000,
    selection: selectionOf(options),
    trials,
    seed,
    cases: cases.map(({ folder: _, ...one }) => one),
    answerers: records,
    failures: suite.failures,
  };
}

function selectionOf(options: Pick<Options, 'split' | 'briefing' | 'tag' | 'id' | 'dataset'>): Selection {
  const { split, briefing = null, tag = null, id = null, dataset = null } = options;
  return { split, briefing, tag, id, dataset };
}

function answererRecord(
  name: string,
  cases: readonly PlannedCase[],
  { results }: SuiteResult,
  { trials, seed }: { readonly trials: number; readonly seed: number },
): AnswererRecord {
  const byCase = new Map(results.filter((one) => one.answerer === name).map((one) => [one.index, one.tries]));
  const tries = cases.map((_, index) => (byCase.get(index) ?? []).map((one) => ({ ...one, judgement: null })));
  const observed = observedCases(cases, tries);
  return {
    name,
    tries,
    slices: slicesOf(observed, seed),
    riskCoverage: riskCoverage(
      observed.filter(({ case: { tags } }) => !tags.some((tag) => APART.includes(tag))).flatMap(sureness),
    ),
    trialFigures: trials > 1 ? trialFigures(observed.map(rightTries)) : null,
    outcomes: outcomesOf(observed),
  };
}

function sureness({ tries }: ObservedCase) {
  return tries.flatMap((one) => auroc.observe(one) ?? []);
}

function rightTries({ case: asked, tries }: ObservedCase): boolean[] {
  return tries.map(({ answer }) => outcomeOf(asked, answer).kind === 'right');
}
