import { cueForm } from './cue-forms.js';
import { HELD_BY_NOBODY, STATES_OF_MIND } from './cues.js';
import { RELATIVES } from './grammar.js';
import { type Cue, groupStart, hasBe } from './speech-cue.js';
import { sourceAfter } from './speech-sources.js';
import { subjectBefore } from './speech-subjects.js';
import type { Word } from './speech-words.js';

/** "Is confident that", "seems worried about". */
export function stateAt(words: readonly Word[], at: number): Cue | null {
  const next = words[at + 1]?.lower ?? '';
  if (!STATES_OF_MIND.has(words[at]?.lower ?? '') || !BEHIND_A_STATE.test(next)) return null;
  const group = linkBefore(words, at);
  const source = group === null ? null : subjectBefore(words, group);
  if (group === null || source === null || NOBODY.test(words[source.from]?.lower ?? '')) return null;
  const to = PREPOSITION_OF_STATE.test(next) ? at + 2 : at + 1;
  return { ...NO_VERB, kind: 'state', from: at, to, clause: Math.min(source.from, group), source, after: to };
}

const NO_VERB = { form: null, participial: false, inverted: false } as const;
const PREPOSITION_OF_STATE = /^(?:about|of|with|by|at|on)$/u;
const BEHIND_A_STATE = /^(?:about|of|with|by|at|on|that|to|if|whether|he|she|they|it)$/u;
/** "It is clear that": nobody's state of mind. */
const NOBODY = /^(?:it|that|this|there)$/u;
const SEEMING = /^(?:seems?|seemed|feels?|felt|remains?|remained|appears?|appeared)$/u;

/** Where the verbs that link a subject to its state begin; `null` when there are none. */
function linkBefore(words: readonly Word[], at: number): number | null {
  if (SEEMING.test(words[at - 1]?.lower ?? '')) return groupStart(words, at - 1);
  const group = groupStart(words, at);
  return hasBe(words, group, at) ? group : null;
}

/** "The court is expected to rule": somebody expects it. */
export function expectationAt(words: readonly Word[], at: number): Cue | null {
  if (!HELD_BY_NOBODY.has(words[at]?.lower ?? '') || words[at + 1]?.lower !== 'to') return null;
  const group = groupStart(words, at);
  const subject = hasBe(words, group, at) ? subjectBefore(words, group) : null;
  if (subject === null || RELATIVES.has(words[subject.to - 1]?.lower ?? '')) return null;
  return { ...NO_VERB, kind: 'nobody', from: at, to: at + 1, clause: subject.from, source: null, after: at + 1 };
}

/** "The deal was criticized by the mayor". */
export function passiveAt(words: readonly Word[], at: number): Cue | null {
  if (words[at + 1]?.lower !== 'by') return null;
  const form = cueForm(words[at]?.lower ?? '');
  const group = groupStart(words, at);
  if (!form?.inflections.has('participle') || !form.uses.has('object') || !hasBe(words, group, at)) return null;
  const [source, subject] = [sourceAfter(words, at + 2), subjectBefore(words, group)];
  if (source === null || subject === null) return null;
  const place = { from: at, to: at + 1, clause: subject.from, after: source.to };
  return { ...place, kind: 'passive', form, source, participial: false, inverted: false };
}

const QUESTION = /^(?:about|to|whether|if|why|how|what|when|who)$/u;

/** "Asked about the deal", "was asked by a reporter whether". */
export function askedAt(words: readonly Word[], at: number): Cue | null {
  if (words[at]?.lower !== 'asked') return null;
  const before = words[at - 1];
  const heads = before === undefined || before.kind !== 'word' || before.lower === 'when';
  if (!heads && !hasBe(words, groupStart(words, at), at)) return null;
  const source = words[at + 1]?.lower === 'by' ? sourceAfter(words, at + 2) : null;
  const after = source?.to ?? at + 1;
  if (!QUESTION.test(words[after]?.lower ?? '')) return null;
  const place = { from: at, to: at + 1, clause: at, after };
  return { ...place, kind: 'verb', form: cueForm('asked'), source, participial: true, inverted: false };
}
