import { isCapitalized } from './grammar.js';
import type { Cue } from './speech-cue.js';
import { LABELS } from './speech-labels.js';
import type { Word } from './speech-words.js';

const FEWEST_WORDS_OF_HEADLINE = 4;

/** "Mayor Says Bridge Will Open": nearly every long word has a capital. */
export function isHeadline(words: readonly Word[]): boolean {
  const long = words.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  const capital = long.filter(({ text }) => isCapitalized(text)).length;
  return words.length < 40 && long.length >= FEWEST_WORDS_OF_HEADLINE && capital >= 0.8 * long.length;
}

/** "Poe: Deal Is Off": in a headline a colon says who speaks. */
export function colonAt(words: readonly Word[], at: number): Cue | null {
  if (words[at]?.text !== ':' || at === 0 || at > 6 || !isHeadline(words)) return null;
  const named = words.slice(0, at).every(({ kind, text }) => kind === 'word' && isCapitalized(text));
  if (!named || LABELS.test(words[at - 1]?.text ?? '')) return null;
  return {
    kind: 'state',
    from: at,
    to: at + 1,
    clause: 0,
    form: null,
    source: { from: 0, to: at },
    after: at + 1,
    participial: false,
    inverted: false,
  };
}
