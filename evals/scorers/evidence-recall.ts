import { groupsCovered } from '../evidence.js';
import { mean, type Scorer } from './scorer.js';

/** Evidence among the first `count` excerpts: the share of evidence groups covered, of as many as `count` excerpts could. */
export function evidenceRecall(count: number): Scorer<number> {
  return {
    name: `evidence@${count}`,
    title: `evidence@${count}`,
    unit: 'share',
    better: 'higher',
    observe: (seen) => {
      if (seen.case.groups.length === 0) return null;
      return Math.min(1, groupsCovered(seen.case, seen.answer, count) / Math.min(count, seen.case.groups.length));
    },
    combine: mean,
  };
}

/** Citation recall: the share of evidence groups that the whole answer covers. */
export const citationRecall: Scorer<number> = {
  name: 'citation-recall',
  title: 'citation recall',
  unit: 'share',
  better: 'higher',
  observe: (seen) =>
    seen.case.groups.length === 0 ? null : groupsCovered(seen.case, seen.answer) / seen.case.groups.length,
  combine: mean,
};
