import { SPANISH_ADJECTIVES } from './spanish/adjectives.js';
import { SPANISH_FUNCTION_WORDS, SPANISH_PHRASES } from './spanish/function-words.js';
import { SPANISH_NOUNS } from './spanish/nouns.js';
import { SPANISH_VERBS } from './spanish/verbs.js';
import { lazily } from './thesaurus/lazily.js';

/** English words for a Spanish one, the likeliest first; a phrase has spaces. */
export type English = readonly string[];

/** What a function word is in English; empty for those that English does without. `word` is folded, as everywhere here. */
export function functionWord(word: string): English | null {
  return functionWords().get(word) ?? null;
}

export function phrase(words: readonly string[]): string | null {
  return phrases().get(words.join('_'))?.[0] ?? null;
}

export function verb(infinitive: string): English | null {
  return verbs().get(infinitive) ?? null;
}

/** In the plural if the Spanish word is. */
export function noun(word: string): English | null {
  const singular = nouns().get(word);
  if (singular !== undefined) return singular;
  for (const candidate of singularsOf(word)) {
    const found = nouns().get(candidate);
    if (found !== undefined) return found.map(pluralOf);
  }
  return null;
}

export function adjective(word: string): English | null {
  for (const candidate of [word, ...singularsOf(word)].flatMap(masculinesOf)) {
    const found = adjectives().get(candidate);
    if (found !== undefined) return found;
  }
  return null;
}

/** The most words in one phrase. */
export const LONGEST_PHRASE = 5;

const functionWords = lazily(() => parse(SPANISH_FUNCTION_WORDS));
const phrases = lazily(() => parse(SPANISH_PHRASES));
const nouns = lazily(() => parse(SPANISH_NOUNS));
const adjectives = lazily(() => parse(SPANISH_ADJECTIVES));
const verbs = lazily(() => parse(SPANISH_VERBS));

function parse(table: string): Map<string, English> {
  const entries = table
    .trim()
    .split(/\s+/u)
    .map((entry) => {
      const [spanish = '', english = ''] = entry.split('=');
      const words = english.replaceAll('_', ' ').split(',');
      return [spanish, words.filter((word) => word !== '-')] as const;
    });
  return new Map(entries.toReversed());
}

function singularsOf(word: string): string[] {
  if (word.endsWith('ces')) return [`${word.slice(0, -3)}z`, word.slice(0, -1)];
  if (word.endsWith('es')) return [word.slice(0, -2), word.slice(0, -1)];
  return word.endsWith('s') ? [word.slice(0, -1)] : [];
}

function masculinesOf(word: string): string[] {
  return word.endsWith('a') ? [word, `${word.slice(0, -1)}o`, word.slice(0, -1)] : [word];
}

const IRREGULAR_PLURALS = new Map(
  Object.entries({
    man: 'men',
    woman: 'women',
    child: 'children',
    person: 'people',
    wife: 'wives',
    life: 'lives',
    thief: 'thieves',
    crisis: 'crises',
    businessman: 'businessmen',
    spokesman: 'spokesmen',
    spokeswoman: 'spokeswomen',
  }),
);
const WITHOUT_PLURAL = new Set(
  'troops personnel staff people aircraft police news media trafficking work information u.s. goods'.split(' '),
);

function pluralOf(english: string): string {
  if (WITHOUT_PLURAL.has(english) || english.endsWith('ing')) return english;
  const irregular = IRREGULAR_PLURALS.get(english);
  if (irregular !== undefined) return irregular;
  if (/[^aeiou]y$/u.test(english)) return `${english.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/u.test(english) ? `${english}es` : `${english}s`;
}
