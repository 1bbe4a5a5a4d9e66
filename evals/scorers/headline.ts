import { outcomeOf } from './outcome.js';
import { mean, type Scorer } from './scorer.js';

const POINTS = { right: 1, declined: 0, wrong: -1 } as const;

/** The one number: right +1, a needless decline 0, anything else −1, averaged. Always declining does not pay, guessing costs. */
export const headline: Scorer<number> = {
  name: 'headline',
  title: 'headline score',
  unit: 'points',
  better: 'higher',
  observe: (seen) => POINTS[outcomeOf(seen.case, seen.answer).kind],
  combine: mean,
};

/** How many cases end right, for those who would rather read a share. */
export const rightShare: Scorer<number> = {
  name: 'right',
  title: 'cases right',
  unit: 'share',
  better: 'higher',
  observe: (seen) => Number(outcomeOf(seen.case, seen.answer).kind === 'right'),
  combine: mean,
};
