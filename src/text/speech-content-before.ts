import { ADVERBS, BE, CONJUNCTIONS, isCapitalized, PREPOSITIONS } from './grammar.js';
import type { Content } from './speech-content.js';
import type { Cue } from './speech-cue.js';
import { afterDateline } from './speech-leading-subjects.js';
import { isDash, type Phrase } from './speech-phrases.js';
import type { Word } from './speech-words.js';

/** "…, he said": the clause or quotation before, to where the sentence or what it said before began. */
export function beforeCue(words: readonly Word[], cue: Cue, cues: readonly Cue[]): Content | null {
  if (!mayFollow(words, cue)) return null;
  let to = words[cue.clause - 1]?.lower === 'as' ? cue.clause - 1 : cue.clause;
  if (cue.kind !== 'source' && !isSetOff(words[to - 1])) return null;
  while (to > 0 && words[to - 1]?.kind === 'mark') to -= 1;
  const from = startOfClauseBefore(words, cue, cues, to);
  if (to <= from) return null;
  const quoted = words[to - 1]?.kind === 'quotation' || words[from]?.kind === 'quotation';
  const surely = quoted || (cue.kind === 'verb' && cue.inverted && to - from >= FEWEST_WORDS_OF_CLAUSE);
  return surely || isClause(words, { from, to }) ? { from, to, side: 'before' } : null;
}

const FEWEST_WORDS_OF_CLAUSE = 3;

/** Whether what a cue reports may stand before it. */
function mayFollow(words: readonly Word[], { kind, participial, form, clause }: Cue): boolean {
  if (kind === 'source') return true;
  if (kind !== 'verb' || participial || form === null) return false;
  if (/^(?:and|but|or)$/u.test(words[clause]?.lower ?? '')) return false;
  return form.uses.has('saying') || form.uses.has('beside') || form.uses.has('clause');
}

function isSetOff(word: Word | undefined): boolean {
  return word !== undefined && (word.kind === 'quotation' || /^[,?!]$/u.test(word.text) || isDash(word.text));
}

/** The head of the sentence, or where an earlier cue's quotations, or a semicolon, end. */
export function startOfClauseBefore(words: readonly Word[], cue: Cue, cues: readonly Cue[], to: number): number {
  const previous = cues.findLast((other) => other !== cue && other.to <= cue.from && other.after < to);
  const spoken = previous?.form?.uses.has('saying') ? previous.after : 0;
  let from = hasQuotation(words, spoken, to) ? spoken : afterDateline(words);
  const semicolon = words.slice(from, to).findLastIndex(({ text }) => text === ';');
  if (semicolon >= 0) return from + semicolon + 1;
  const opens = (at: number) => words[at]?.kind === 'mark' || /^(?:but|and|so|yet)$/u.test(words[at]?.lower ?? '');
  while (from < to && opens(from)) from += 1;
  return from;
}

export function hasQuotation(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some(({ kind }) => kind === 'quotation');
}

/** Enough words, and none that makes them an adjunct: "In a statement", "When asked about it". */
export function isClause(words: readonly Word[], { from, to }: Phrase): boolean {
  const first = words[from];
  if (first === undefined || to - from < FEWEST_WORDS_OF_CLAUSE) return false;
  if (!opensAdjunct(first) || opensStatement(words, from)) return true;
  const comma = words.slice(from, to).findIndex(({ text }) => text === ',');
  const rest = { from: from + comma + 1, to };
  return comma >= 0 && isClause(words, rest) && !isCapitalizedTail(words, rest.from, to);
}

/** "There are fewer players", "That charge was fair". */
function opensStatement(words: readonly Word[], from: number): boolean {
  const { lower = '' } = words[from] ?? {};
  return (
    /^(?:that|there|this|here)$/u.test(lower) && words.slice(from + 1, from + 5).some((word) => BE.has(word.lower))
  );
}

function opensAdjunct({ lower }: Word): boolean {
  return [PREPOSITIONS, CONJUNCTIONS, ADVERBS].some((list) => list.has(lower)) || /(?:ing|ed)$/u.test(lower);
}

function isCapitalizedTail(words: readonly Word[], from: number, to: number): boolean {
  return to - from < 4 && words.slice(from, to).every(({ text }) => isCapitalized(text));
}
