import { shownExcerpts } from '../contract.js';
import { evidenceExcerpts, forbiddenExcerpts } from '../evidence.js';
import { pooled, type Scorer, type Share } from './scorer.js';

/** Of the excerpts shown where an answer was due, the share that belongs to the evidence. */
export const citationPrecision: Scorer<Share> = {
  name: 'citation-precision',
  title: 'citation precision',
  unit: 'share',
  better: 'higher',
  observe: (seen) => {
    const shown = shownExcerpts(seen.answer).length;
    if (seen.case.groups.length === 0 || shown === 0) return null;
    return { of: shown, right: evidenceExcerpts(seen.case, seen.answer).length };
  },
  combine: pooled,
};

/** Of the cases that forbid something, the share in which it was shown. */
export const forbiddenShown: Scorer<Share> = {
  name: 'forbidden-shown',
  title: 'must-not-cite shown',
  unit: 'share',
  better: 'lower',
  observe: (seen) => {
    if (seen.case.mustNotCite.length === 0) return null;
    return { of: 1, right: Number(forbiddenExcerpts(seen.case, seen.answer).length > 0) };
  },
  combine: pooled,
};
