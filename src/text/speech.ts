import type { Block, Span } from '../core/article.js';
import { hull } from '../core/span.js';
import type { SpeechKind } from '../core/speech.js';
import { quotationsOf } from './quotation-marks.js';
import { sentencesOf } from './sentences.js';
import { type Draft, type Findings, speechSpan } from './speech-drafts.js';
import { findInFrame } from './speech-finding.js';
import { piecesOf } from './speech-pieces.js';
import { transcriptOf } from './speech-transcripts.js';
import { framesOf } from './speech-words.js';

/** Words that an article puts in someone's mouth, before it is known who the mention means. */
export interface Speech {
  readonly kind: SpeechKind;
  readonly speech: Span;
  readonly parts: readonly Span[];
  readonly cue: Span | null;
  readonly mention: Span | null;
  readonly setting: Span;
}

/** The speech in the paragraphs and captions of an article, in reading order. */
export function speechIn(
  text: string,
  blocks: readonly Block[],
  sentencesOfBlock: (block: Block) => readonly Span[] = (block) => sentencesOf(text, block.span),
): Speech[] {
  const findings: Findings = { drafts: [], pending: null, frames: 0 };
  const pieces = piecesOf(blocks, sentencesOfBlock);
  let continues = false;
  pieces.forEach((piece, index) => {
    const { quotations, open } = quotationsOf(text, piece.span, { next: pieces[index + 1]?.span ?? null, continues });
    continues = open;
    const transcript = transcriptOf(text, piece, findings.frames);
    if (transcript === null) {
      for (const frame of framesOf(text, piece.sentences, quotations)) findInFrame(text, frame, findings);
    } else {
      findings.drafts.push(transcript);
      findings.frames += 1;
    }
  });
  const sentences = pieces.flatMap((piece) => piece.sentences);
  return findings.drafts.map((draft) => finished(draft, sentences)).sort(inReadingOrder);
}

function finished(draft: Draft, sentences: readonly Span[]): Speech {
  const { cue, mention, direct, quotations } = draft;
  const speech = speechSpan(draft);
  const kind = direct ? 'direct' : quotations.length > 0 ? 'mixed' : 'reported';
  const setting = settingOf(speech, [cue, mention], sentences);
  return { kind, speech, parts: quotations.map(({ inner }) => inner), cue, mention, setting };
}

/** The sentences of the speech, and those of cue and mention when they touch them. */
function settingOf(speech: Span, others: readonly (Span | null)[], sentences: readonly Span[]): Span {
  let first = sentenceAt(sentences, speech.start);
  let last = sentenceAt(sentences, speech.end - 1);
  for (const other of others) {
    if (other === null) continue;
    const at = sentenceAt(sentences, other.start);
    if (at === first - 1) first = at;
    if (at === last + 1) last = at;
  }
  return hull(speech, sentences[first] ?? speech, sentences[last] ?? speech);
}

/** The index of the last sentence that begins at or before a place. */
function sentenceAt(sentences: readonly Span[], place: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sentences[middle] as Span).start <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

function inReadingOrder(a: Speech, b: Speech): number {
  return a.speech.start - b.speech.start || a.speech.end - b.speech.end;
}
