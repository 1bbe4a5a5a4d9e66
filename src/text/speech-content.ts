import {
  ADVERBS,
  AUXILIARIES,
  COMPLEMENTIZERS,
  CONJUNCTIONS,
  DAYS,
  DETERMINERS,
  isCapitalized,
  OCCASIONS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIMES,
} from './grammar.js';
import { afterListener, type Cue } from './speech-cues.js';
import { isDash, type Phrase } from './speech-mentions.js';
import type { Word } from './speech-words.js';

/** What a cue reports: a run of words of its frame, and whether it stands before the cue or behind. */
export interface Content extends Phrase {
  readonly side: 'before' | 'behind';
}

/** What one of the frame's cues reports there; `null` when the words around it are no content. */
export function contentsOf(words: readonly Word[], cue: Cue, cues: readonly Cue[]): Content[] {
  const behind = behindCue(words, cue, cues);
  const before = beforeCue(words, cue, cues);
  if (before === null) return behind === null ? [] : [behind];
  if (behind === null) return [before];
  const quoted = words[behind.from]?.kind === 'quotation';
  if (words[before.to - 1]?.kind === 'quotation' || endsInQuotation(words, before))
    return quoted ? [before, behind] : [before];
  return startsSurely(words, behind) ? [behind] : [before];
}

function endsInQuotation(words: readonly Word[], { from, to }: Phrase): boolean {
  return words.slice(Math.max(from, to - 2), to).some(({ kind }) => kind === 'quotation');
}

function startsSurely(words: readonly Word[], { from }: Phrase): boolean {
  const first = words[from];
  return (
    first !== undefined &&
    (first.kind === 'quotation' ||
      COMPLEMENTIZERS.has(first.lower) ||
      SUBJECT_PRONOUNS.has(first.lower) ||
      DETERMINERS.has(first.lower) ||
      isCapitalized(first.text))
  );
}

/** "…, he said": the clause or quotation before, to where the last cue's content or the sentence began. */
function beforeCue(words: readonly Word[], cue: Cue, cues: readonly Cue[]): Content | null {
  if (cue.kind === 'noun' || cue.participial) return null;
  const saying = cue.form === null || cue.form.uses.has('saying') || cue.form.uses.has('beside') || cue.form.uses.has('clause');
  if (!saying) return null;
  let to = cue.clause;
  if (words[to - 1]?.lower === 'as') to -= 1;
  const comma = words[to - 1];
  const set =
    comma !== undefined &&
    (comma.text === ',' || isDash(comma.text) || comma.kind === 'quotation' || /^[?!]$/u.test(comma.text));
  const source = cue.kind === 'source';
  if (!set && !source) return null;
  while (to > 0 && words[to - 1]?.kind === 'mark') to -= 1;
  const from = startOfClauseBefore(words, cue, cues, to);
  if (to <= from) return null;
  if (words[to - 1]?.kind === 'quotation' || words[from]?.kind === 'quotation') return { from, to, side: 'before' };
  return isClause(words, { from, to }) ? { from, to, side: 'before' } : null;
}

function startOfClauseBefore(words: readonly Word[], cue: Cue, cues: readonly Cue[], to: number): number {
  const previous = cues.findLast((other) => other.to <= cue.from && other.to <= to && other !== cue);
  let from = 0;
  if (
    previous !== undefined &&
    previous.after < to &&
    /^(?:saying|source)$/u.test('saying') &&
    previous.form?.uses.has('saying') &&
    hasQuotation(words, previous.after, to)
  )
    from = previous.after;
  for (let at = to - 1; at >= from; at -= 1) {
    const text = words[at]?.text;
    if (text === ';') return at + 1;
  }
  while (from < to && (words[from]?.kind === 'mark' || /^(?:but|and|so|yet)$/u.test(words[from]?.lower ?? '')))
    from += 1;
  return from;
}

function hasQuotation(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some(({ kind }) => kind === 'quotation');
}

/** Enough words, and none that makes them an adjunct: "In a statement", "When asked about it". */
function isClause(words: readonly Word[], { from, to }: Phrase): boolean {
  const first = words[from];
  if (first === undefined || to - from < 3) return false;
  if (
    !(
      PREPOSITIONS.has(first.lower) ||
      CONJUNCTIONS.has(first.lower) ||
      /(?:ing|ed)$/u.test(first.lower) ||
      ADVERBS.has(first.lower)
    )
  )
    return true;
  const comma = words.slice(from, to).findIndex(({ text }) => text === ',');
  return (
    comma >= 0 && isClause(words, { from: from + comma + 1, to }) && !isCapitalizedTail(words, from + comma + 1, to)
  );
}

function isCapitalizedTail(words: readonly Word[], from: number, to: number): boolean {
  return to - from < 4 && words.slice(from, to).every(({ text }) => isCapitalized(text));
}

