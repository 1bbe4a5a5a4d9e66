import { mean, type Scorer } from './scorer.js';

/** How far a judge finds statements supported by their excerpts. Unscored cases have no part in it and never pass for good. */
export const judgedSupport: Scorer<number> = {
  name: 'judged-support',
  title: 'statements supported (judge)',
  unit: 'share',
  better: 'higher',
  observe: ({ judgement }) => judgement,
  combine: mean,
};
