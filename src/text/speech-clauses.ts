import { AUXILIARIES, COMPLEMENTIZERS, CONJUNCTIONS, DETERMINERS, SUBJECT_PRONOUNS } from './grammar.js';
import { opensInfinitive } from './speech-complements.js';
import type { Content } from './speech-content.js';
import type { Word } from './speech-words.js';

/** Whether what a cue reports is a clause with a verb of its own: no object, no infinitive. */
export function isToldAsClause(words: readonly Word[], content: Content): boolean {
  const first = words[content.from] as Word;
  if (content.side === 'before' || COMPLEMENTIZERS.has(first.lower) || CONJUNCTIONS.has(first.lower)) return true;
  if (SUBJECT_PRONOUNS.has(first.lower) && !DETERMINERS.has(first.lower)) return true;
  const inside = words.slice(content.from, content.to);
  return (
    !opensInfinitive(words, content.from) &&
    inside.some(({ lower }) => AUXILIARIES.has(lower) || /[a-z]{2}ed$/u.test(lower))
  );
}
