import { wordsOf } from '../core/excerpt.js';
import { type Term, termsOf } from '../text/terms.js';
import { ROLES, TITLES } from '../text/titles.js';
import type { Candidate } from './candidate.js';
import type { QueryTerm } from './query-terms.js';
import type { QuestionReading } from './question-reading.js';

/** Words with which a sentence gives a reason or a purpose. */
const REASON =
  /\b(?:because|since|due|owing|thanks|as a result|so that|in order|in response|aimed|aims|over|after|amid|citing|cited|saying|said|says|prompted|caused|led|reason|explain(?:s|ed)?|considering|for fear|given|without|if|would|could|risk|means|allow|help|prevent|avoid|protect|unless)\b/iu;

/** Whether a question asks why, who or which, and the excerpt has no reason, nobody and no name to offer. */
export function lacksLooseDetail(
  { citation }: Candidate,
  query: readonly QueryTerm[],
  { detail }: QuestionReading,
): boolean {
  const words = wordsOf(citation.excerpt);
  switch (detail?.kind) {
    case 'reason':
      return !REASON.test(words);
    case 'which':
      return !termsOf(words).some((term) => isOtherName(term, query));
    case 'person':
      return !detail.named && !termsOf(words).some((term) => isOtherName(term, query) || isOtherRole(term, query));
    default:
      return false;
  }
}

function isOtherName(term: Term, query: readonly QueryTerm[]): boolean {
  return term.capital && !term.stop && !isAsked(term, query);
}

function isOtherRole(term: Term, query: readonly QueryTerm[]): boolean {
  return (ROLES.has(term.word) || TITLES.has(term.word) || GROUPS.has(term.word)) && !isAsked(term, query);
}

/** Those who act without a title of their own. */
const GROUPS = new Set(
  'officials authorities police forces people residents staff workers company council committee court government agency union board team club firm army soldiers senate parliament ministry department voters members man woman'.split(
    ' ',
  ),
);

function isAsked(term: Term, query: readonly QueryTerm[]): boolean {
  return query.some(({ forms }) => forms.has(term.stem));
}
