import { wordsOf } from '../core/excerpt.js';
import { termsOf } from '../text/terms.js';
import { oppositesOf } from '../text/thesaurus.js';
import type { Candidate } from './candidate.js';
import { isNamed, strengthIn } from './coverage.js';
import type { QueryTerm } from './query-terms.js';

/** A looser relative of a word may be said of something else. */
const CLOSELY = 0.75;
/** With fewer words a sentence is too easily about the same. */
const FEWEST_WORDS = 3;
/** So far down a sentence is found for other reasons. */
const AMONG = 12;

/**
 * Whether a sentence says the opposite of what a question takes for granted, and all else that the question says: "the guards
 * are unarmed" for "why are the guards armed?". One sentence that says it as the question does outweighs that.
 */
export function isDeniedElsewhere(candidates: readonly Candidate[], query: readonly QueryTerm[]): boolean {
  const first = candidates.slice(0, AMONG);
  if (query.length < FEWEST_WORDS || first.some(({ stems }) => query.every((each) => isClose(each, stems))))
    return false;
  return first.some((candidate) =>
    query.some(
      (each) =>
        !isNamed(each.term) &&
        !isClose(each, candidate.stems) &&
        saysOpposite(candidate, each) &&
        query.every((other) => other === each || isClose(other, candidate.stems)),
    ),
  );
}

/** What will be, or may, is not yet the opposite of what is: "the pool will reopen". */
const NOT_YET = /^(?:will|would|may|might|could|should|to|not|never|no)$/u;
/** "will soon be" */
const NOT_YET_REACH = 3;

function saysOpposite({ citation }: Candidate, { term }: QueryTerm): boolean {
  const opposites = oppositesOf(term.stem);
  const terms = termsOf(wordsOf(citation.excerpt));
  return terms.some(
    ({ stem }, at) =>
      opposites.has(stem) && !terms.slice(Math.max(0, at - NOT_YET_REACH), at).some(({ word }) => NOT_YET.test(word)),
  );
}

function isClose(term: QueryTerm, stems: ReadonlySet<string>): boolean {
  return strengthIn(term, stems) >= CLOSELY;
}
