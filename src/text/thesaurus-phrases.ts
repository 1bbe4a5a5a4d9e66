import type { Term } from './terms.js';
import { lazily } from './thesaurus/lazily.js';
import { baseOf } from './thesaurus-bases.js';
import { groups } from './thesaurus-groups.js';
import { meaningsOf } from './thesaurus-relations.js';

/** A phrase of the thesaurus in a question or a sentence. */
export interface Phrase {
  /** The terms that make it up, those between a verb and its particle left out: "put" and "off" of "put it off". */
  readonly terms: readonly Term[];
  /** The stems it stands for, with how nearly they mean the same. */
  readonly stems: ReadonlyMap<string, number>;
}

/** The phrases of the thesaurus among these terms, in reading order; of two that overlap the first, and the longer. */
export function phrasesIn(terms: readonly Term[]): Phrase[] {
  const phrases: Phrase[] = [];
  for (let at = 0; at < terms.length; ) {
    const found = phraseAt(terms, at);
    if (found !== null) phrases.push(found);
    at += found === null ? 1 : found.terms.length;
  }
  return phrases;
}

function phraseAt(terms: readonly Term[], at: number): Phrase | null {
  const first = terms[at];
  if (first === undefined) return null;
  for (const words of phrasesByFirstWord().get(baseOf(first.stem)) ?? []) {
    const found = wordsFrom(terms, at, words);
    if (found !== null) return { terms: found, stems: meaningsOf(words.join(' ')) };
  }
  return null;
}

function wordsFrom(terms: readonly Term[], at: number, words: readonly string[]): Term[] | null {
  const together = terms.slice(at, at + words.length);
  if (together.length === words.length && words.every((word, index) => isWord(together[index], word))) return together;
  return words.length === 2 && PARTICLES.has(words[1] ?? '') ? apart(terms, at, words[1] ?? '') : null;
}

/** "put it off", "put the vote off", "turn their offer down". */
function apart(terms: readonly Term[], at: number, particle: string): Term[] | null {
  const verb = terms[at];
  const next = terms[at + 1];
  if (verb === undefined || next === undefined) return null;
  const furthest = OBJECT_PRONOUNS.has(next.word) ? 2 : DETERMINERS.has(next.word) ? LONGEST_OBJECT + 1 : 0;
  const found = terms.slice(at + 2, at + furthest + 1).find((term) => term.word === particle);
  return found === undefined ? null : [verb, found];
}

/** Words of an object between a verb and its particle: "put the final vote off". */
const LONGEST_OBJECT = 3;
const PARTICLES = new Set('off up down out over back in on away'.split(' '));
const OBJECT_PRONOUNS = new Set('it him her them this that these those us me you'.split(' '));
const DETERMINERS = new Set('the a an his her its their our my your this that these those'.split(' '));

function isWord(term: Term | undefined, word: string): boolean {
  return term !== undefined && (term.word === word || baseOf(term.stem) === word);
}

/** The phrases that begin with a word, the longest first. */
const phrasesByFirstWord = lazily(() => {
  const phrases = new Set(groups().flatMap(({ members }) => members.filter((member) => member.includes(' '))));
  const byFirstWord = new Map<string, string[][]>();
  for (const words of [...phrases].map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length)) {
    const [first = ''] = words;
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), words]);
  }
  return byFirstWord;
});