function behindCue(words: readonly Word[], cue: Cue, cues: readonly Cue[]): Content | null {
  const { form } = cue;
  if (cue.kind === 'source') return behindSource(words, cue, cues);
  const start = complementStart(words, cue);
  const first = words[start];
  if (first === undefined) return null;
  const to = endOfContent(words, start, cue, cues);
  if (to <= start) return null;
  const content: Content = { from: start, to, side: 'behind' };
  if (cue.kind === 'noun') return content;
  if (form === null) return null;
  const opensClause = COMPLEMENTIZERS.has(first.lower);
  if (first.kind === 'quotation') return content;
  if (form.uses.has('beside') && form.uses.size === 1) return null;
  if (opensClause)
    return form.uses.has('clause') || form.uses.has('clause-with-that') || form.uses.has('saying') ? content : null;
  if (first.lower === 'to') return form.uses.has('to') ? content : null;
  if (form.uses.has('object') && !cue.inverted) return to - start >= 1 && opensNominal(first) ? content : null;
  if (cue.inverted) return null;
  if (form.uses.has('clause') && to - start >= 3 && opensNominal(first)) return content;
  return hasQuotation(words, start, to) && form.uses.has('saying') ? content : null;
}

function opensNominal(word: Word): boolean {
  return (
    word.kind === 'quotation' ||
    (word.kind === 'word' && !ADVERBS.has(word.lower) && !CONJUNCTIONS.has(word.lower)) || word.lower === 'for' ||
    word.lower === 'there'
  );
}

/** "According to the mayor, …" */
function behindSource(words: readonly Word[], cue: Cue, cues: readonly Cue[]): Content | null {
  const opensSentence = words
    .slice(0, cue.from)
    .every(({ kind, lower }) => kind === 'mark' || /^(?:but|and)$/u.test(lower));
  if (!opensSentence || words[cue.after]?.text !== ',') return null;
  const from = cue.after + 1;
  const to = endOfContent(words, from, cue, cues);
  return to > from ? { from, to, side: 'behind' } : null;
}

const FURTHEST_COMPLEMENTIZER = 16;

/** Behind listener, time and occasion: "told Fox News on Monday that". */
function complementStart(words: readonly Word[], cue: Cue): number {
  let at = afterListener(words, cue);
  const that = complementizerAhead(words, at);
  if (that !== null) return that;
  const quotation = quotationAhead(words, at);
  if (quotation !== null) return quotation;
  let skipped = at;
  do {
    at = skipped;
    skipped = afterAdjunct(words, at);
  } while (skipped > at);
  return words[at]?.text === ',' || words[at]?.text === ':' ? at + 1 : at;
}

/** "said on Monday in a letter to the court that": only adjuncts stand between. */
function complementizerAhead(words: readonly Word[], from: number): number | null {
  for (let at = from; at < Math.min(words.length, from + FURTHEST_COMPLEMENTIZER); at += 1) {
    const { lower, kind } = words[at] as Word;
    if (kind === 'quotation') return null;
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
    if (AUXILIARIES.has(word.lower)) return null;
    at += 1;
  }
  return null;
}

function startsWithAdjunct(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  return (
    PREPOSITIONS.has(lower) ||
    DAYS.has(lower) ||
    ADVERBS.has(lower) ||
    /^(?:last|this|earlier|late|,)$/u.test(words[at]?.text ?? '') ||
    /ly$/u.test(lower)
  );
}

/** Behind one adjunct of time or occasion, or `at` when none stands there. */
function afterAdjunct(words: readonly Word[], at: number): number {
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
  if (AUXILIARIES.has(lower) || COMPLEMENTIZERS.has(lower)) return false;
  const before = words[at - 1] as Word;
  const ended =
    TIMES.has(before.lower) || DAYS.has(before.lower) || (OCCASIONS.has(before.lower) && !OCCASIONS.has(lower));
  if (ended && !PREPOSITIONS.has(lower) && !DAYS.has(lower) && !/^\d/u.test(text)) return false;
  return !(DETERMINERS.has(lower) && at - from > 1 && !PREPOSITIONS.has(before.lower));
}

/** Content runs to the end of its sentence, unless another clause of saying begins or the source follows. */
function endOfContent(words: readonly Word[], from: number, cue: Cue, cues: readonly Cue[]): number {
  let to = words.length;
  for (const other of cues) {
    if (other === cue || other.from <= from) continue;
    const begins = beginningOf(words, other);
    if (begins !== null && begins > from) {
      to = Math.min(to, begins);
      break;
    }
  }
  for (let at = from; at < to; at += 1) {
    const { text } = words[at] as Word;
    if (text === ';') to = at;
  }
  while (to > from && words[to - 1]?.kind === 'mark' && !/^[)\]%]$/u.test(words[to - 1]?.text ?? '')) to -= 1;
  return to;
}

/** Where a later cue cuts what an earlier one reports: at ", saying", ", according to", ", but he said", "and said". */
function beginningOf(words: readonly Word[], cue: Cue): number | null {
  const before = words[cue.clause - 1];
  if (cue.kind === 'noun') return null;
  if (cue.kind === 'source') return cue.clause;
  if (cue.participial)
    return before?.text === ',' || (before !== undefined && isDash(before.text)) ? cue.clause - 1 : null;
  if (/^(?:and|but|or)$/u.test(words[cue.clause]?.lower ?? '')) return cue.clause;
  if (cue.inverted) return cue.clause;
  const conjunction = /^(?:but|and|while|though|although|whereas|as|when)$/u.test(before?.lower ?? '');
  if (conjunction && words[cue.clause - 2]?.text === ',') return cue.clause - 2;
  return null;
}
