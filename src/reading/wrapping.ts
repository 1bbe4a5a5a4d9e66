import { endsInMidSentence, finalStop } from './form.js';
import type { Line } from './lines.js';

/** A line as joining sees it: whether it stands for itself, and whether the lines it stands among end a sentence. */
export interface JoinableLine {
  readonly line: Line;
  readonly standsAlone: boolean;
  /** Whether this line, or one below it in the same stretch, ends with a stop: labels and headlines do not. */
  readonly finishes: boolean;
}

/** Text is wrapped at 60 to 100 columns; beyond that a line is a paragraph of its own. */
const WIDEST_COLUMN = 110;
const NARROWEST_COLUMN = 35;
/** Nearly every line of wrapped text is as full as it can be, but for the last of a paragraph. */
const FULL_SHARE = 0.5;
/** Wrapping breaks sentences anywhere, mostly before a small letter; before a capital it might be a headline. */
const PLAINLY_BROKEN_SHARE = 0.35;
const BROKEN_SHARE = 0.7;
/** Of all characters: wrapped text may hold a long address, or a paragraph that was put in later. */
const MOST_IN_LONG_LINES = 0.3;

/**
 * The column at which a text is hard-wrapped, or `null`. Short lines at the top of a page, a headline over a byline over a
 * date, look wrapped too; so only lines that go on to a stop count, and none in a file whose paragraphs are long lines.
 */
export function wrapWidthOf(text: string, joinable: readonly JoinableLine[]): number | null {
  if (isMostlyLongLines(joinable)) return null;
  const pairs = joinable.flatMap((current, index) => {
    const next = joinable[index + 1];
    return next !== undefined && mayBeWrapped(current, next) ? [{ line: current.line, next: next.line }] : [];
  });
  const lengths = pairs.map(({ line }) => lengthOf(line)).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  if (width < NARROWEST_COLUMN || width > WIDEST_COLUMN) return null;
  const full = pairs.filter(({ line, next }) => isFull(text, line, next, width));
  const broken = full.filter(({ line }) => breaksOff(text, line));
  const endsInside = ({ span }: Line) => /\p{Ll}[.!?]["”’»]? \p{Lu}/u.test(text.slice(span.start, span.end));
  const plainlyBroken = broken.filter(({ next }) => !startsWithCapital(text, next));
  const isProse = plainlyBroken.length > 0 || broken.some(({ line, next }) => [line, next].some(endsInside));
  const isWrapped =
    isProse &&
    (plainlyBroken.length >= PLAINLY_BROKEN_SHARE * full.length ||
      broken.length >= Math.max(2, BROKEN_SHARE * full.length));
  return full.length >= FULL_SHARE * pairs.length && isWrapped ? width : null;
}

function isMostlyLongLines(joinable: readonly JoinableLine[]): boolean {
  let all = 0;
  let long = 0;
  for (const { line } of joinable) {
    all += lengthOf(line);
    if (lengthOf(line) > WIDEST_COLUMN) long += lengthOf(line);
  }
  return long > MOST_IN_LONG_LINES * all;
}

function mayBeWrapped(current: JoinableLine, next: JoinableLine): boolean {
  if (next.line.afterGap || current.line.role === 'furniture') return false;
  return !current.standsAlone && !next.standsAlone && next.finishes;
}

/** A line is full when the next line's first word would not have fitted. Editors differ by a few columns. */
export function isFull(text: string, line: Line, next: Line, width: number): boolean {
  const firstWord = /^\S*/u.exec(text.slice(next.span.start, Math.min(next.span.end, next.span.start + WIDEST_COLUMN)));
  return lengthOf(line) + 1 + (firstWord?.[0].length ?? 0) > width - 4;
}

/** Whether a line ends with a word, so that its sentence may go on in the next. */
export function breaksOff(text: string, line: Line): boolean {
  return stopOf(text, line) === '';
}

/** Whether the sentence of one line plainly goes on in the next: it was not ended, and no capital begins another. */
export function plainlyGoesOn(text: string, line: Line, next: Line): boolean {
  const opening = text.slice(next.span.start, next.span.start + 2);
  if (/^\p{Ll}/u.test(opening)) return /^,?$/u.test(stopOf(text, line));
  return (
    /^\p{N}/u.test(opening) &&
    endsInMidSentence(text.slice(Math.max(line.span.start, line.span.end - LONGEST_ENDING), line.span.end))
  );
}

function stopOf(text: string, { span }: Line): string {
  return finalStop(text.slice(Math.max(span.start, span.end - LONGEST_ENDING), span.end));
}

/** In characters: a stop with the quotation marks and brackets behind it. */
const LONGEST_ENDING = 20;

export function startsWithCapital(text: string, { span }: Line): boolean {
  return /^["'“„«‘(]?\p{Lu}/u.test(text.slice(span.start, span.start + 3));
}

function lengthOf({ span }: Line): number {
  return span.end - span.start;
}
