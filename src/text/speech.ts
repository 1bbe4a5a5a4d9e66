import type { Block, Span } from '../core/article.js';
import { hull } from '../core/span.js';
import type { SpeechKind } from '../core/speech.js';
import { quotationsOf } from './quotation-marks.js';
import { sentencesOf } from './sentences.js';
import { type Draft, type Findings, speechSpan } from './speech-drafts.js';
import { findInFrame } from './speech-finding.js';
import { type Piece, piecesOf } from './speech-pieces.js';
import { signedIn } from './speech-signatures.js';
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
  const findings: Findings = { drafts: [], pending: null, frames: 0, unbrokenFrom: 0 };
  const pieces = piecesOf(blocks, sentencesOfBlock);
  let continues = false;
  let signature: Piece | null = null;
  pieces.forEach((piece, index) => {
    if (piece === signature) return;
    const { quotations, open } = quotationsOf(text, piece.span, { next: pieces[index + 1]?.span ?? null, continues });
    continues = open;
    if (!adjoins(text, pieces[index - 1], piece)) findings.unbrokenFrom = findings.frames;
    const behind = pieces[index + 1];
    const next = behind !== undefined && adjoins(text, piece, behind) ? behind : null;
    const signed = signedIn(text, piece, { quotations, next, frame: findings.frames });
    const whole = signed?.draft ?? transcriptOf(text, piece, findings.frames);
    if (signed?.inNext === true) signature = next;
    if (whole === null) {
      for (const frame of framesOf(text, piece.sentences, quotations)) findInFrame(text, frame, findings);
    } else addWhole(whole, findings);
  });
  const sentences = pieces.flatMap((piece) => piece.sentences);
  return findings.drafts.map((draft) => finished(text, draft, sentences)).sort(inReadingOrder);
}

/** Speech that is a block: nothing before it goes on in it, and it goes on in nothing. */
function addWhole(draft: Draft, findings: Findings): void {
  findings.drafts.push(draft);
  findings.pending = null;
  findings.frames += 2;
}

function finished(text: string, draft: Draft, sentences: readonly Span[]): Speech {
  const { cue, mention, direct, quotations } = draft;
  const speech = speechSpan(draft);
  const kind = direct ? 'direct' : quotations.length > 0 ? 'mixed' : 'reported';
  const setting = settingOf(text, speech, { sentences, others: [cue, mention] });
  return { kind, speech, parts: quotations.map(({ inner }) => inner), cue, mention, setting };
}

interface Around {
  readonly sentences: readonly Span[];
  readonly others: readonly (Span | null)[];
}

/** The sentences of the speech, and those of cue and mention when only white space lies between. */
function settingOf(text: string, speech: Span, { sentences, others }: Around): Span {
  let setting = hull(speech, ...held(sentences, speech.start), ...held(sentences, speech.end - 1));
  for (const other of others) {
    const [sentence = setting] = other === null ? [] : held(sentences, other.start);
    const gap = { start: Math.min(sentence.end, setting.end), end: Math.max(sentence.start, setting.start) };
    if (isBlank(text, gap)) setting = hull(setting, sentence);
  }
  return setting;
}

/** The sentence at a place, if there is one. */
function held(sentences: readonly Span[], place: number): Span[] {
  const sentence = sentences[sentenceAt(sentences, place)];
  return sentence !== undefined && sentence.start <= place && place < sentence.end ? [sentence] : [];
}

/** Whether two pieces are one kind of text with nothing else of the page between. */
function adjoins(text: string, before: Piece | undefined, { kind, span }: Piece): boolean {
  return before !== undefined && before.kind === kind && isBlank(text, { start: before.span.end, end: span.start });
}

/** The longest white space, marks of a block quotation included, between two paragraphs. */
const LONGEST_GAP = 200;

function isBlank(text: string, { start, end }: Span): boolean {
  return end - start <= LONGEST_GAP && /^[\s>]*$/u.test(text.slice(start, Math.max(start, end)));
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
