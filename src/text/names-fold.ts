import { foldedText } from './fold.js';

const LOWER_CASE = /^[a-z]+$/u;
const PLAIN = /^[\w' .-]*$/u;

/** A name or word as compared: lower case, no accents, one kind of apostrophe and hyphen, no full stops. */
export function foldName(words: string): string {
  if (LOWER_CASE.test(words)) return words;
  return (PLAIN.test(words) ? words.toLowerCase() : foldedText(words).trim()).replaceAll('.', '');
}

/** The word without a possessive ending. */
export function withoutPossessive(word: string): string {
  return word.replace(/['’]s$|['’]$/iu, '');
}
