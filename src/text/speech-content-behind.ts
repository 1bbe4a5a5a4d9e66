import { type CueForm, cueForm } from './cue-forms.js';
import { ADVERBS, COMPLEMENTIZERS, CONJUNCTIONS, PREPOSITIONS } from './grammar.js';
import { complementStart, opensInfinitive } from './speech-complements.js';
import type { Content } from './speech-content.js';
import { hasQuotation } from './speech-content-before.js';
import { endOfContent, holdsFinding } from './speech-content-end.js';
import { type Cue, isFinding } from './speech-cue.js';
import type { Phrase } from './speech-phrases.js';
import type { Word } from './speech-words.js';

/** What follows the cue, as far as its kind of verb can take it. */
export function behindCue(words: readonly Word[], cue: Cue, cues: readonly Cue[]): Content | null {
  if (cue.kind === 'source') return behindSource(words, cue, cues);
  const from = complementStart(words, cue);
  if (isFiniteSaying(words, from, cues)) return null;
  if (cue.inverted && words[from]?.kind !== 'quotation') return null;
  const to = endOfContent(words, from, cue, cues);
  return to > from && takes(words, cue, { from, to }) ? { from, to, side: 'behind' } : null;
}

/** "Speaking on Monday, said": the next verb of the same subject is nothing that somebody said. */
function isFiniteSaying(words: readonly Word[], at: number, cues: readonly Cue[]): boolean {
  const next = cues.find(({ from, kind }) => from === at && kind === 'verb');
  return next?.participial === false && cueForm(words[at]?.lower ?? '')?.inflections.has('past') === true;
}

/** Whether the cue can report these words. */
function takes(words: readonly Word[], cue: Cue, { from, to }: Phrase): boolean {
  const { kind, form } = cue;
  const first = words[from];
  if (first === undefined) return false;
  if (kind === 'noun' || kind === 'state' || first.kind === 'quotation') return true;
  if (cue.kind === 'verb' && OPENS_NOTHING_TOLD.has(first.lower)) return false;
  if (form === null || (form.uses.has('beside') && form.uses.size === 1)) return false;
  if (COMPLEMENTIZERS.has(first.lower)) return takesThat(form) || PREPOSITIONS.has(words[from - 1]?.lower ?? '');
  if (opensInfinitive(words, from)) return form.uses.has('to');
  if (form.uses.has('clause-with-that') && isFinding(words, cue) && to - from >= FEWEST_WORDS_OF_CLAUSE) return true;
  if (opensNominal(first) && holdsFinding(words, { from, to }, form)) return true;
  if (from > cue.to && form.uses.has('saying') && /^(?:with|to)$/u.test(words[from - 1]?.lower ?? ''))
    return opensNominal(first);
  if (form.uses.has('object')) return opensNominal(first);
  return takesClause(words, form, { from, to }) || (form.uses.has('saying') && hasQuotation(words, from, to));
}

/** "Nine hundred people responded, and most of them": the paper goes on. */
const OPENS_NOTHING_TOLD = new Set(['and', 'but', 'or', 'nor', 'while', 'whereas']);

function takesThat({ uses }: CueForm): boolean {
  return uses.has('clause') || uses.has('clause-with-that') || uses.has('saying');
}

const FEWEST_WORDS_OF_CLAUSE = 3;
/** Said of a clause that opens with an adverb or conjunction: "said just because it rains". */
const FEWEST_WORDS_BEHIND_AN_ADVERB = 5;

function takesClause(words: readonly Word[], { uses }: CueForm, { from, to }: Phrase): boolean {
  if (!uses.has('clause')) return false;
  if (opensNominal(words[from] as Word)) return to - from >= FEWEST_WORDS_OF_CLAUSE;
  return uses.has('saying') && to - from >= FEWEST_WORDS_BEHIND_AN_ADVERB;
}

function opensNominal(word: Word): boolean {
  return (
    word.kind === 'quotation' ||
    (word.kind === 'word' && ![ADVERBS, CONJUNCTIONS, PREPOSITIONS].some((list) => list.has(word.lower))) ||
    word.lower === 'for' ||
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
