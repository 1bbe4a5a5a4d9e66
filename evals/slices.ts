import type { Case } from './dataset/case.js';
import type { ObservedCase } from './run-record.js';
import { allScorers } from './scorers/all.js';
import type { Scorer } from './scorers/scorer.js';
import { type Figure, figureOf } from './statistics/bootstrap.js';

/** Cases with these tags are measured apart and left out of every other slice: the briefings are English. */
export const APART = ['spanish'];

/** Some of the cases, with all figures over them. */
export interface Slice {
  /** `all`, `split:held`, `briefing:seeds`, `tag:numbers`, `reason:outside`. */
  readonly name: string;
  readonly cases: number;
  readonly figures: Readonly<Record<string, Figure>>;
}

export interface FigureParts {
  readonly scorers?: readonly Scorer[];
  /** None: figures without intervals. */
  readonly resamples?: number;
}

/** Figures over all cases and over every part of them that has a name. */
export function slicesOf(observed: readonly ObservedCase[], seed: number, parts: FigureParts = {}): Slice[] {
  const groups = new Map<string, ObservedCase[]>([['all', []]]);
  for (const one of observed) {
    for (const name of sliceNames(one.case)) groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return [...groups].map(([name, cases]) => ({ name, cases: cases.length, figures: figuresOf(cases, seed, parts) }));
}

/** The parts of the cases that a case belongs to. */
export function sliceNames({ tags, split, briefing, expected }: Case): string[] {
  const apart = tags.filter((tag) => APART.includes(tag));
  if (apart.length > 0) return apart.map((tag) => `tag:${tag}`);
  const reason = expected.kind === 'answered' ? [] : [expected.kind === 'unclear' ? 'unclear' : expected.reason];
  return [
    'all',
    `split:${split}`,
    `briefing:${briefing}`,
    `briefing:${briefing} split:${split}`,
    ...tags.map((tag) => `tag:${tag}`),
    ...reason.map((name) => `reason:${name}`),
  ];
}

function figuresOf(
  cases: readonly ObservedCase[],
  seed: number,
  { scorers = allScorers, resamples }: FigureParts,
): Record<string, Figure> {
  const tries = cases.map((one) => one.tries);
  return Object.fromEntries(scorers.map((scorer) => [scorer.name, figureOf(scorer, tries, seed, resamples)]));
}
