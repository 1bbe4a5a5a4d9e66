import { type Excerpt, wordsOf } from '../core/excerpt.js';
import { type NameMention, properNamesIn } from '../text/names.js';
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
      return !namesOneOf(detail.of, citation.excerpt, query);
    case 'person':
      return (
        !detail.named &&
        otherNames(citation.excerpt, query).every(({ kind }) => kind === 'place') &&
        !termsOf(words).some((term) => isOtherRole(term, query))
      );
    default:
      return false;
  }
}

/** How far from the word for its kind a name may stand: "the ports of Aro and Lind". */
const NAME_REACH = 5;

/** Whether an excerpt names one of a kind: near the word for the kind, where it has that. */
function namesOneOf(of: readonly Term[], excerpt: Excerpt, query: readonly QueryTerm[]): boolean {
  const names = otherNames(excerpt, query);
  const terms = termsOf(wordsOf(excerpt));
  const kinds = query.filter(({ term }) => of.some(({ stem }) => stem === term.stem));
  const places = terms.flatMap(({ stem }, at) => (kinds.some(({ forms }) => forms.has(stem)) ? [at] : []));
  if (places.length === 0) return names.length > 0;
  return names.some(({ span }) => {
    const at = terms.findIndex(({ span: { end } }) => end > span.start - excerpt.span.start);
    return places.some((place) => Math.abs(place - at) <= NAME_REACH);
  });
}

/** The names in an excerpt that the question does not bring along. */
function otherNames({ article, span }: Excerpt, query: readonly QueryTerm[]): NameMention[] {
  return properNamesIn(article.text, span).filter(
    (name) => !termsOf(article.text.slice(name.span.start, name.span.end)).some((term) => isAsked(term, query)),
  );
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
