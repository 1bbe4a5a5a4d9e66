import { type Excerpt, wordsOf } from '../core/excerpt.js';
import { type NameMention, properNamesIn } from '../text/names.js';
import { type Term, termsOf } from '../text/terms.js';
import { ROLES, TITLES } from '../text/titles.js';
import type { Candidate } from './candidate.js';
import { strengthIn } from './coverage.js';
import type { QueryTerm } from './query-terms.js';
import type { QuestionReading } from './question-reading.js';
import { stemsIn } from './units.js';

/** Words with which a sentence gives a reason or a purpose. */
const REASON =
  /\b(?:because|since|due|owing|thanks|as a result|so that|in order|in response|aimed|aims|over|after|amid|citing|cited|saying|said|says|prompted|caused|led|forced|forces|reason|explain(?:s|ed)?|considering|for fear|given|without|if|would|could|risk|means|allow|help|prevent|avoid|protect|unless)\b/iu;

/** Whether a question asks why, who or which, and the excerpt has no reason, nobody and no name to offer. */
export function lacksLooseDetail(
  { citation }: Candidate,
  query: readonly QueryTerm[],
  { detail, terms }: QuestionReading,
): boolean {
  const words = wordsOf(citation.excerpt);
  switch (detail?.kind) {
    case 'reason':
      return !REASON.test(words);
    case 'which':
      return !namesOneOf(detail.of, citation.excerpt, query);
    case 'person':
      if (!detail.named && citation.kind === 'report' && lacksDeed(citation.excerpt, terms, query)) return true;
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

/** The names in an excerpt that the question does not bring along: "Ministry of Works" is none of "which ministry". */
function otherNames({ article, span }: Excerpt, query: readonly QueryTerm[]): NameMention[] {
  const names = query.filter(({ term }) => term.capital);
  return properNamesIn(article.text, span).filter((name) => {
    const terms = termsOf(article.text.slice(name.span.start, name.span.end));
    return !terms.some((term) => isAsked(term, names)) && !terms.every((term) => term.stop || isAsked(term, query));
  });
}

/** Behind other words "who" begins a clause: "the man who …". */
const LATEST_WHO = 2;
/** A merely related word tells of another deed. */
const SAME_DEED = 0.5;

/** "who replaced her?": whoever an excerpt names, it must tell of a replacing. */
function lacksDeed(excerpt: Excerpt, asked: readonly Term[], query: readonly QueryTerm[]): boolean {
  const next = asked[asked.slice(0, LATEST_WHO).findIndex(({ word }) => word === 'who') + 1];
  const deed = query.find(({ term }) => next !== undefined && next !== asked[0] && term.span.start === next.span.start);
  if (deed === undefined || deed.term.capital) return false;
  return strengthIn(deed, stemsIn(termsOf(wordsOf(excerpt)))) < SAME_DEED;
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
