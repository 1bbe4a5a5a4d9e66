import { logChoose } from './mcnemar.js';

/** How an answerer that varies does when a case is tried several times. */
export interface TrialFigures {
  readonly trials: number;
  /** Mean share of tries that are right. */
  readonly mean: number;
  /** For each k up to the number of tries: the chance that one of k tries is right, and that all k are. */
  readonly passAt: readonly number[];
  readonly passAll: readonly number[];
}

/** Unbiased estimates over all draws of k of the n tries of each case. `null` when cases had unequal numbers of tries. */
export function trialFigures(cases: readonly (readonly boolean[])[]): TrialFigures | null {
  const trials = cases[0]?.length ?? 0;
  if (trials === 0 || cases.some((tries) => tries.length !== trials)) return null;
  const right = cases.map((tries) => tries.filter(Boolean).length);
  const average = (of: (count: number) => number) => right.reduce((sum, count) => sum + of(count), 0) / right.length;
  const sizes = Array.from({ length: trials }, (_, index) => index + 1);
  return {
    trials,
    mean: average((count) => count / trials),
    passAt: sizes.map((k) => average((count) => 1 - chanceAll(trials - count, trials, k))),
    passAll: sizes.map((k) => average((count) => chanceAll(count, trials, k))),
  };
}

/** The chance that k of n tries, drawn without putting back, are all among the `good` ones. */
function chanceAll(good: number, n: number, k: number): number {
  return good < k ? 0 : Math.exp(logChoose(good, k) - logChoose(n, k));
}
