import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isCapitalized,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
} from './grammar.js';
import { afterAdjunct } from './speech-adjuncts.js';
import type { Content } from './speech-content.js';
import { startOfClauseBefore } from './speech-content-before.js';
import { endOfContent } from './speech-content-end.js';
import type { Cue } from './speech-cue.js';
import type { Phrase } from './speech-phrases.js';
import type { Word } from './speech-words.js';

/** "The closures, he said, have involved public courses": one clause with the cue in its middle. */
export function aroundCue(words: readonly Word[], cue: Cue, cues: readonly Cue[]): Content[] | null {
  if (cue.kind !== 'verb' || cue.participial || !(cue.form?.uses.has('clause') || cue.form?.uses.has('saying')))
    return null;
  if (words[cue.clause - 1]?.text !== ',') return null;
  let after = cue.after;
  for (let next = afterAdjunct(words, after); next > after; next = afterAdjunct(words, after)) after = next;
  if (words[after]?.text !== ',') return null;
  const to = cue.clause - 1;
  const from = startOfClauseBefore(words, cue, cues, to);
  const end = endOfContent(words, after + 1, cue, cues);
  if (to <= from || end <= after + 1 || to - from > 25 || words[to - 1]?.kind === 'quotation') return null;
  if (!goesOnAsClause(words, { from, to }, after + 1)) return null;
  return [
    { from, to, side: 'before' },
    { from: after + 1, to: end, side: 'behind' },
  ];
}

/** What stands before is no clause yet, and what follows makes it one: "But the years that followed, he said, brought". */
function goesOnAsClause(words: readonly Word[], before: Phrase, at: number): boolean {
  const { lower, kind, text } = words[at] ?? { lower: '', kind: 'mark', text: '' };
  if (kind !== 'word' || CONJUNCTIONS.has(lower) || PREPOSITIONS.has(lower) || /ing$/u.test(lower)) return false;
  const opener = words[before.from]?.lower ?? '';
  const startsClause = SUBJECT_PRONOUNS.has(lower) || DETERMINERS.has(lower) || isCapitalized(text);
  if (startsClause) return before.to - before.from <= 2 || PREPOSITIONS.has(opener) || CONJUNCTIONS.has(opener);
  const relative = words.slice(before.from, before.to).findIndex((word) => RELATIVES.has(word.lower));
  const main = words.slice(before.from, relative < 0 ? before.to : before.from + relative);
  return !main.some((word) => AUXILIARIES.has(word.lower) || word.kind === 'quotation');
}
