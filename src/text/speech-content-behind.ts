import { ADVERBS, COMPLEMENTIZERS, CONJUNCTIONS, PREPOSITIONS } from './grammar.js';
import { complementStart } from './speech-complements.js';
import type { Content } from './speech-content.js';
import { hasQuotation } from './speech-content-before.js';
import { endOfContent } from './speech-content-end.js';
import { type Cue, isFinding } from './speech-cue.js';
import type { Word } from './speech-words.js';

export function behindCue(words: readonly Word[], cue: Cue, cues: readonly Cue[]): Content | null {
  const { form } = cue;
  if (cue.kind === 'source') return behindSource(words, cue, cues);
  const start = complementStart(words, cue);
  const first = words[start];
  if (first === undefined || (cue.inverted && first.kind !== 'quotation')) return null;
  const to = endOfContent(words, start, cue, cues);
  if (to <= start) return null;
  const content: Content = { from: start, to, side: 'behind' };
  if (cue.kind === 'noun' || cue.kind === 'state') return content;
  if (form === null) return null;
  const opensClause = COMPLEMENTIZERS.has(first.lower);
  if (first.kind === 'quotation') return content;
  if (form.uses.has('beside') && form.uses.size === 1) return null;
  if (opensClause)
    return form.uses.has('clause') ||
      form.uses.has('clause-with-that') ||
      form.uses.has('saying') ||
      PREPOSITIONS.has(words[start - 1]?.lower ?? '')
      ? content
      : null;
  if (first.lower === 'to') return form.uses.has('to') ? content : null;
  if (form.uses.has('clause-with-that') && isFinding(words, cue) && to - start >= 3) return content;
  if (form.uses.has('object') && !cue.inverted) return to - start >= 1 && opensNominal(first) ? content : null;
  if (cue.inverted) return null;
  if (
    form.uses.has('clause') &&
    to - start >= 3 &&
    (opensNominal(first) || (to - start >= 5 && form.uses.has('saying')))
  )
    return content;
  return hasQuotation(words, start, to) && form.uses.has('saying') ? content : null;
}

function opensNominal(word: Word): boolean {
  return (
    word.kind === 'quotation' ||
    (word.kind === 'word' && !ADVERBS.has(word.lower) && !CONJUNCTIONS.has(word.lower)) ||
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
