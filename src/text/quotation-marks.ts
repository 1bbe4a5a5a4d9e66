import type { Span } from '../core/article.js';
import { trimmed } from '../core/span.js';
import { sentencesOf } from './sentences.js';

/** Words in quotation marks, outermost marks only. */
export interface Quotation {
  /** With the marks. */
  readonly span: Span;
  /** Without the marks. */
  readonly inner: Span;
  /** It opens at the head of a paragraph because the paragraph before left the same quotation open. */
  readonly continues: boolean;
  readonly single: boolean;
  /** Its last mark ends or interrupts a sentence, as speech beside its speaker does. */
  readonly sentence: boolean;
}

/** What stands around a block: whether it continues a quotation, and the block behind it. */
export interface Surroundings {
  readonly continues: boolean;
  readonly next: Span | null;
}

/**
 * The quotations of one block, and whether the last is still open. A quotation ends with its block; one without a
 * closing mark goes on in the next block when that opens with a mark, as papers set speech of several paragraphs. What
 * cannot be paired is no quotation.
 */
export function quotationsOf(text: string, block: Span, { continues, next }: Surroundings) {
  const goesOn = next !== null && OPENS_BLOCK.test(text.slice(next.start, next.start + 4));
  return pair(text, block, { goesOn, continues });
}

