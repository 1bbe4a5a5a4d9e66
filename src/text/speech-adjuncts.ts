import { WITH_LISTENER } from './cues.js';
import {
  ADVERBS,
  AUXILIARIES,
  COMPLEMENTIZERS,
  DAYS,
  DETERMINERS,
  isCapitalized,
  OCCASIONS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIMES,
} from './grammar.js';
import type { Cue } from './speech-cue.js';
import type { Word } from './speech-words.js';

/** Where the person spoken to ends: "told Radio One". */
export function afterListener(words: readonly Word[], cue: Cue): number {
  const takes = cue.form !== null && WITH_LISTENER.has(cue.form.base);
  if (!takes) return cue.after;
  let at = cue.after;
  const first = words[at];
  if (first === undefined || first.kind !== 'word' || COMPLEMENTIZERS.has(first.lower) || PREPOSITIONS.has(first.lower))
    return at;
  if (/^(?:me|him|her|us|them|you|it)$/u.test(first.lower)) return at + 1;
  const named = isCapitalized(first.text);
  if (cue.form?.base === 'promise' && !named) return at;
  at += 1;
  while (at < words.length && at - cue.after < 12 && continuesListener(words, { from: cue.after, named }, at)) at += 1;
  return at;
}

interface Listener {
  readonly from: number;
  /** Begins with a name. */
  readonly named: boolean;
}

function continuesListener(words: readonly Word[], { from, named }: Listener, at: number): boolean {
  const { kind, lower, text } = words[at] as Word;
  if (kind !== 'word') return false;
  if (named && isCapitalized(text) && !COMPLEMENTIZERS.has(lower)) return true;
  if (at === from + 1 && isCapitalized(text) && DETERMINERS.has(words[from]?.lower ?? '')) return true;
  if (!named && (lower === 'to' || lower === 'not' || lower === 'in' || lower === 'on')) return false;
  if (COMPLEMENTIZERS.has(lower) || SUBJECT_PRONOUNS.has(lower) || AUXILIARIES.has(lower) || DETERMINERS.has(lower))
    return words[at - 1]?.lower === 'of' || words[at - 1]?.lower === 'at';
  const before = words[at - 1] as Word;
  if (named)
    return (
      isCapitalized(text) ||
      /['’]s$/u.test(before.text) ||
      lower === 'of' ||
      lower === 'and' ||
      lower === 'host' ||
      lower === 'anchor'
    );
  return !isCapitalized(text) || /^(?:of|at|from|for)$/u.test(before.lower) || /['’]s$/u.test(before.text);
}

/** Behind one adjunct of time or occasion, or `at` when none stands there. */
export function afterAdjunct(words: readonly Word[], at: number): number {
  const lower = words[at]?.lower ?? '';
  if (DAYS.has(lower) || (ADVERBS.has(lower) && lower !== 'there' && lower !== 'to') || /^\w+ly$/u.test(lower))
    return at + 1;
  const timed = /^(?:last|this|earlier|late|next)$/u.test(lower);
  const opens = timed || /^(?:in|on|at|during|after|before|via|through|to|from|of|about|with|for|as)$/u.test(lower);
  if (!opens || (lower === 'to' && !isListener(words, at))) return at;
  let to = at + 1;
  while (to < words.length && to - at < 14 && inAdjunct(words, at, to)) to += 1;
  return to;
}

function isListener(words: readonly Word[], at: number): boolean {
  return (
    /^(?:reporters|supporters|journalists|the|a|him|her|me|us|them)$/u.test(words[at + 1]?.lower ?? '') ||
    isCapitalized(words[at + 1]?.text ?? '')
  );
}

function inAdjunct(words: readonly Word[], from: number, at: number): boolean {
  const { kind, lower, text } = words[at] as Word;
  if (kind !== 'word') return false;
  if (SUBJECT_PRONOUNS.has(lower) && !DETERMINERS.has(lower)) return false;
  if ((AUXILIARIES.has(lower) && text !== 'May') || COMPLEMENTIZERS.has(lower)) return false;
  if (lower === 'against') return false;
  const before = words[at - 1] as Word;
  const ended =
    TIMES.has(before.lower) || DAYS.has(before.lower) || (OCCASIONS.has(before.lower) && !OCCASIONS.has(lower));
  if (ended && !PREPOSITIONS.has(lower) && !DAYS.has(lower) && !/^\d/u.test(text)) return false;
  return !(DETERMINERS.has(lower) && at - from > 1 && !PREPOSITIONS.has(before.lower));
}
