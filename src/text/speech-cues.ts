import { SOURCE_PHRASES } from './cues.js';
import type { Cue } from './speech-cue.js';
import { colonAt } from './speech-cue-headlines.js';
import { nounAt } from './speech-cue-nouns.js';
import { passiveAt, stateAt } from './speech-cue-states.js';
import { verbAt } from './speech-cue-verbs.js';
import { plainSourceAfter, sourceAfter } from './speech-sources.js';
import type { Frame, Word } from './speech-words.js';

export function cuesOf({ words }: Frame): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const cue =
      sourcePhraseAt(words, at) ??
      stateAt(words, at) ??
      passiveAt(words, at) ??
      colonAt(words, at) ??
      verbAt(words, at, cues) ??
      nounAt(words, at);
    if (cue === null) continue;
    cues.push(cue);
    at = Math.max(at, cue.kind === 'source' ? cue.after - 1 : cue.to - 1);
  }
  return cues;
}

function sourcePhraseAt(words: readonly Word[], at: number): Cue | null {
  for (const phrase of SOURCE_PHRASES) {
    if (!phrase.every((word, offset) => words[at + offset]?.lower === word)) continue;
    const to = at + phrase.length;
    const full = sourceAfter(words, to);
    const closed = at > 1 || full === null || words[full.to]?.text === ',';
    const source = closed ? full : plainSourceAfter(words, to);
    if (source === null) return null;
    return {
      kind: 'source',
      from: at,
      to,
      clause: at,
      form: null,
      source,
      after: source.to,
      participial: false,
      inverted: true,
    };
  }
  return null;
}
