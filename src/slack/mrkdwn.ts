import { visible } from '../text/visible.js';

/**
 * Foreign text is whatever this program did not write: articles, titles, file names, speakers, questions, models. In rich
 * text and plain text Slack reads nothing into it; these functions are for the top-level text, which Slack does read.
 */

/** Half a character: no JSON or UTF-8 can carry it. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Foreign text for rich text and plain text: what would not show, or turn the line around, is written out by its code. */
export function shown(text: string): string {
  return visible(text).replace(LONE_SURROGATE, (half) => `\\u${half.charCodeAt(0).toString(16)}`);
}

/** The three characters by which Slack's markup works. */
export function escaped(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}

/** Slack has no way to escape its formatting, so each mark gives way to one that looks like it. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { '*': '∗', _: '＿', '~': '∼', '`': 'ˋ' };

/** Foreign text for the top-level text, on one line: nothing in it becomes a mention, link, picture or formatting. */
export function unformatted(text: string): string {
  const marked = shown(text)
    .replace(/\s+/gu, ' ')
    .replace(/[*_~`]/gu, (mark) => LOOK_ALIKES[mark] ?? mark)
    .replace(/:(?=[\w+-]*[a-z][\w+-]*:)/giu, '꞉')
    .replace(/:\/\//gu, '꞉//')
    .replace(/(?<=[\p{L}\p{N}])\.(?=\p{L}{2})/gu, '․');
  return escaped(marked);
}

/** An article's address if Slack may make a link of it, else `null`. */
export function linkable(url: string | null): string | null {
  if (url === null || !/^https?:\/\/\S+$/iu.test(url) || !URL.canParse(url)) return null;
  const { href, username, password } = new URL(url);
  return username === '' && password === '' ? href : null;
}
