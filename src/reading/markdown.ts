import { trimmed } from '../core/span.js';
import { finalStop } from './form.js';
import { type Line, linesOf } from './lines.js';

/** The lines of a Markdown text, with headings, lists, block quotes and what is no prose told apart. */
export function parseMarkdown(text: string, from: number): Line[] {
  const lines = linesOf(text, from);
  const inComment = commentLines(text, lines);
  const marked: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const previous = marked.at(-1);
    const isUnderline = previous !== undefined && underlines(text, line, previous);
    if (isUnderline) {
      marked[marked.length - 1] = { ...previous, role: 'heading', level: start(text, line).startsWith('=') ? 1 : 2 };
    }
    marked.push(isUnderline || inComment[index] ? { ...line, role: 'furniture' } : withMarksRead(text, line));
  }
  return marked;
}

/** A rule right below a sentence is meant as a rule, whatever Markdown makes of it. */
function underlines(text: string, line: Line, previous: Line): boolean {
  const isBelowText = !line.afterGap && previous.role === 'text' && /^(?:=+|-{2,})$/u.test(start(text, line));
  return isBelowText && finalStop(start(text, previous)) === '';
}

/** Marks stand at the beginning of a line, and a line of nothing but marks is short: more is not looked at. */
const LONGEST_MARKS = 2000;

function start(text: string, { whole }: Line): string {
  return text.slice(whole.start, Math.min(whole.end, whole.start + LONGEST_MARKS));
}

function withMarksRead(text: string, line: Line): Line {
  const words = start(text, line);
  const heading = /^(#{1,6})[ \t]+/u.exec(words);
  if (heading !== null) return headingOf(text, line, heading[0].length, heading[1]?.length ?? 1);
  const quote = /^(?:>[ \t]?){1,10}/u.exec(words)?.[0].length ?? 0;
  const item = /^(?:[-*+•]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/u.exec(words.slice(quote))?.[0].length ?? 0;
  if (isMarkupOnly(words.slice(quote + item)) || isMarkupOnly(words)) {
    return { ...line, role: words.replace(PICTURE, '') === words ? 'furniture' : 'picture' };
  }
  if (quote + item === 0) return line;
  const span = trimmed(text, { start: line.span.start + quote + item, end: line.span.end });
  return { ...line, role: item > 0 ? 'item' : 'quote', span };
}

/** "## What happens next ##": the closing marks are no words either. */
function headingOf(text: string, line: Line, marks: number, level: number): Line {
  let end = line.span.end;
  while (end > line.span.start + marks && text.charAt(end - 1) === '#') end -= 1;
  while (end > line.span.start + marks && /\s/u.test(text.charAt(end - 1))) end -= 1;
  const span = trimmed(text, { start: line.span.start + marks, end });
  return span.start < end ? { ...line, role: 'heading', level, span } : { ...line, role: 'furniture' };
}

/** Lines without a word of the article: rules, fences, pictures, links, tags, tables' rules, definitions of links. */
const MARKUP_LINES: readonly RegExp[] = [
  /^[-*_=~+#>|: \t]*$/u,
  /^(?:```|~~~)[\w-]*$/u,
  /^\[[^\]]{1,200}\]:[ \t]*<?(?:https?:|\/|www\.|mailto:)/u,
  /^\[![A-Za-z]{2,20}\][+-]?$/u,
  /^\[\/?[a-z_]{2,20}(?:[ =][^\]]{0,1000})?\]$/u,
  /^\{[%{:][^}]{0,500}\}{1,2}$/u,
  /^<\/?[a-z!][^<>]{0,1900}>$/iu,
];
const PICTURE = /!\[[^\]]{0,1000}\]\([^()]{0,900}\)|!\[[^\]]{0,500}\]\[[^\]]{0,100}\]/gu;
const LINK = /\[[^[\]]{0,500}\]\([^()]{0,900}(?:\([^()]{0,100}\)[^()]{0,100})?\)|<(?:https?|mailto):[^<>\s]{1,900}>/gu;
const TAG = /<\/?[a-z][^<>]{0,500}>/giu;

function isMarkupOnly(words: string): boolean {
  if (words.length >= LONGEST_MARKS) return false;
  if (MARKUP_LINES.some((form) => form.test(words))) return true;
  if (!/[[<]/u.test(words)) return false;
  const rest = words
    .replace(PICTURE, ' ')
    .replace(LINK, ' ')
    .replace(TAG, words.startsWith('<') ? ' ' : '$&');
  return rest !== words && !/[\p{L}\p{N}]/u.test(rest);
}

/** Which lines stand in an HTML comment. One that is never closed is text. */
function commentLines(text: string, lines: readonly Line[]): boolean[] {
  const lastClose = text.lastIndexOf('-->');
  let open = false;
  return lines.map((line) => {
    const words = start(text, line);
    if (!open && (!words.startsWith('<!--') || line.whole.start > lastClose)) return false;
    const close = text.slice(line.whole.start, line.whole.end).lastIndexOf('-->');
    open = close === -1;
    return open || line.whole.start + close + 3 === line.whole.end;
  });
}
