import { NOUN_PREPOSITIONS, NOUNS } from './cues.js';
import { isCapitalized } from './grammar.js';
import type { Cue } from './speech-cue.js';
import { nearestNoun } from './speech-noun-phrases.js';
import type { Phrase } from './speech-phrases.js';
import type { Word } from './speech-words.js';

/** "Smith’s claim that", "his promise to". */
export function nounAt(words: readonly Word[], at: number): Cue | null {
  const word = words[at] as Word;
  if (!NOUNS.has(word.lower) || isCapitalized(word.text)) return null;
  const next = words[at + 1]?.lower ?? '';
  if (!NOUN_PREPOSITIONS.has(next)) return null;
  const source = ownerBefore(words, at);
  if (source === null) return null;
  const after = next === 'that' || next === 'to' ? at + 1 : at + 2;
  const place = { from: at, to: at + 1, clause: source.from, after };
  return { ...place, kind: 'noun', form: null, source, participial: false, inverted: false };
}

function ownerBefore(words: readonly Word[], at: number): Phrase | null {
  for (let back = at - 1; back >= 0 && back >= at - 5; back -= 1) {
    const { lower, text } = words[back] as Word;
    if (/^(?:his|her|their|my|our)$/u.test(lower)) return { from: back, to: back + 1 };
    if (/['’]s?$/u.test(text)) return nearestNoun(words, back + 1);
  }
  return null;
}
