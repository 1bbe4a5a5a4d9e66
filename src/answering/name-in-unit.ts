import type { Term } from '../text/terms.js';
import { ROLES, TITLES } from '../text/titles.js';
import type { QueryTerm } from './query-terms.js';
import type { Unit } from './units.js';

/** How far a name may stand from the word that says whose it is: "the auditor, Jane Doe". */
const NAME_REACH = 4;

/** Whether a sentence gives the very name of what `of` says, beside it or behind "called". */
export function givesName(unit: Unit, of: readonly Term[], asked: readonly QueryTerm[]): boolean {
  return unit.terms.some((term, at) => {
    if (!/\p{Lu}/u.test(written(unit, term)) || term.stop || asked.some((each) => each.term.stem === term.stem))
      return false;
    if (isIntroduced(unit.terms, at)) return true;
    if (!term.capital || !(unit.terms[at + 1]?.capital ?? false)) return false;
    return (
      of.length === 0 || unit.terms.some((each, there) => isNear(at, there, unit.terms) && isHead(each, of, asked))
    );
  });
}

/** Whether a sentence has a word for one of these offices; what is diplomatic is no diplomat. */
export function hasOffice(unit: Unit, offices: readonly Term[], asked: readonly QueryTerm[]): boolean {
  return unit.terms.some(
    (term) => isOffice(term) && (isHead(term, offices, asked) || offices.some((office) => isSpeltOut(term, office))),
  );
}

/** "the chief executive" is the CEO, whose word shares no stem with hers. */
function isSpeltOut(one: Term, other: Term): boolean {
  return [one.word, other.word].sort().join() === 'ceo,executive';
}

function isOffice({ word }: Term): boolean {
  return ROLES.has(word) || TITLES.has(word) || ROLES.has(word.replace(/s$/u, ''));
}

function written({ passage }: Unit, term: Term): string {
  return passage.article.text.slice(term.span.start, term.span.end);
}

/** "called Norrhaven", "known as eTrack". */
function isIntroduced(terms: readonly Term[], at: number): boolean {
  const before = `${terms[at - 2]?.word} ${terms[at - 1]?.word}`;
  return /(?:^| )(?:called|named|dubbed|nicknamed)$|^known as$|^name is$/u.test(before);
}

/** A name and what it is the name of stand close, with nothing between that goes elsewhere: "the driver was taken to St Ann's". */
function isNear(name: number, head: number, terms: readonly Term[]): boolean {
  if (Math.abs(name - head) > NAME_REACH + 1) return false;
  const between = terms.slice(Math.min(name, head) + 1, Math.max(name, head));
  return !between.some(({ word }) => /^(?:to|at|in|from|into|on|with|said|than|about)$/u.test(word));
}

/** Words that only hint at the head are not it: a senate is no senator. */
const AS_HEAD = 0.75;

function isHead(term: Term, of: readonly Term[], asked: readonly QueryTerm[]): boolean {
  return of.some(
    ({ stem }) =>
      term.stem === stem ||
      asked.some((each) => each.term.stem === stem && (each.forms.get(term.stem) ?? 0) >= AS_HEAD),
  );
}
