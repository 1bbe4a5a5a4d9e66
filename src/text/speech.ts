import type { Block, Span } from '../core/article.js';
import { hull, overlaps } from '../core/span.js';
import type { SpeechKind } from '../core/speech.js';
import { quotationsIn } from './quotation-marks.js';
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
  const quotations = quotationsIn(text, blocks);
  const sentences = blocks.flatMap((block, index) => {
    const own = sentencesOfBlock(block);
    for (const frame of framesOf(text, own, quotations[index] ?? [])) findInFrame(text, frame, findings);
    return own;
  });
  return findings.drafts.map((draft) => finished(draft, sentences)).sort(inReadingOrder);
}

function finished(draft: Draft, sentences: readonly Span[]): Speech {
  const { cue, mention, direct, quotations } = draft;
  const speech = speechSpan(draft);
  const kind = direct ? 'direct' : quotations.length > 0 ? 'mixed' : 'reported';
  const setting = settingOf(speech, [cue, mention], sentences);
  return { kind, speech, parts: quotations.map(({ inner }) => inner), cue, mention, setting };
}

function settingOf(speech: Span, others: readonly (Span | null)[], sentences: readonly Span[]): Span {
  const near = others.filter((span) => span !== null);
  const holding = sentences.filter((sentence) => [speech, ...near].some((span) => overlaps(sentence, span)));
  return hull(speech, ...holding);
}

function inReadingOrder(a: Speech, b: Speech): number {
  return a.speech.start - b.speech.start || a.speech.end - b.speech.end;
}
