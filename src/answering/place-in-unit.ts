import type { Term } from '../text/terms.js';

const PLACE_WORDS = new Set(
  'in at near across from to outside inside around through throughout into on off toward towards reached crossed entered left visited'.split(
    ' ',
  ),
);
/** "in the state of", "to the sports hall of" */
const PLACE_REACH = 4;

/** Whether the name at this place follows a word of place closely. */
export function isPlaceAt(terms: readonly Term[], at: number): boolean {
  let first = at;
  while (terms[first - 1]?.capital && !terms[first - 1]?.stop) first -= 1;
  const from = Math.max(0, first - PLACE_REACH, lastPause(terms, first));
  return terms.slice(from, first).some(({ word }) => PLACE_WORDS.has(word));
}

/** The word behind the last comma or other mark before this one: in "easy to find, Norland says" nothing is found in Norland. */
function lastPause(terms: readonly Term[], before: number): number {
  return terms
    .slice(0, before + 1)
    .findLastIndex(({ span }, at) => at > 0 && span.start - (terms[at - 1]?.span.end ?? 0) > 1);
}
