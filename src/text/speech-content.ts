import { ADVERBS, AUXILIARIES, COMPLEMENTIZERS, DETERMINERS, isCapitalized, SUBJECT_PRONOUNS } from './grammar.js';
import { aroundCue } from './speech-content-around.js';
import { beforeCue, isClause } from './speech-content-before.js';
import { behindCue } from './speech-content-behind.js';
import { endOfContent } from './speech-content-end.js';
import { resumed } from './speech-content-resumed.js';
import type { Cue } from './speech-cue.js';
import type { Phrase } from './speech-phrases.js';
import type { Word } from './speech-words.js';

/** What a cue reports: a run of words of its frame, and whether it stands before the cue or behind. */
export interface Content extends Phrase {
  readonly side: 'before' | 'behind';
}

/** What one of the frame's cues reports there; `null` when the words around it are no content. */
export function contentsOf(words: readonly Word[], cue: Cue, cues: readonly Cue[]): Content[] {
  if (cue.kind === 'nobody') return heldByNobody(words, cue, cues);
  if (cue.kind === 'passive') return [{ from: cue.clause, to: groupBefore(words, cue), side: 'before' }];
  const behind = behindCue(words, cue, cues);
  const before = beforeCue(words, cue, cues);
  const around = aroundCue(words, cue, cues);
  if (around !== null) return around;
  if (before === null) return behind === null ? [] : [behind];
  if (behind === null) return endsInQuotation(words, before) ? [before, ...resumed(words, cue, cues)] : [before];
  const quoted = words[behind.from]?.kind === 'quotation';
  const leadsIn = words[before.from]?.kind !== 'quotation' && !isClause(words, before);
  if (endsInQuotation(words, before) && leadsIn && startsSurely(words, behind)) return [behind];
  if (endsInQuotation(words, before)) return quoted ? [before, behind] : [before, ...resumed(words, cue, cues)];
  return startsSurely(words, behind) ? [behind] : [before];
}

/** The subject of a passive ends where its verbs begin. */
function groupBefore(words: readonly Word[], cue: Cue): number {
  let to = cue.from;
  while (
    to > cue.clause + 1 &&
    (AUXILIARIES.has(words[to - 1]?.lower ?? '') ||
      ADVERBS.has(words[to - 1]?.lower ?? '') ||
      /[a-z]{3}ly$/u.test(words[to - 1]?.lower ?? ''))
  )
    to -= 1;
  return to;
}

/** "The court is expected to rule": what is expected is the subject and the infinitive. */
function heldByNobody(words: readonly Word[], cue: Cue, cues: readonly Cue[]): Content[] {
  const end = endOfContent(words, cue.after, cue, cues);
  const group = words.findIndex((word, at) => at >= cue.clause && AUXILIARIES.has(word.lower));
  if (end <= cue.after + 1 || group <= cue.clause) return [];
  return [
    { from: cue.clause, to: group, side: 'before' },
    { from: cue.after, to: end, side: 'behind' },
  ];
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
