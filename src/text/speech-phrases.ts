import type { Span } from '../core/article.js';
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DAYS,
  isCapitalized,
  MONTHS,
  PREPOSITIONS,
  ROLES,
  SUBJECT_PRONOUNS,
  TIMES,
} from './grammar.js';
import type { Word } from './speech-words.js';

/** A run of words [from, to) of a frame that names a source. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** Longer runs are no noun phrase. Keeps the walk linear. */
export const LONGEST_PHRASE = 25;

export const LONGEST_PARENTHESIS = 40;

const LONGEST_TERM = 40;

export function spanOfPhrase(words: readonly Word[], { from, to }: Phrase): Span {
  return { start: (words[from] as Word).span.start, end: (words[to - 1] as Word).span.end };
}

/** A nickname or a title of a work in the middle of a name: no speech. */
export function isTerm({ span, quotation }: Word): boolean {
  return span.end - span.start < LONGEST_TERM && quotation !== null && !quotation.sentence;
}

export function isDash(mark: string): boolean {
  return /^(?:--+|[—–―‒-])$/u.test(mark);
}

export function isTime(lower: string): boolean {
  return DAYS.has(lower) || TIMES.has(lower) || MONTHS.has(lower) || /^\d+(?:st|nd|rd|th)?$/u.test(lower);
}

export const PARTS_OF_NAMES = new Set(['&', '/', '’', "'"]);

/** "Smith and Jones", "owners and players", but not "won the race and Poe". */
export function joinsNames(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const after = words[at + 1];
  if (before?.kind !== 'word' || after?.kind !== 'word') return false;
  if (AUXILIARIES.has(after.lower) || SUBJECT_PRONOUNS.has(after.lower)) return false;
  return (
    isCapitalized(before.text) === isCapitalized(after.text) || ROLES.has(before.lower) || after.lower === 'others'
  );
}

export function isLeadIn({ lower, kind }: Word): boolean {
  return (
    kind === 'mark' ||
    PREPOSITIONS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    (ADVERBS.has(lower) && lower !== 'former') ||
    DAYS.has(lower)
  );
}
