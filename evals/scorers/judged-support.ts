import { mean, type Scorer } from './scorer.js';

/** How far a judge finds statements supported by their excerpts, over the answers it has scored. */
export const judgedSupport: Scorer<number> = {
  name: 'judged-support',
  title: 'statements supported (judge)',
  unit: 'share',
  better: 'higher',
  observe: ({ judgement }) => judgement?.score ?? null,
  combine: mean,
};

/** The share of answers given to a judge that it has scored: what it left out must not hide behind the rest. */
export const judged: Scorer<number> = {
  name: 'judged',
  title: 'answers judged',
  unit: 'share',
  better: 'higher',
  observe: ({ judgement }) => judgement && Number(judgement.score !== null),
  combine: mean,
};
