import { SOURCE_PHRASES } from './cues.js';
import type { Cue } from './speech-cue.js';
import { colonAt } from './speech-cue-headlines.js';
import { nounAt } from './speech-cue-nouns.js';
import { askedAt, expectationAt, passiveAt, stateAt } from './speech-cue-states.js';
import { verbAt } from './speech-cue-verbs.js';
import { plainSourceAfter, sourceAfter } from './speech-sources.js';
import type { Frame, Word } from './speech-words.js';

/** The cues of a frame, in order. */
export function cuesOf({ words }: Frame): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const cue = cueAt(words, at, cues);
    if (cue === null) continue;
    cues.push(cue);
    at = Math.max(at, cue.kind === 'source' ? cue.after - 1 : cue.to - 1);
  }
  return cues;
}

function cueAt(words: readonly Word[], at: number, earlier: readonly Cue[]): Cue | null {
  const { kind, text } = words[at] as Word;
  if (kind === 'mark') return text === ':' ? colonAt(words, at) : null;
  if (kind === 'quotation') return null;
  return (
    sourcePhraseAt(words, at) ??
    stateAt(words, at) ??
    expectationAt(words, at) ??
    passiveAt(words, at) ??
    askedAt(words, at) ??
    verbAt(words, at, earlier) ??
    nounAt(words, at)
  );
}

/** "According to the mayor". */
function sourcePhraseAt(words: readonly Word[], at: number): Cue | null {
  const phrase = SOURCE_PHRASES.find((each) => each.every((word, offset) => words[at + offset]?.lower === word));
  if (phrase === undefined) return null;
  const to = at + phrase.length;
  const full = sourceAfter(words, to);
  const closed = at > 1 || full === null || words[full.to]?.text === ',';
  const source = closed ? full : plainSourceAfter(words, to);
  if (source === null) return null;
  const place = { from: at, to, clause: at, after: source.to };
  return { ...place, kind: 'source', form: null, source, participial: false, inverted: true };
}
