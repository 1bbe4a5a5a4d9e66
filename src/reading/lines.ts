import type { Span } from '../core/article.js';

/** What the notation of a format says about a line; plain text says nothing. */
export type LineRole = 'text' | 'heading' | 'item' | 'quote' | 'picture' | 'furniture';

/** A line that is not blank. */
export interface Line {
  readonly role: LineRole;
  /** Its words, without the marks of its notation ("# ", "- ") and the white space around. */
  readonly span: Span;
  /** The line with its marks. */
  readonly whole: Span;
  /** Whether a blank line, or the beginning of the text, stands before it. */
  readonly afterGap: boolean;
  /** The number of white-space characters it begins with. */
  readonly indent: number;
  /** For a marked heading, its rank from 1; otherwise 0. */
  readonly level: number;
}

/** The lines of a text from an offset on, blank ones left out. Every kind of line break counts. */
export function linesOf(text: string, from = 0): Line[] {
  const lines: Line[] = [];
  let afterGap = true;
  for (let start = from; start < text.length; ) {
    const end = endOfLine(text, start);
    const whole = innerSpan(text, start, end);
    if (whole.start < whole.end) {
      lines.push({ role: 'text', span: whole, whole, afterGap, indent: whole.start - start, level: 0 });
    }
    afterGap = whole.start >= whole.end;
    start = text.startsWith('\r\n', end) ? end + 2 : end + 1;
  }
  return lines;
}

const LINE_BREAK = /[\n\r\u0085\u2028\u2029]/g;

function endOfLine(text: string, from: number): number {
  LINE_BREAK.lastIndex = from;
  return LINE_BREAK.exec(text)?.index ?? text.length;
}

const SPACE = /\s/u;

/** Without the white space at both ends, and without copying a line of megabytes. */
function innerSpan(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && SPACE.test(text.charAt(start))) start += 1;
  while (end > start && SPACE.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
