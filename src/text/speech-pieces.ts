import type { Block, Span } from '../core/article.js';

/** A paragraph, or as much of one as is looked at in one go. */
export interface Piece {
  readonly kind: Block['kind'];
  readonly span: Span;
  readonly sentences: readonly Span[];
}

/** Longer paragraphs are looked at in pieces, so that time and memory stay in proportion whatever they hold. */
const LONGEST_PIECE = 50_000;

export function piecesOf(blocks: readonly Block[], sentencesOfBlock: (block: Block) => readonly Span[]): Piece[] {
  return blocks.flatMap((block) => {
    const sentences = sentencesOfBlock(block);
    if (block.span.end - block.span.start <= LONGEST_PIECE) return [{ kind: block.kind, span: block.span, sentences }];
    const pieces: { kind: Block['kind']; span: Span; sentences: Span[] }[] = [];
    for (const sentence of sentences.flatMap(cutToLength)) {
      const last = pieces.at(-1);
      if (last !== undefined && sentence.end - last.span.start <= LONGEST_PIECE) {
        last.sentences.push(sentence);
        last.span = { start: last.span.start, end: sentence.end };
      } else pieces.push({ kind: block.kind, span: sentence, sentences: [sentence] });
    }
    return pieces;
  });
}

function cutToLength({ start, end }: Span): Span[] {
  const cuts: Span[] = [];
  for (let at = start; at < end; at += LONGEST_PIECE) cuts.push({ start: at, end: Math.min(end, at + LONGEST_PIECE) });
  return cuts;
}
