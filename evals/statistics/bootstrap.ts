import type { Observation, Scorer } from '../scorers/scorer.js';
import { createRandom } from './random.js';

/**
 * Enough for intervals whose ends move by less than a point between seeds, at a second or so for a whole run. Intervals over
 * thousands of cases are narrow anyway, and fewer resamples do.
 */
const RESAMPLES = { few: 1000, many: 200 } as const;
const MANY_CASES = 2000;

/** Two-sided 95 %: the share cut off at either end. */
const TAIL = 0.025;

export interface Figure {
  /** `null`: nothing was observed. */
  readonly value: number | null;
  /** The ends of the 95 % interval. */
  readonly low: number | null;
  readonly high: number | null;
  /** How many cases were observed. */
  readonly cases: number;
}

/**
 * A figure with its percentile bootstrap interval. `cases` holds the tries of each case: cases are drawn, not tries, since
 * tries of one case are no independent evidence.
 */
export function figureOf(
  scorer: Scorer,
  cases: readonly (readonly Observation[])[],
  seed: number,
  resamples: number = cases.length > MANY_CASES ? RESAMPLES.many : RESAMPLES.few,
): Figure {
  const observed = observedBy(scorer, cases);
  const value = scorer.combine(observed.flat());
  if (value === null) return { value, low: null, high: null, cases: 0 };
  const random = createRandom(seed);
  const values: number[] = [];
  for (let round = 0; round < resamples; round += 1) {
    const drawn = scorer.combine(resampled(observed, random));
    if (drawn !== null) values.push(drawn);
  }
  values.sort((a, b) => a - b);
  const at = (share: number) => values[Math.round(share * (values.length - 1))] ?? null;
  return { value, low: at(TAIL), high: at(1 - TAIL), cases: observed.length };
}

/** Per case what its tries show; cases to which the figure does not apply are left out. */
export function observedBy(scorer: Scorer, cases: readonly (readonly Observation[])[]): unknown[][] {
  return cases
    .map((tries) => tries.map((one) => scorer.observe(one)).filter((one) => one !== null))
    .filter((tries) => tries.length > 0);
}

function resampled(observed: readonly unknown[][], random: () => number): unknown[] {
  const drawn: unknown[] = [];
  for (let count = 0; count < observed.length; count += 1) {
    for (const one of observed[Math.floor(random() * observed.length)] ?? []) drawn.push(one);
  }
  return drawn;
}
