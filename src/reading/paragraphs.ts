import type { Span } from '../core/article.js';
import { finalStop, LONGEST_LINE_WITH_A_FORM } from './form.js';
import type { Line, LineRole } from './lines.js';

/** Lines that belong together. */
export interface Paragraph {
  readonly role: LineRole;
  readonly span: Span;
  readonly whole: Span;
  readonly afterGap: boolean;
  /** For a marked heading, its rank from 1; otherwise 0. */
  readonly level: number;
  /** Whether all of it stands between marks of emphasis. */
  readonly emphasised: boolean;
  /** Its words in one line, without emphasis around them; empty when it is too long to have a form. */
  readonly words: string;
}

/**
 * Joins the lines of hard-wrapped text, and leaves the lines of a file with one paragraph per line alone.
 * `standsAlone` says which lines must never be joined to others.
 */
export function paragraphsOf(
  text: string,
  lines: readonly Line[],
  standsAlone: (words: string) => boolean,
): Paragraph[] {
  const width = wrapWidthOf(text, lines);
  const paragraphs: Paragraph[] = [];
  let open: Line[] = [];
  for (const line of lines) {
    const last = open.at(-1);
    if (last !== undefined && !(goesOn(text, last, line, width) && !standsAlone(wordsAt(text, line.span)))) {
      paragraphs.push(paragraphOf(text, open));
      open = [];
    }
    open.push(line);
  }
  if (open.length > 0) paragraphs.push(paragraphOf(text, open));
  return paragraphs;
}

/** Text is wrapped at 60 to 100 columns; beyond that a line is a paragraph of its own. */
const WIDEST_COLUMN = 110;
const NARROWEST_COLUMN = 35;
/** Nearly every line of wrapped text is as full as it can be, but for the last of a paragraph. */
const FULL_SHARE = 0.5;

/** Wrapping breaks sentences anywhere, mostly before a small letter; before a capital it might be a headline. */
const PLAINLY_BROKEN_SHARE = 0.35;
const BROKEN_SHARE = 0.7;

/** The column at which a text is hard-wrapped, or `null`. */
function wrapWidthOf(text: string, lines: readonly Line[]): number | null {
  const pairs = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next === undefined || next.afterGap || line.role === 'furniture' ? [] : [{ line, next }];
  });
  const lengths = pairs.map(({ line }) => lengthOf(line)).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  if (width < NARROWEST_COLUMN || width > WIDEST_COLUMN) return null;
  const full = pairs.filter(({ line, next }) => isFull(text, line, next, width));
  const broken = full.filter(({ line }) => finalStop(tailOf(text, line)) === '');
  const plainlyBroken = broken.filter(({ next }) => !startsWithCapital(text, next));
  const isWrapped =
    plainlyBroken.length >= PLAINLY_BROKEN_SHARE * full.length ||
    broken.length >= Math.max(2, BROKEN_SHARE * full.length);
  return full.length >= FULL_SHARE * pairs.length && isWrapped ? width : null;
}

/** A line is full when the next line's first word would not have fitted. Editors differ by a few columns. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  const firstWord = /^\S*/u.exec(text.slice(next.span.start, Math.min(next.span.end, next.span.start + WIDEST_COLUMN)));
  return lengthOf(line) + 1 + (firstWord?.[0].length ?? 0) > width - 4;
}

function startsWithCapital(text: string, { span }: Line): boolean {
  return /^["'“„«‘(]?\p{Lu}/u.test(text.slice(span.start, span.start + 3));
}

function goesOn(text: string, line: Line, next: Line, width: number | null): boolean {
  if (next.afterGap || !['text', 'quote', 'item'].includes(line.role)) return false;
  if (next.role !== (line.role === 'quote' ? 'quote' : 'text')) return false;
  const breaksOff = finalStop(tailOf(text, line)) === '';
  if (breaksOff && /^\p{Ll}/u.test(text.slice(next.span.start, next.span.start + 2))) return true;
  const newIndent = next.indent >= line.indent + 2 && line.role !== 'item';
  return width !== null && isFull(text, line, next, width) && !newIndent;
}

function paragraphOf(text: string, lines: readonly Line[]): Paragraph {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError('A paragraph has at least one line.');
  const span = { start: first.span.start, end: last.span.end };
  const whole = { start: first.whole.start, end: last.whole.end };
  const emphasised = /[*_]/u.test(text.charAt(span.start)) && text.charAt(span.start) === text.charAt(span.end - 1);
  const { role, afterGap, level } = first;
  return { role, span, whole, afterGap, level, emphasised, words: wordsAt(text, span) };
}

/** What stands at a place, in one line and without emphasis around it; empty when it is too long to have a form. */
export function wordsAt(text: string, { start, end }: Span): string {
  if (end - start > LONGEST_LINE_WITH_A_FORM) return '';
  const words = text.slice(start, end).replace(/[\n\r\u0085\u2028\u2029]\s*|\u00a0/gu, ' ');
  return words.replace(/^[*_]{1,3}(?=[^\s*_])|(?<=[^\s*_])[*_]{1,3}$/gu, '').trim();
}

function lengthOf({ span }: Line): number {
  return span.end - span.start;
}

function tailOf(text: string, { span }: Line): string {
  return text.slice(Math.max(span.start, span.end - 20), span.end);
}
