import { cueForm } from './cue-forms.js';
import { HELD_BY_NOBODY, STATES_OF_MIND } from './cues.js';
import { type Cue, groupStart, hasBe } from './speech-cue.js';
import { sourceAfter } from './speech-sources.js';
import { subjectBefore } from './speech-subjects.js';
import type { Word } from './speech-words.js';

/** "Is confident that", "is worried about"; "is expected to". */
export function stateAt(words: readonly Word[], at: number): Cue | null {
  const { lower, kind } = words[at] as Word;
  if (kind !== 'word') return null;
  const group = groupStart(words, at);
  const linked =
    hasBe(words, group, at) ||
    /^(?:seems?|seemed|feels?|felt|remains?|remained|appears?|appeared)$/u.test(words[at - 1]?.lower ?? '');
  if (!linked) return null;
  const next = words[at + 1]?.lower ?? '';
  if (HELD_BY_NOBODY.has(lower) && next === 'to') {
    const subject = subjectBefore(words, group);
    if (subject === null) return null;
    return {
      kind: 'nobody',
      from: at,
      to: at + 1,
      clause: subject.from,
      form: null,
      source: null,
      after: at + 1,
      participial: false,
      inverted: false,
    };
  }
  if (!STATES_OF_MIND.has(lower) || !/^(?:that|about|to|of|with|by|at|if|whether|he|she|they|it|on)$/u.test(next))
    return null;
  const source = subjectBefore(
    words,
    /^(?:seem|feel|felt|remain|appear)/u.test(words[at - 1]?.lower ?? '') ? groupStart(words, at - 1) : group,
  );
  if (source === null || /^(?:it|that|this|there)$/u.test(words[source.from]?.lower ?? '')) return null;
  const after = /^(?:about|of|with|by|at|on)$/u.test(next) ? at + 2 : at + 1;
  return {
    kind: 'state',
    from: at,
    to: after,
    clause: Math.min(source.from, group),
    form: null,
    source,
    after,
    participial: false,
    inverted: false,
  };
}

/** "The deal was criticized by the mayor"; "asked about the deal" by nobody named. */
export function passiveAt(words: readonly Word[], at: number): Cue | null {
  const { lower, kind } = words[at] as Word;
  const form = kind === 'word' ? cueForm(lower) : null;
  if (form === null || !form.inflections.has('participle')) return null;
  const group = groupStart(words, at);
  const be = hasBe(words, group, at);
  const base = { from: at, to: at + 1, form, inverted: false } as const;
  if (
    lower === 'asked' &&
    (be || at === 0 || !['word'].includes(words[at - 1]?.kind ?? 'mark') || words[at - 1]?.lower === 'when')
  ) {
    const by = words[at + 1]?.lower === 'by' ? sourceAfter(words, at + 2) : null;
    const after = by?.to ?? at + 1;
    if (!/^(?:about|to|whether|if|why|how|what|when|who)$/u.test(words[after]?.lower ?? '')) return null;
    return { ...base, kind: 'verb', clause: at, source: by, after, participial: true };
  }
  if (!be || words[at + 1]?.lower !== 'by' || !form.uses.has('object')) return null;
  const [source, subject] = [sourceAfter(words, at + 2), subjectBefore(words, group)];
  if (source === null || subject === null) return null;
  return { ...base, kind: 'passive', clause: subject.from, source, after: source.to, participial: false };
}