const OPENS_BLOCK = /^[*_\s]{0,2}(?:[“"«]|``|'')/u;

interface Mark extends Span {
  readonly sort: 'double' | 'single';
  readonly opens: boolean;
  readonly closes: boolean;
  /** Curly marks say for sure whether they open or close. */
  readonly sure: boolean;
}

function pair(text: string, block: Span, { goesOn, continues }: { goesOn: boolean; continues: boolean }) {
  const marks = marksOf(text, block);
  const pairs: Pair[] = [];
  let opener: Mark | null = null;
  for (let index = 0; index < marks.length; index += 1) {
    const mark: Mark = marks[index] as Mark;
    if (opener === null && mark.opens && mark.sort === 'single') {
      const closer = singleCloser(text, marks, index) ?? index;
      if (closer > index) pairs.push({ opener: mark, ...(marks[closer] as Mark) });
      index = closer;
    } else if (mark.sort === 'double') {
      const opensAgain: boolean = mark.opens && !mark.closes && (opener === null || !opensLine(text, mark));
      if (opener !== null && mark.closes) pairs.push({ opener, start: mark.start, end: mark.end });
      if (opener !== null && opensAgain) pairs.push({ opener, ...endBefore(text, opener.end, mark.start) });
      if (opener !== null && mark.closes) opener = null;
      else if (opensAgain || (opener === null && mark.opens)) opener = mark;
    }
  }
  if (opener !== null) pairs.push({ opener, ...endOfUnclosed(text, { start: opener.end, end: block.end }, goesOn) });
  return { quotations: quotationsFrom(text, pairs, continues), open: opener !== null && goesOn };
}

/** An opening mark, and the place of its closing one: empty where it is missing. */
interface Pair extends Span {
  readonly opener: Mark;
}

function quotationsFrom(text: string, pairs: readonly Pair[], continues: boolean): Quotation[] {
  return pairs.flatMap(({ opener, start, end }, index) => {
    const inner = { start: opener.end, end: start };
    if (!/\S/u.test(text.slice(inner.start, inner.end))) return [];
    const sentence = /[.,!?…—-]['’*\s]*$/u.test(text.slice(Math.max(inner.start, inner.end - 4), inner.end));
    const single = opener.sort === 'single';
    return [{ span: { start: opener.start, end }, inner, continues: continues && index === 0, single, sentence }];
  });
}

/** Of three straight marks behind a word the first closes what is quoted inside: "''He said, 'Go,'''". */
const MARKS = /[“”„«»"‘’‚]|``|(?<=[^\s('])'(?=''(?!'))|''|'/gu;
const SPACE_OR_NONE = /^\s?$/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const BEFORE_OPENING = /[\s([{—–\-/“"‘'*_:,;>]/u;

/** Where marks stand closer than this they quote nothing. */
const FEWEST_CHARACTERS_PER_MARK = 5;
const MOST_MARKS = 60;

function marksOf(text: string, { start, end }: Span): Mark[] {
  const marks: Mark[] = [];
  const pattern = new RegExp(MARKS);
  const most = MOST_MARKS + (end - start) / FEWEST_CHARACTERS_PER_MARK;
  const block = text.slice(start, end);
  for (let found = pattern.exec(block); found !== null; found = pattern.exec(block)) {
    if (marks.length > most) return [];
    const at = { start: start + found.index, end: start + pattern.lastIndex };
    const before = at.start > start ? text.charAt(at.start - 1) : '';
    const after = at.end < end ? text.charAt(at.end) : '';
    marks.push({ ...at, ...roleOf(found[0], before, after) });
  }
  return marks;
}

function roleOf(mark: string, before: string, after: string): Omit<Mark, 'start' | 'end'> {
  const mayOpen = !SPACE_OR_NONE.test(after) && (before === '' || BEFORE_OPENING.test(before));
  const mayClose = !SPACE_OR_NONE.test(before);
  switch (mark) {
    case '“':
    case '„':
    case '«':
    case '``': {
      const closes = mayClose && !LETTER_OR_DIGIT.test(after) && !BEFORE_OPENING.test(before);
      return { sort: 'double', opens: !closes, closes, sure: true };
    }
    case '”':
    case '»':
      return { sort: 'double', opens: mayOpen && !mayClose, closes: !(mayOpen && !mayClose), sure: true };
    case '"':
    case "''":
      return {
        sort: 'double',
        opens: mayOpen || (before === '' && after !== ''),
        closes: mayClose || after === '' || /\s/u.test(after),
        sure: false,
      };
    case '‘':
      return { sort: 'single', opens: mayOpen, closes: false, sure: true };
    case '’':
      return { sort: 'single', opens: false, closes: mayClose && !LETTER_OR_DIGIT.test(after), sure: true };
    default:
      return {
        sort: 'single',
        opens: mayOpen && LETTER_OR_DIGIT.test(after),
        closes: mayClose && !LETTER_OR_DIGIT.test(after),
        sure: false,
      };
  }
}

/** How many marks may stand inside single quotation marks: apostrophes mostly. */
const MOST_MARKS_INSIDE = 60;

/**
 * Which mark closes a single one. An apostrophe behind an s ("the workers' rights") looks the same, so a mark next to
 * punctuation is taken first, when there is one before the next opening.
 */
function singleCloser(text: string, marks: readonly Mark[], opener: number): number | null {
  let fallback: number | null = null;
  const curly = marks[opener]?.sure === true;
  for (let index = opener + 1; index < Math.min(marks.length, opener + MOST_MARKS_INSIDE); index += 1) {
    const mark = marks[index] as Mark;
    if (mark.sort === 'double') {
      if (mark.opens && mark.sure && fallback !== null) break;
      continue;
    }
    if (mark.opens && !mark.closes && fallback !== null) break;
    if (!mark.closes || (mark.sure !== curly && curly)) continue;
    if (/[.,!?…]/u.test(text.charAt(mark.start - 1))) return index;
    if (!/s/u.test(text.charAt(mark.start - 1))) return fallback ?? index;
    fallback ??= index;
  }
  return fallback;
}

/** A mark at the head of a line inside an open quotation marks the next paragraph of the same speech. */
function opensLine(text: string, mark: Mark): boolean {
  return /\n\s*$/u.test(text.slice(Math.max(0, mark.start - 4), mark.start));
}

/** So far back a sentence is looked for whose end a missing mark should close. */
const FURTHEST_END = 400;

/** Where a quotation whose closing mark is missing ends at the latest: behind the punctuation before the next one. */
function endBefore(text: string, from: number, next: number): Span {
  for (let at = next; at > from && at > next - FURTHEST_END; at -= 1) {
    if (/[.,!?…]/u.test(text.charAt(at - 1))) return { start: at, end: at };
  }
  const { end } = trimmed(text, { start: from, end: next });
  return { start: end, end };
}

const PAPER_SPEAKS_AGAIN = /\b(?:said|says|told|added|wrote|according to)\b/u;

/**
 * Without a closing mark the rest of the block is speech when the next block goes on with it, or when the paper does
 * not speak again; else only the first sentence is.
 */
function endOfUnclosed(text: string, rest: Span, goesOn: boolean): Span {
  const words = trimmed(text, rest);
  const first = sentencesOf(text, words)[0]?.end ?? words.end;
  const end = !goesOn && PAPER_SPEAKS_AGAIN.test(text.slice(first, words.end)) ? first : words.end;
  return { start: end, end };
}
