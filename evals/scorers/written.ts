import { mean, pooled, type Scorer, type Share } from './scorer.js';

/** The share of questions that a model was asked and the program had to answer without it. */
export const withoutModel: Scorer<number> = {
  name: 'without-model',
  title: 'answered without the model',
  unit: 'share',
  better: 'lower',
  observe: ({ written }) => (written ? Number(written.fellBack !== null) : null),
  combine: mean,
};

/** Of the sentences that a model wrote, those that their excerpts did not carry; counted before the program took over. */
export const dropped: Scorer<Share> = {
  name: 'dropped',
  title: 'model sentences dropped',
  unit: 'share',
  better: 'lower',
  observe({ written, answer }) {
    if (written === undefined) return null;
    const kept = written.fellBack === null ? answer.statements.length : 0;
    return { of: written.dropped.length + kept, right: written.dropped.length };
  },
  combine: pooled,
};
