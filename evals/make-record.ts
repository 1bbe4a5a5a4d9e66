import type { Vite } from 'vitest/node';
import { outcomesOf } from './gate/baseline.js';
import type { Judge } from './judge/judge.js';
import type { Options } from './options.js';
import {
  type AnswererRecord,
  type JudgedTry,
  type ObservedCase,
  observedCases,
  type RunRecord,
  type Selection,
} from './run-record.js';
import { outcomeOf } from './scorers/outcome.js';
import { auroc, riskCoverage } from './scorers/risk-coverage.js';
import { APART, slicesOf } from './slices.js';
import { trialFigures } from './statistics/trials.js';
import type { PlannedCase } from './suite/plan.js';
import { runSuite, type SuiteResult } from './suite/run-suite.js';

export type Progress = (done: number, total: number) => void;

export interface RunParts {
  readonly progress?: Progress;
  /** Put into the transformer that loads the program. */
  readonly plugins?: Vite.Plugin[];
  readonly judge?: Judge;
  /** For the intervals; none for a run whose figures alone matter. */
  readonly resamples?: number;
}

/** Asks every case, scores what came back, and keeps all of it. */
export async function makeRecord(
  { answerers, trials, seed, ...options }: Options,
  cases: readonly PlannedCase[],
  root: string,
  { progress = () => {}, plugins = [], judge = async () => null, resamples }: RunParts = {},
): Promise<RunRecord> {
  const started = Date.now();
  const plan = { answerers, cases, trials, search: !options['no-search'] };
  const suite = await runSuite(plan, root, (done) => progress(done, cases.length * answerers.length), plugins);
  const records: AnswererRecord[] = [];
  for (const name of answerers) {
    const tries = await judgedTries(name, cases, suite, judge);
    records.push(answererRecord(name, observedCases(cases, tries), { tries, trials, seed, resamples }));
  }
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

/** What an answerer gave for each case, in the order of the cases, with what the judge says of it. */
async function judgedTries(name: string, cases: readonly PlannedCase[], { results }: SuiteResult, judge: Judge) {
  const byCase = new Map(results.filter((one) => one.answerer === name).map((one) => [one.index, one.tries]));
  const tries: JudgedTry[][] = [];
  for (const index of cases.keys()) {
    const judged: JudgedTry[] = [];
    for (const one of byCase.get(index) ?? []) judged.push({ ...one, judgement: await judge(one.answer) });
    tries.push(judged);
  }
  return tries;
}

interface Trials {
  readonly tries: AnswererRecord['tries'];
  readonly trials: number;
  readonly seed: number;
  readonly resamples: number | undefined;
}

function answererRecord(
  name: string,
  observed: readonly ObservedCase[],
  { tries, trials, seed, resamples }: Trials,
): AnswererRecord {
  return {
    name,
    tries,
    slices: slicesOf(observed, seed, resamples === undefined ? {} : { resamples }),
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
