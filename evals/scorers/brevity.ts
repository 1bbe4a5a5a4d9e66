import { shownExcerpts } from '../contract.js';
import { mean, type Observation, type Scorer } from './scorer.js';

/** More characters of excerpts than this is no short answer to a question after one fact: about four long sentences. */
export const LONGEST_SHORT_ANSWER = 600;

/** Mean characters of excerpts shown for questions after one fact. */
export const brevity: Scorer<number> = {
  name: 'brevity',
  title: 'excerpt characters, one fact',
  unit: 'characters',
  better: 'lower',
  observe: characters,
  combine: mean,
};

/** The share of answers to questions after one fact that keep to the limit. */
export const short: Scorer<number> = {
  name: 'short',
  title: `one fact in ≤ ${LONGEST_SHORT_ANSWER} characters`,
  unit: 'share',
  better: 'higher',
  observe: (seen) => {
    const length = characters(seen);
    return length === null ? null : Number(length <= LONGEST_SHORT_ANSWER);
  },
  combine: mean,
};

function characters({ case: asked, answer }: Observation): number | null {
  if (asked.groups.length !== 1 || answer.kind !== 'answered') return null;
  return shownExcerpts(answer).reduce((sum, { excerpt }) => sum + excerpt.length, 0);
}
