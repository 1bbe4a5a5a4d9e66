import { shown } from '../mrkdwn.js';

/** A text for people, no longer than `longest` as it will be shown; what is too long ends in "…". */
export function cut(text: string, longest: number): string {
  const whole = shown(text);
  if (whole.length <= longest) return whole;
  const end = beforeLineEnd(text, lastBoundary(text, fitting(text, longest - 1)));
  return `${shown(text.slice(0, end)).trimEnd()}…`;
}

/** How much of the text to show where at most `longest` characters fit: whole sentences if they fill half of it, else whole words. */
export function fittingEnd(text: string, longest: number): number {
  if (shown(text).length <= longest) return text.length;
  const end = fitting(text, longest);
  const sentence = lastSentenceEnd(text, end);
  return beforeLineEnd(text, sentence > end / 2 ? sentence : lastBoundary(text, end));
}

/** A Windows line end cut in half would leave a character that does not show. */
function beforeLineEnd(text: string, end: number): number {
  return text.charAt(end - 1) === '\r' && text.charAt(end) === '\n' ? end - 1 : end;
}

/** The text in pieces of at most `longest` characters as they will be shown, parted where sentences or words end. */
export function pieces(text: string, longest: number): string[] {
  const parts: string[] = [];
  for (let rest = text; rest !== ''; ) {
    const end = fittingEnd(rest, longest) || rest.length;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return parts;
}

/** The offset up to which the text, with hidden characters written out, is at most `longest` long; never inside a character. */
function fitting(text: string, longest: number): number {
  let length = 0;
  let end = 0;
  for (const character of text) {
    length += shown(character).length;
    if (length > longest) return end;
    end += character.length;
  }
  return end;
}

/** The end of the last whole word before `end`; `end` itself where a word is longer than all that. */
function lastBoundary(text: string, end: number): number {
  if (/\s/u.test(text.charAt(end))) return end;
  const space = text.slice(0, end).search(/\s\S*$/u);
  return space > 0 ? space : end;
}

function lastSentenceEnd(text: string, end: number): number {
  const ends = [...text.slice(0, end + 1).matchAll(/[.!?…]["”’»)]*(?=\s)/gu)];
  const last = ends.at(-1);
  return last === undefined ? 0 : last.index + last[0].length;
}
