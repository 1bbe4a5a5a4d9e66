import { cueForm } from './cue-forms.js';
import { WITH_PREPOSITION } from './cues.js';
import {
  ADVERBS,
  AUXILIARIES,
  COMPLEMENTIZERS,
  DAYS,
  DETERMINERS,
  MONTHS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from './grammar.js';
import { afterAdjunct, afterListener } from './speech-adjuncts.js';
import type { Cue } from './speech-cue.js';
import { isTime } from './speech-phrases.js';
import type { Word } from './speech-words.js';

const FURTHEST_COMPLEMENTIZER = 16;

/** Behind listener, time and occasion: "told Radio One on Monday that". */
export function complementStart(words: readonly Word[], cue: Cue): number {
  let at = afterListener(words, cue);
  if (cue.kind === 'noun' || cue.kind === 'state') return at;
  if (takesPreposition(words, cue, at)) return at + 1;
  if (cue.form?.uses.has('to') && opensInfinitive(words, at)) return at;
  const that = complementizerAhead(words, at, cue);
  if (that !== null) return that;
  const quotation = quotationAhead(words, at);
  if (quotation !== null) return quotation;
  let skipped = at;
  do {
    at = skipped;
    skipped = afterAdjunct(words, at);
  } while (skipped > at);
  if (takesPreposition(words, cue, at)) return at + 1;
  return words[at]?.text === ',' || words[at]?.text === ':' ? at + 1 : at;
}

/** "to wait", "not to wait". */
export function opensInfinitive(words: readonly Word[], at: number): boolean {
  const { lower } = words[at] ?? {};
  return lower === 'to' || (/^(?:not|never)$/u.test(lower ?? '') && words[at + 1]?.lower === 'to');
}

/** "adding", "said": what follows belongs to it. */
function isOtherCue({ lower }: Word): boolean {
  const form = cueForm(lower);
  return (
    form !== null &&
    (form.inflections.has('gerund') ||
      (form.inflections.has('past') && form.uses.has('clause') && form.uses.has('saying')))
  );
}

/** "Insisted on a vote", but not "insisted on Monday that". */
function takesPreposition(words: readonly Word[], { form }: Cue, at: number): boolean {
  const preposition = words[at]?.lower ?? '';
  const timed = isTime(words[at + 1]?.lower ?? '');
  return form !== null && !timed && (WITH_PREPOSITION.get(preposition)?.has(form.base) ?? false);
}

/** "said on Monday in a letter to the court that": only adjuncts stand between. */
function complementizerAhead(words: readonly Word[], from: number, cue: Cue): number | null {
  for (let at = from; at < Math.min(words.length, from + FURTHEST_COMPLEMENTIZER); at += 1) {
    const { lower, kind } = words[at] as Word;
    if (kind === 'quotation' || (at > from && cueForm(lower)?.inflections.has('past'))) return null;
    if (at > from && cue.form !== null && !cue.form.uses.has('clause') && !cue.form.uses.has('saying')) return null;
    if (at > from && takesPreposition(words, cue, at) && lower === 'against') return null;
    if (at > from && lower === 'that' && AUXILIARIES.has(words[at + 1]?.lower ?? '')) return null;
    const opens = lower === 'that' || (at === from && COMPLEMENTIZERS.has(lower));
    if (opens && (at === from || startsWithAdjunct(words, from))) return at;
    if (SUBJECT_PRONOUNS.has(lower) && !DETERMINERS.has(lower)) return null;
    if (AUXILIARIES.has(lower)) return null;
  }
  return null;
}

function quotationAhead(words: readonly Word[], from: number): number | null {
  let at = from;
  while (at < Math.min(words.length, from + FURTHEST_COMPLEMENTIZER)) {
    const word = words[at] as Word;
    if (word.kind === 'quotation') return at > from && !/^[,:]$/u.test(words[at - 1]?.text ?? '') ? null : at;
    if (AUXILIARIES.has(word.lower) || isOtherCue(word)) return null;
    if (cueForm(word.lower)?.inflections.has('past') && !DETERMINERS.has(words[at - 1]?.lower ?? '')) return null;
    at += 1;
  }
  return null;
}

function startsWithAdjunct(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  return (
    PREPOSITIONS.has(lower) ||
    DAYS.has(lower) ||
    MONTHS.has(lower) ||
    ADVERBS.has(lower) ||
    /^(?:last|this|earlier|late|,)$/u.test(words[at]?.text ?? '') ||
    /ly$/u.test(lower)
  );
}
