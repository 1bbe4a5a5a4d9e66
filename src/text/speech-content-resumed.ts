import type { Content } from './speech-content.js';
import type { Cue } from './speech-cue.js';
import type { Word } from './speech-words.js';

/** "“…,” Smith wrote in a statement explaining why he came, “but …”": the quotation that the cue broke off goes on. */
export function resumed(words: readonly Word[], cue: Cue, cues: readonly Cue[]): Content[] {
  const at = words.findIndex((_, index) => index >= cue.after && resumes(words, index));
  if (at < 0 || cues.some(({ after, from }) => from > cue.from && (after === at || after === at - 1))) return [];
  const spoken = cues.findLast(
    ({ from, form, participial }) => from < at && !participial && form?.uses.has('saying') && form.uses.has('clause'),
  );
  return spoken === undefined || spoken === cue ? [{ from: at, to: at + 1, side: 'behind' }] : [];
}

/** A quotation behind a comma, in a sentence in which an earlier one broke off at a comma: "…, “…”", "…, and “…”". */
export function resumes(words: readonly Word[], at: number): boolean {
  const comma = /^(?:and|but)$/u.test(words[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  if (words[at]?.kind !== 'quotation' || words[comma]?.text !== ',') return false;
  return words.slice(0, at).some(({ quotation }) => quotation?.sentence === true);
}
