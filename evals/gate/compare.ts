import { mcnemar } from '../statistics/mcnemar.js';
import { createRandom } from '../statistics/random.js';
import type { CaseOutcomes } from './baseline.js';

/** Two runs asked different cases: no figure may be set beside another. */
export interface NotComparable {
  readonly comparable: false;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

/** The same cases, before and now. */
export interface Comparison {
  readonly comparable: true;
  readonly cases: number;
  /** Cases that are right now and were not, and the other way round; with several tries, by the majority of them. */
  readonly gained: readonly string[];
  readonly lost: readonly string[];
  /** McNemar's exact p: how likely so uneven flips are by chance. */
  readonly p: number;
  /** Headline now minus before, with its paired 95 % interval. */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
}

const POINTS = { right: 1, declined: 0, wrong: -1 } as const;
const RESAMPLES = 1000;
const TAIL = 0.025;

export function compare(before: CaseOutcomes, now: CaseOutcomes, seed: number): Comparison | NotComparable {
  const [ids, idsBefore] = [Object.keys(now), Object.keys(before)];
  const added = ids.filter((id) => !(id in before));
  const removed = idsBefore.filter((id) => !(id in now));
  const changed = ids.filter((id) => id in before && before[id]?.[0] !== now[id]?.[0]);
  if (added.length + removed.length + changed.length > 0) return { comparable: false, added, removed, changed };
  const gained = ids.filter((id) => isRight(now[id]) && !isRight(before[id]));
  const lost = ids.filter((id) => !isRight(now[id]) && isRight(before[id]));
  const differences = ids.map((id) => pointsOf(now[id]) - pointsOf(before[id]));
  const p = mcnemar({ gained: gained.length, lost: lost.length });
  return { comparable: true, cases: ids.length, gained, lost, p, ...pairedInterval(differences, seed) };
}

/** Some of the cases, for comparing a part of them. */
export function only(outcomes: CaseOutcomes, ids: readonly string[]): CaseOutcomes {
  return Object.fromEntries(ids.flatMap((id) => (outcomes[id] ? [[id, outcomes[id]]] : [])));
}

function isRight(outcome: CaseOutcomes[string] | undefined): boolean {
  const [, ...tries] = outcome ?? [''];
  return tries.filter((one) => one === 'right').length * 2 > tries.length;
}

function pointsOf(outcome: CaseOutcomes[string] | undefined): number {
  const [, ...tries] = outcome ?? [''];
  return tries.reduce((sum, one) => sum + POINTS[one], 0) / Math.max(1, tries.length);
}

function pairedInterval(differences: readonly number[], seed: number) {
  const random = createRandom(seed);
  const average = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const drawn = Array.from({ length: RESAMPLES }, () =>
    average(differences.map(() => differences[Math.floor(random() * differences.length)] ?? 0)),
  ).sort((a, b) => a - b);
  const at = (share: number) => drawn[Math.round(share * (RESAMPLES - 1))] ?? 0;
  return { difference: average(differences), low: at(TAIL), high: at(1 - TAIL) };
}
