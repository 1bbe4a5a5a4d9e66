import type { Span } from '../core/article.js';
import { BEFORE_A_NAME, OFTEN_INSIDE } from './abbreviations.js';
import { foldName } from './names-fold.js';

/** A word as names are made of: hyphens and apostrophes inside it, the stop of an abbreviation with it, no possessive. */
export interface NameToken extends Span {
  readonly word: string;
  /** As compared: folded, no full stops. */
  readonly key: string;
  readonly capital: boolean;
  readonly possessive: boolean;
  /** What stands between it and the word before. */
  readonly gap: 'space' | 'comma' | 'break';
  /** Whether a sentence or a quotation begins with it, so that its capital letter proves nothing. */
  readonly opens: boolean;
}

const WORD =
  /(?<!\p{M})(?:(?:\p{Lu}\.){1,5}(?:\p{Lu}(?![\p{L}\p{M}\p{N}]))?|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ‐‑&-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)/gu;
const LONGEST_GAP = 12;

/** The words of a stretch of text that could belong to a name or to what someone is called. */
export function nameTokensIn(text: string, { start, end }: Span): NameToken[] {
  const words = new RegExp(WORD);
  const tokens: NameToken[] = [];
  words.lastIndex = start;
  let previousEnd = start;
  for (let found = words.exec(text); found !== null && found.index < end; found = words.exec(text)) {
    const token = tokenAt(
      text,
      found.index,
      Math.min(found.index + found[0].length, end),
      previousEnd,
      tokens.length === 0,
    );
    tokens.push(token);
    previousEnd = token.end;
    words.lastIndex = Math.max(words.lastIndex, token.end);
  }
  return tokens;
}

function tokenAt(text: string, start: number, wordEnd: number, previousEnd: number, isFirst: boolean): NameToken {
  const written = text.slice(start, wordEnd);
  const hasPossessive = written.length > 2 && /['’]s$/iu.test(written);
  const word = hasPossessive ? written.slice(0, -2) : written;
  const key = foldName(word);
  const next = hasPossessive ? '' : text.charAt(wordEnd);
  const stop = next === '.' && isAbbreviation(word, key);
  const between = start === previousEnd + 1 ? text.charAt(previousEnd) : gapText(text, previousEnd, start);
  const plainGap = between === ' ' && !isFirst;
  return {
    start,
    end: start + word.length + (stop ? 1 : 0),
    word: stop ? `${word}.` : word,
    key,
    capital: isCapital(word),
    possessive: hasPossessive || ((next === '’' || next === "'") && isPluralPossessive(text, word, wordEnd)),
    gap: isFirst ? 'break' : plainGap ? 'space' : gapOf(between),
    opens: isFirst || (!plainGap && OPENS_SENTENCE.test(between)),
  };
}

const OPENS_SENTENCE = /[.!?:;…“"‘«\n]|[—–-]\s/u;

function gapText(text: string, from: number, to: number): string {
  return text.slice(Math.max(from, to - LONGEST_GAP), to);
}

function isPluralPossessive(text: string, word: string, end: number): boolean {
  return word.endsWith('s') && /^['’] ?\p{L}/u.test(text.slice(end, end + 3));
}

/** A possessive's ending counts as part of the space behind it. */
function gapOf(between: string): NameToken['gap'] {
  if (/^(?:['’]s?)?(?:[ \t\u00a0]{1,3}|\s?\n\s?)$|^ & $/iu.test(between)) return 'space';
  return /^(?:['’]s?)?\s?,\s{1,2}$/iu.test(between) ? 'comma' : 'break';
}

function isAbbreviation(word: string, key: string): boolean {
  return /^\p{L}/u.test(word) && (BEFORE_A_NAME.has(key) || (OFTEN_INSIDE.has(key) && isCapital(word)));
}

const PLAIN_LOWER_CASE = /^[a-z0-9]+$/u;

/** "Lind", "al-Masri", "d’Arc"; but not "eBay", which may be anything. */
function isCapital(word: string): boolean {
  if (PLAIN_LOWER_CASE.test(word)) return false;
  return /^(?:\p{Lu}|\p{Lt}|(?:al|el|ad|an|ar|as|at|ul|d|l|o|de)['’ʼ‐‑-]\p{Lu})/u.test(word);
}
