import { finalStop } from './form.js';
import { type Line, linesOf } from './lines.js';

/** A mark that opens an item of a list. Numbers stay: in a report they may be part of what is said. */
const LIST_MARK = /^[-*•·▪◦‣●]\s+(?=\S)/u;

/** A mark and the tabs or spaces that set its item off. */
const LONGEST_MARK = 20;

/** The lines of a plain text. Marks of lists and headings are read, as text that was copied from Markdown keeps them. */
export function parsePlainText(text: string, from: number): Line[] {
  return linesOf(text, from).map((line) => withHeadingRead(text, withoutListMark(text, withoutQuoteMark(text, line))));
}

/** "> I left with my mother": a quotation as letters and Markdown mark it, one mark a line. ">50" is no mark. */
const QUOTE_MARK = /^(?:>[ \t]{0,20}){1,10}(?<=\s)(?=\S)|^>{1,10}(?=["'“‘«„])/u;

function withoutQuoteMark(text: string, line: Line): Line {
  const { start, end } = line.span;
  const mark = QUOTE_MARK.exec(text.slice(start, Math.min(end, start + 2 * LONGEST_MARK)))?.[0];
  return mark === undefined ? line : { ...line, role: 'quote', span: { start: start + mark.length, end } };
}

function withHeadingRead(text: string, line: Line): Line {
  const marks = /^(#{1,6})[ \t]{1,10}(?=[^#\s])/u.exec(text.slice(line.span.start, line.span.start + LONGEST_MARK));
  if (marks === null || line.role !== 'text' || finalStop(text.slice(line.span.start, line.span.end)) === '.')
    return line;
  const span = { start: line.span.start + marks[0].length, end: line.span.end };
  return { ...line, role: 'heading', level: marks[1]?.length ?? 1, span };
}

function withoutListMark(text: string, line: Line): Line {
  const { start, end } = line.span;
  if (line.role !== 'text') return line;
  const mark = LIST_MARK.exec(text.slice(start, Math.min(end, start + LONGEST_MARK)))?.[0];
  if (mark === undefined || LIST_MARK.test(text.slice(start + mark.length, start + mark.length + LONGEST_MARK)))
    return line;
  return { ...line, role: 'item', span: { start: start + mark.length, end } };
}
