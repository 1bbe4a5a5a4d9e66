import { type Line, linesOf } from './lines.js';

/** A mark that opens an item of a list. Numbers stay: in a report they may be part of what is said. */
const LIST_MARK = /^[-*•·▪◦‣●]\s+(?=\S)/u;

/** A mark and the tabs or spaces that set its item off. */
const LONGEST_MARK = 20;

/** The lines of a plain text, with the items of its lists told apart. */
export function parsePlainText(text: string, from: number): Line[] {
  return linesOf(text, from).map((line) => withoutListMark(text, line));
}

function withoutListMark(text: string, line: Line): Line {
  const { start, end } = line.span;
  const mark = LIST_MARK.exec(text.slice(start, Math.min(end, start + LONGEST_MARK)))?.[0];
  if (mark === undefined || LIST_MARK.test(text.slice(start + mark.length, start + mark.length + LONGEST_MARK)))
    return line;
  return { ...line, role: 'item', span: { start: start + mark.length, end } };
}
