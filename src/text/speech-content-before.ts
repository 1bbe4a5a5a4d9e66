import { ADVERBS, CONJUNCTIONS, isCapitalized, PREPOSITIONS } from './grammar.js';
import type { Content } from './speech-content.js';
import type { Cue } from './speech-cue.js';
import { isDash, type Phrase } from './speech-phrases.js';
import type { Word } from './speech-words.js';

/** "…, he said": the clause or quotation before, to where the last cue's content or the sentence began. */
export function beforeCue(words: readonly Word[], cue: Cue, cues: readonly Cue[]): Content | null {
  if (cue.kind === 'noun' || cue.kind === 'state' || cue.kind === 'nobody' || cue.kind === 'passive' || cue.participial)
    return null;
  const saying =
    cue.form === null || cue.form.uses.has('saying') || cue.form.uses.has('beside') || cue.form.uses.has('clause');
  if (!saying) return null;
  let to = cue.clause;
  if (/^(?:and|but|or)$/u.test(words[to]?.lower ?? '')) return null;
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
  const surely = cue.kind === 'verb' && cue.inverted && to - from >= 3;
  return surely || isClause(words, { from, to }) ? { from, to, side: 'before' } : null;
}

export function startOfClauseBefore(words: readonly Word[], cue: Cue, cues: readonly Cue[], to: number): number {
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

export function hasQuotation(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some(({ kind }) => kind === 'quotation');
}

/** Enough words, and none that makes them an adjunct: "In a statement", "When asked about it". */
export function isClause(words: readonly Word[], { from, to }: Phrase): boolean {
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
