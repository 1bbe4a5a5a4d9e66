import { foldedText } from '../text/fold.js';

export type StatementText =
  | { readonly kind: 'clean'; readonly text: string }
  | { readonly kind: 'unfit'; readonly why: string };

/** A sentence or two; a model that writes more writes an essay. */
const LONGEST_STATEMENT = 500;

/** The text of a statement as it may be shown: one line, plain, no link, no mention. */
export function statementText(written: string, question: string): StatementText {
  const text = written
    .replace(NOT_SEEN, '')
    .replace(LIST_MARK, '')
    .replace(EMPHASIS, '$2')
    .replace(/\s+/gu, ' ')
    .trim();
  const letters = foldedText(text).replace(/[^\p{L}\p{N}]/gu, '');
  if (letters === '') return unfit('it is empty');
  if (text.length > LONGEST_STATEMENT) return unfit('it is too long');
  if (LINK.test(text)) return unfit('it holds a link');
  if (MENTION.test(text)) return unfit('it holds a mention');
  if (MARKUP.test(text)) return unfit('it holds markup');
  if (/\?["”’)]*$/u.test(text) || letters === foldedText(question).replace(/[^\p{L}\p{N}]/gu, '')) {
    return unfit('it asks and does not state');
  }
  return { kind: 'clean', text };
}

function unfit(why: string): StatementText {
  return { kind: 'unfit', why };
}

/** Control characters but those that are spaces, direction marks, characters of no width, tags. */
const NOT_SEEN = /[^\P{Cc}\s]|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;
const LIST_MARK = /^\s*(?:[-*•–]|\d{1,2}[.)])\s+/u;
const EMPHASIS = /(\*\*|__|\*|`)(?=\S)(.+?)(?<=\S)\1/gu;

/** With or without a scheme: chat programs make links of bare names of hosts, too. "U.S." and "a.m." are none. */
const LINK = /\p{L}[\p{L}\d+.-]*:\/\/|\bmailto:|\bwww\.|[\p{L}\d-]{2,}\.\p{L}{2,24}(?![\p{L}.])|\]\(/iu;
/** "<@U…>", "@channel", "<!here>", "#general", ":tada:" */
const MENTION = /<[@#!]|(?:^|[\s(])[@#]\p{L}|:[a-z_]{2,}:/iu;
const MARKUP = /<\/?\p{L}[^>]*>|<[^>]*\||```|^#{1,6}\s|\{\{|\[\[/iu;
