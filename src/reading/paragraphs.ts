import type { Span } from '../core/article.js';
import {
  comparable,
  endsInMidSentence,
  isTitleCase,
  LONGEST_LINE_WITH_A_FORM,
  tellsInHeadlineGrammar,
  titlePart,
} from './form.js';
import type { Line, LineRole } from './lines.js';
import { breaksOff, isFull, type JoinableLine, plainlyGoesOn, startsWithCapital, wrapWidthOf } from './wrapping.js';

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

/** Whether a line is complete in itself, given the words of the line right above it (`null` below a blank line). */
export type StandsAlone = (words: string, above: string | null) => boolean;

/**
 * Joins the lines of hard-wrapped text, and leaves the lines of a file with one paragraph per line alone.
 * `standsAlone` says which lines are never joined to the one above, nor to the one below unless both make one such line.
 */
export function paragraphsOf(text: string, lines: readonly Line[], standsAlone: StandsAlone): Paragraph[] {
  const joinable = joinableLines(text, lines, standsAlone);
  const width = wrapWidthOf(text, joinable);
  const first = lines[0];
  const paragraphs: Paragraph[] = [];
  let open: Line[] = [];
  for (const [index, current] of joinable.entries()) {
    const above = joinable[index - 1];
    const isJoined =
      above !== undefined &&
      goesOn({ text, above, current, width, standsAlone, isGoingOn: open.length > 1 }) &&
      !repeats(text, first, current.line);
    if (!isJoined && open.length > 0) {
      paragraphs.push(paragraphOf(text, open));
      open = [];
    }
    open.push(current.line);
  }
  if (open.length > 0) paragraphs.push(paragraphOf(text, open));
  return paragraphs;
}

/** A line with neighbours may stand alone; one between blank lines cannot be joined anyway, and is not looked at. */
function joinableLines(text: string, lines: readonly Line[], standsAlone: StandsAlone): JoinableLine[] {
  const alone = lines.map((line, index) => {
    if (line.afterGap && (lines[index + 1]?.afterGap ?? true)) return false;
    const above = line.afterGap ? undefined : lines[index - 1];
    return standsAlone(wordsAt(text, line.span), above === undefined ? null : wordsAt(text, above.span));
  });
  const joinable: JoinableLine[] = [];
  let finishes = false;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index] as Line;
    const isLast = (lines[index + 1]?.afterGap ?? true) || alone[index] === true || alone[index + 1] === true;
    finishes = !breaksOff(text, line) || (finishes && !isLast);
    joinable.push({ line, standsAlone: alone[index] ?? false, finishes });
  }
  return joinable.reverse();
}

interface Pair {
  readonly text: string;
  readonly above: JoinableLine;
  readonly current: JoinableLine;
  readonly width: number | null;
  readonly standsAlone: StandsAlone;
  /** Whether the line above is the rest of one above it. */
  readonly isGoingOn: boolean;
}

/** Marks stand before each line of a marked quotation, and no block may hold them: only unmarked lines go on. */
const MAY_GO_ON: ReadonlySet<LineRole> = new Set(['text', 'item', 'quote']);

function goesOn({ text, above, current, width, standsAlone, isGoingOn }: Pair): boolean {
  const [line, next] = [above.line, current.line];
  if (next.afterGap || next.role !== 'text' || !MAY_GO_ON.has(line.role) || current.standsAlone) return false;
  const goesOnInSmallLetters = plainlyGoesOn(text, line, next);
  if (above.standsAlone) return goesOnInSmallLetters && standsAlone(bothLines(text, line, next), null);
  if (goesOnInSmallLetters) return true;
  if (!current.finishes && isBrokenTitle(text, line, next)) return true;
  if (width !== null && isGoingOn && current.finishes && breaksOff(text, line)) return true;
  if (width === null || !isFull(text, line, next, width) || isIndented(line, next)) return false;
  return current.finishes ? !isHeadlineAboveText(text, line, next) : isOneTitle(text, line, next);
}

function bothLines(text: string, line: Line, next: Line): string {
  return wordsAt(text, { start: line.span.start, end: next.span.end });
}

function isIndented(line: Line, next: Line): boolean {
  return next.indent >= line.indent + 2 && line.role !== 'item';
}

/** The first line of a file may be a headline as long as the column is wide, right above the text. */
function isHeadlineAboveText(text: string, line: Line, next: Line): boolean {
  const opens = text.slice(0, line.whole.start).trim() === '';
  return opens && startsWithCapital(text, next) && tellsInHeadlineGrammar(wordsAt(text, line.span));
}

/** In characters: headline, summary, names, place and day stand in fewer. */
const REACH_OF_THE_TOP = 600;

/** At the top, lines without a stop are labels; only a title in capital letters goes on with a capital. */
function isOneTitle(text: string, line: Line, next: Line): boolean {
  const above = wordsAt(text, line.span);
  if (!startsWithCapital(text, next) || endsInMidSentence(above)) return true;
  if (line.span.start > REACH_OF_THE_TOP && !tellsInHeadlineGrammar(above)) return true;
  return isTitleCase(above) && isTitleCase(wordsAt(text, next.span));
}

/** "COUNCIL VOTES TO BAN LEAF BLOWERS BEFORE / EIGHT": a title that breaks off at a word that ends none. */
function isBrokenTitle(text: string, line: Line, next: Line): boolean {
  if (line.span.start > REACH_OF_THE_TOP) return false;
  const above = wordsAt(text, line.span);
  return isTitleCase(above) && endsInMidSentence(above.toLowerCase()) && isTitleCase(wordsAt(text, next.span));
}

/** Whether a line is the first of the page once more, as pages print their headline twice. */
function repeats(text: string, first: Line | undefined, line: Line): boolean {
  if (first === undefined || line.span.end - line.span.start > LONGEST_LINE_WITH_A_FORM) return false;
  const [headline, copy] = [first, line].map(({ span }) => wordsAt(text, span));
  if (headline === undefined || copy === undefined || comparable(headline) === '') return false;
  const key = comparable(copy);
  return key === comparable(headline) || titlePart(copy) === comparable(headline) || titlePart(headline) === key;
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
