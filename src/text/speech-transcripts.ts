import type { Draft } from './speech-drafts.js';
import { LABELS } from './speech-labels.js';
import type { Piece } from './speech-pieces.js';

const TRANSCRIPT = /^\**(\p{Lu}[\p{Lu}.’'-]+(?: \p{Lu}[\p{Lu}.’'-]*){0,4})\**:\**\s+(?=\S)/u;

/** "PENCE: We will win." */
export function transcriptOf(text: string, { span, kind }: Piece, frame: number): Draft | null {
  const found = TRANSCRIPT.exec(text.slice(span.start, Math.min(span.end, span.start + 80)));
  if (found === null || kind === 'caption' || LABELS.test(found[1] as string)) return null;
  const name = span.start + found[0].indexOf(found[1] as string);
  const speech = { start: span.start + found[0].length, end: span.end };
  if (speech.end <= speech.start) return null;
  const quotation = { span: speech, inner: speech, continues: false, single: false, sentence: true };
  const mention = { start: name, end: name + (found[1] as string).length };
  const colon = { start: mention.end, end: mention.end + 1 };
  return { contents: [speech], quotations: [quotation], direct: true, cue: colon, mention, lastFrame: frame };
}
