import { DAYS, MONTHS, PREPOSITIONS, TIMES } from './grammar.js';
import { belongsToPhrase, nounPhraseBefore } from './speech-noun-phrases.js';
import { isDash, isTime, LONGEST_PARENTHESIS, LONGEST_PHRASE, type Phrase } from './speech-phrases.js';
import { isApposition } from './speech-sources.js';
import type { Word } from './speech-words.js';

/** The subject that ends before the word at `end`: with its apposition, without its relative clause. */
export function subjectBefore(words: readonly Word[], end: number): Phrase | null {
  const last = backOverTimes(words, end);
  const word = words[last - 1];
  if (word === undefined || word.kind === 'quotation') return null;
  if (word.kind === 'word') return nounPhraseBefore(words, last);
  return closesParenthesis(word.text) ? subjectBeforeParenthesis(words, last - 1) : null;
}

function closesParenthesis(mark: string): boolean {
  return mark === ',' || mark === ')' || isDash(mark) || mark === ']';
}

/** "Poe on Tuesday said", "the ministry last week announced". */
function backOverTimes(words: readonly Word[], end: number): number {
  for (let from = Math.max(1, end - 5); from < end; from += 1) {
    const first = words[from]?.lower ?? '';
    const opens = /^(?:on|in|last|this|late|early|earlier|at)$/u.test(first) || DAYS.has(first);
    if (!opens) continue;
    const rest = words.slice(from, end);
    const timed = rest.some(
      ({ lower }) => DAYS.has(lower) || TIMES.has(lower) || MONTHS.has(lower) || /^\d{4}$/u.test(lower),
    );
    const lastIsTime = isTime(rest.at(-1)?.lower ?? '');
    if (timed && lastIsTime && rest.every(({ kind }) => kind === 'word')) return from;
  }
  return end;
}

function subjectBeforeParenthesis(words: readonly Word[], close: number): Phrase | null {
  const open = openerOf(words, close);
  if (open === null) return null;
  const before = beforeNumber(words, open > 0 && words[open - 1]?.text === ',' ? open - 1 : open);
  const skipped = beforeAdjunct(words, before);
  if (skipped !== null) return nounPhraseBefore(words, skipped);
  const phrase =
    nounPhraseBefore(words, before) ??
    (words[before - 1]?.text === ')' ? subjectBeforeParenthesis(words, before - 1) : null);
  if (phrase === null) return null;
  const within = { from: open + 1, to: close };
  const keep = words[close]?.text === ')' || isApposition(words, within);
  const found = { from: phrase.from, to: keep ? (words[close]?.text === ')' ? close + 1 : close) : phrase.to };
  return joinedToNameBefore(words, found);
}

/** "Ann Poe, 45, a farmer": where the name ends. */
function beforeNumber(words: readonly Word[], end: number): number {
  return /^\d+$/u.test(words[end - 1]?.text ?? '') && words[end - 2]?.text === ',' ? end - 2 : end;
}

/** "Poe, during a meeting in Millbrook, Norland, said": where the adjunct between the commas begins. */
function beforeAdjunct(words: readonly Word[], end: number): number | null {
  let from = end;
  while (from > 0 && end - from < LONGEST_PHRASE && belongsToPhrase(words, from - 1, end)) from -= 1;
  const opens = PREPOSITIONS.has(words[from]?.lower ?? '') && !/^(?:of|from)$/u.test(words[from]?.lower ?? '');
  return opens && from > 1 && words[from - 1]?.text === ',' ? from - 1 : null;
}

/** Commas inside one mention: "John Smith, 45, of Dayton, Ohio, a farmer". */
const MOST_PIECES = 4;

const LONGEST_PIECE = 6;

/** "John Smith, 45, a farmer": what stood before the last comma was no name yet. */
function joinedToNameBefore(words: readonly Word[], phrase: Phrase): Phrase {
  let from = phrase.from;
  let start = rawStart(words, phrase.from);
  for (let pieces = 0; pieces < MOST_PIECES && words[start - 1]?.text === ','; pieces += 1) {
    const first = words[start] as Word;
    const before = pieceBefore(words, start - 1);
    if (/^\d+$/u.test(words[start - 2]?.text ?? '')) start -= 2;
    else if (/^\d/u.test(first.text) || /^(?:of|from)$/u.test(first.lower)) {
      const named = nounPhraseBefore(words, start - 1);
      if (named === null) return { from, to: phrase.to };
      from = named.from;
      start = named.from;
    } else if (before !== null && /^(?:of|from)$/u.test(words[before]?.lower ?? '')) start = before;
    else break;
  }
  return { from, to: phrase.to };
}

/** With a preposition before it: "of Dayton". */
function rawStart(words: readonly Word[], from: number): number {
  return /^(?:of|from)$/u.test(words[from - 1]?.lower ?? '') ? from - 1 : from;
}

function pieceBefore(words: readonly Word[], comma: number): number | null {
  for (let at = comma - 1; at > 0 && at >= comma - LONGEST_PIECE; at -= 1) if (words[at - 1]?.text === ',') return at;
  return null;
}

function openerOf(words: readonly Word[], close: number): number | null {
  const closing = (words[close] as Word).text;
  const opening = closing === ')' ? '(' : closing === ']' ? '[' : closing;
  for (let at = close - 1; at > 0 && at >= close - LONGEST_PARENTHESIS; at -= 1) {
    const { text } = words[at] as Word;
    if (isDash(closing) ? isDash(text) : text === opening) return at;
    if (text === ';' || text === ':') return null;
  }
  return null;
}
