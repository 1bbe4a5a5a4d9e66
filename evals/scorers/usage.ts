import { mean, type Scorer } from './scorer.js';

/** Mean tokens per question, in and out together, where a model was used. */
export const tokens: Scorer<number> = {
  name: 'tokens',
  title: 'tokens per question',
  unit: 'tokens',
  better: 'lower',
  observe: ({ usage }) => usage && usage.inputTokens + usage.outputTokens,
  combine: mean,
};

/** Mean cost per question, where a model was used and its price is known. */
export const cost: Scorer<number> = {
  name: 'cost',
  title: 'cost per question',
  unit: 'dollars',
  better: 'lower',
  observe: ({ usage }) => usage?.cost ?? null,
  combine: mean,
};
