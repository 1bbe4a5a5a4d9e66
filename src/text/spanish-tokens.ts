import { foldedText } from './fold.js';
import { participleOf, pastOf } from './spanish-english-verbs.js';
import { adjective, functionWord, LONGEST_PHRASE, noun, phrase } from './spanish-lexicon.js';
import { verbForm } from './spanish-verbs.js';
import { wordSpans } from './words.js';

/** A word or a phrase of a Spanish text. */
export interface Token {
  readonly text: string;
  readonly folded: string;
  /** The English of a phrase that is not to be taken word by word. */
  readonly phrase: string | null;
  readonly isName: boolean;
}

/** The words of a Spanish text, phrases taken together. */
export function readTokens(text: string): Token[] {
  const words = wordSpans(text).map(({ start, end }) => text.slice(start, end));
  const tokens: Token[] = [];
  for (let at = 0; at < words.length; ) {
    const found = phraseAt(words, at);
    const length = found?.length ?? 1;
    const word = words.slice(at, at + length).join(' ');
    const folded = foldedText(word);
    tokens.push({ text: word, folded, phrase: found?.english ?? null, isName: isName(word, folded, tokens.at(-1)) });
    at += length;
  }
  return tokens;
}

function phraseAt(words: readonly string[], at: number): { english: string; length: number } | null {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length -= 1) {
    const english = phrase(words.slice(at, at + length).map(foldedText));
    if (english !== null) return { english, length };
  }
  return null;
}

/** A capital makes a name, save at the beginning and after an article: "el Senado" is the senate. */
function isName(word: string, folded: string, before: Token | undefined): boolean {
  if (!/^\p{Lu}/u.test(word)) return false;
  const known = functionWord(folded) !== null || noun(folded) !== null || adjective(folded) !== null;
  if (before === undefined) return !known && verbForm(folded) === null;
  return !known || !(DETERMINERS.has(before.folded) || (!before.isName && /^\p{Lu}/u.test(before.text)));
}

const DETERMINERS = new Set('el la los las un una unos unas su sus este esta estos estas ese esa del al'.split(' '));
const LINKS = new Set(['de', 'del']);
const PREPOSITIONS = new Set(
  'a al ante bajo con contra de del desde durante en entre hacia hasta para por segun sin sobre tras'.split(' '),
);

export function startsPhrase({ folded }: Token): boolean {
  return PREPOSITIONS.has(folded);
}

/** How many tokens after a verb make its subject: a name, or a noun with its article, adjectives and what "de" adds. */
export function subjectLength(tokens: readonly Token[]): number {
  let length = 0;
  while (length < tokens.length && continuesSubject(tokens, length)) length += 1;
  return LINKS.has(tokens[length - 1]?.folded ?? '') ? length - 1 : length;
}

function continuesSubject(tokens: readonly Token[], at: number): boolean {
  const [previous, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined) return false;
  const linked = LINKS.has(previous?.folded ?? '');
  if (LINKS.has(token.folded)) return previous !== undefined && !linked && (!previous.isName || next?.isName === true);
  if (DETERMINERS.has(token.folded)) return token.folded !== 'al' && (previous === undefined || linked);
  const determined = previous !== undefined && DETERMINERS.has(previous.folded);
  return determined ? !PREPOSITIONS.has(token.folded) : belongsToNoun(token);
}

function belongsToNoun({ folded, isName: name, phrase: english }: Token): boolean {
  if (name) return true;
  if (english !== null)
    return !PREPOSITIONS.has(english.split(' ')[0] ?? '') && !/^(?:about|why|than|with)/u.test(english);
  return functionWord(folded) === null && (noun(folded) !== null || adjective(folded) !== null);
}

/** Word by word, an adjective before its noun. */
export function englishRun(tokens: readonly Token[]): string[] {
  const words = tokens.map((token, at) => ({ token, english: englishOfToken(token, tokens[at - 1]) }));
  for (let at = 1; at < words.length; at += 1) {
    const [one, other] = [words[at - 1], words[at]];
    if (one === undefined || other === undefined) continue;
    if (isNoun(one.token) && isAdjective(other.token)) words.splice(at - 1, 2, other, one);
  }
  return words.map(({ english }) => english).filter((english) => english !== '');
}

const isPlain = ({ isName: name, phrase: english, folded }: Token) =>
  !name && english === null && functionWord(folded) === null;
const isNoun = (token: Token) => isPlain(token) && noun(token.folded) !== null;
const isAdjective = (token: Token) => isPlain(token) && noun(token.folded) === null && adjective(token.folded) !== null;

function englishOfToken({ text, folded, phrase: english, isName: name }: Token, before: Token | undefined): string {
  if (english !== null) return english;
  if (name) return text;
  const small = functionWord(folded);
  if (small !== null) return small[0] ?? '';
  const form = verbForm(folded);
  const known = noun(folded) ?? (form?.tense === 'participle' ? null : adjective(folded));
  const isFiniteVerb =
    form !== null && (before?.folded === 'que' || before?.folded === 'se' || before?.folded === 'no');
  if (known !== null && !isFiniteVerb) return known[0] ?? text;
  if (form === null) return adjective(folded)?.[0] ?? text;
  const base = form.english[0] ?? text;
  if (form.tense === 'past') return pastOf(base);
  return form.tense === 'participle' ? (adjective(folded)?.[0] ?? participleOf(base)) : base;
}
