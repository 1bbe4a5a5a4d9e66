import type { CueForm } from './cue-forms.js';
import { BEARERS_OF_FINDINGS } from './cues.js';
import { ADVERBS, AUXILIARIES, BE } from './grammar.js';
import type { Phrase } from './speech-phrases.js';
import type { Word } from './speech-words.js';

/** A place in a frame where someone is said to speak, think or want. */
export interface Cue {
  /**
   * `verb`: "said"; `source`: "according to"; `noun`: "his claim"; `state`: "is sure"; `nobody`: "is expected";
   * `passive`: "was criticized by".
   */
  readonly kind: 'verb' | 'source' | 'noun' | 'state' | 'nobody' | 'passive';
  /** Word indices [from, to) of the words that say it. */
  readonly from: number;
  readonly to: number;
  /** Where the clause of the cue begins, its subject included. */
  readonly clause: number;
  readonly form: CueForm | null;
  readonly source: Phrase | null;
  /** The first word behind cue and, where it follows, source. */
  readonly after: number;
  /** "saying", "adding": hangs on a clause before it. */
  readonly participial: boolean;
  /** The source comes behind: "said Smith". */
  readonly inverted: boolean;
}

/** The first word of the verb's group: "has" of "has repeatedly said". */
export function groupStart(words: readonly Word[], at: number): number {
  let group = at;
  while (group > 0 && at - group < 6) {
    const { lower, kind } = words[group - 1] as Word;
    const inGroup =
      kind === 'word' &&
      (AUXILIARIES.has(lower) || (ADVERBS.has(lower) && lower !== 'to') || /[a-z]{3}ly$/u.test(lower));
    if (!inGroup || lower === 'family' || lower === 'july' || lower === 'ally') break;
    group -= 1;
  }
  return group;
}

export function hasBe(words: readonly Word[], group: number, at: number): boolean {
  return (
    words.slice(group, at).some(({ lower }) => BE.has(lower)) || /(?:'s|'re|'m)$/u.test(words[at - 1]?.lower ?? '')
  );
}

export interface Place {
  readonly at: number;
  readonly group: number;
  readonly form: CueForm;
}

export function hasAuxiliary(words: readonly Word[], group: number, at: number): boolean {
  return (
    words.slice(group, at).some(({ lower }) => AUXILIARIES.has(lower)) ||
    /'(?:ll|d|ve)$/u.test(words[at - 1]?.lower ?? '')
  );
}

export function isComma(word: Word | undefined): boolean {
  return word?.text === ',';
}

/** Polls, reports and those who make them: what they show is told like speech. */
export function isFinding(words: readonly Word[], { source }: Cue): boolean {
  return source !== null && words.slice(source.from, source.to).some(({ lower }) => BEARERS_OF_FINDINGS.has(lower));
}
