import { wordsOf } from '../core/excerpt.js';
import { type Term, termsOf } from '../text/terms.js';
import type { Candidate } from './candidate.js';
import { type Figure, figuresIn } from './numbers.js';
import type { QueryTerm } from './query-terms.js';
import type { QuestionReading } from './question-reading.js';

/** Whether an excerpt counts what the question counts and comes to another number: 29 where it asks about "the 40 gang members". */
export function countsOtherwise(
  { citation }: Candidate,
  query: readonly QueryTerm[],
  { text }: QuestionReading,
): boolean {
  const words = wordsOf(citation.excerpt);
  const told = figuresIn(words);
  return figuresIn(text).some((asked) => {
    if (!isExactCount(asked, text) || told.some((figure) => sharesValue(figure, asked))) return false;
    const counted = countedBy(asked, text).flatMap(({ stem }) => query.find(({ term }) => term.stem === stem) ?? []);
    return counted.length > 0 && told.some((figure) => areSame(counted, countedBy(figure, words)));
  });
}

function sharesValue({ values }: Figure, other: Figure): boolean {
  return values.some((value) => other.values.includes(value));
}

/** What these stand before is not meant exactly. */
const ABOUT = /\b(?:about|around|roughly|some|nearly|almost|over|under|than|least|most|approximately|to|or)\s*$/iu;
const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?\s*$/iu;
const YEAR = /^(?:1[5-9]|2[01])\d\d$/u;

function isExactCount({ span, unit }: Figure, text: string): boolean {
  const before = text.slice(0, span.start);
  return unit === null && !YEAR.test(text.slice(span.start, span.end)) && !ABOUT.test(before) && !MONTH.test(before);
}

/** How far the noun may stand behind its number: "40 suspected gang members". */
const COUNT_REACH = 4;

/** The words behind a number as far as the next word of grammar: they hold what it counts. */
function countedBy({ span }: Figure, text: string): readonly Term[] {
  const behind = termsOf(text.slice(span.end)).slice(0, COUNT_REACH);
  const end = behind.findIndex(({ stop }) => stop);
  return end === -1 ? behind : behind.slice(0, end);
}

/** "the 40 penguins sold" and "29 young penguins" count the same, "40 gang members" and "29 gang leaders" do not. */
function areSame(counted: readonly QueryTerm[], told: readonly Term[]): boolean {
  if (told.length === 0) return false;
  return (
    counted.every(({ forms }) => told.some(({ stem }) => forms.has(stem))) ||
    told.every(({ stem }) => counted.some(({ forms }) => forms.has(stem)))
  );
}
