import type { Block, Span } from '../core/article.js';
import { hull } from '../core/span.js';
import type { SpeechKind } from '../core/speech.js';
import { quotationsOf } from './quotation-marks.js';
import { sentencesOf } from './sentences.js';
import { type Draft, type Findings, findInFrame, speechSpan } from './speech-finding.js';
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
  const sentences: Span[] = [];
  let open = false;
  piecesOf(blocks, sentencesOfBlock).forEach((piece, index, pieces) => {
    const found = quotationsOf(text, piece.span, { next: pieces[index + 1]?.span ?? null, continues: open });
    open = found.open;
    for (const sentence of piece.sentences) sentences.push(sentence);
    const transcript = transcriptOf(text, piece, findings.frames);
    if (transcript !== null) findings.drafts.push(transcript);
    else for (const frame of framesOf(text, piece.sentences, found.quotations)) findInFrame(text, frame, findings);
    if (transcript !== null) findings.frames += 1;
  });
  return findings.drafts.map((draft) => finished(draft, sentences)).sort(inReadingOrder);
}

/** A paragraph, or as much of one as is looked at in one go. */
export interface Piece {
  readonly span: Span;
  readonly sentences: readonly Span[];
}

/** Longer paragraphs are looked at in pieces, so that time and memory stay in proportion whatever they hold. */
const LONGEST_PIECE = 50_000;

function piecesOf(blocks: readonly Block[], sentencesOfBlock: (block: Block) => readonly Span[]): Piece[] {
  return blocks.flatMap((block) => {
    const sentences = sentencesOfBlock(block);
    if (block.span.end - block.span.start <= LONGEST_PIECE) return [{ span: block.span, sentences }];
    const pieces: { span: Span; sentences: Span[] }[] = [];
    for (const sentence of sentences.flatMap(cutToLength)) {
      const last = pieces.at(-1);
      if (last !== undefined && sentence.end - last.span.start <= LONGEST_PIECE) {
        last.sentences.push(sentence);
        last.span = { start: last.span.start, end: sentence.end };
      } else pieces.push({ span: sentence, sentences: [sentence] });
    }
    return pieces;
  });
}

function cutToLength({ start, end }: Span): Span[] {
  const cuts: Span[] = [];
  for (let at = start; at < end; at += LONGEST_PIECE) cuts.push({ start: at, end: Math.min(end, at + LONGEST_PIECE) });
  return cuts;
}

const TRANSCRIPT = /^\**(\p{Lu}[\p{Lu}.’'-]+(?: \p{Lu}[\p{Lu}.’'-]*){0,4})\**:\**\s+(?=\S)/u;

/** "PENCE: We will win." */
function transcriptOf(text: string, { span }: Piece, frame: number): Draft | null {
  const found = TRANSCRIPT.exec(text.slice(span.start, Math.min(span.end, span.start + 80)));
  if (found === null) return null;
  const name = span.start + found[0].indexOf(found[1] as string);
  const speech = { start: span.start + found[0].length, end: span.end };
  if (speech.end <= speech.start) return null;
  const quotation = { span: speech, inner: speech, continues: false, single: false, sentence: true };
  const mention = { start: name, end: name + (found[1] as string).length };
  const colon = { start: mention.end, end: mention.end + 1 };
  return { contents: [speech], quotations: [quotation], direct: true, cue: colon, mention, lastFrame: frame };
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
