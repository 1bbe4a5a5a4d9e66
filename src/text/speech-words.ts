import type { Span } from '../core/article.js';
import { hull } from '../core/span.js';
import { isAbbreviation } from './abbreviations.js';
import type { Quotation } from './quotation-marks.js';

/** A word, a punctuation mark, or a whole quotation seen from outside. */
export interface Word {
  readonly kind: 'word' | 'mark' | 'quotation';
  readonly text: string;
  readonly lower: string;
  readonly span: Span;
  readonly quotation: Quotation | null;
}

/** A frame with more words outside quotation marks is no sentence of an article; it is left unread. */
export const MOST_WORDS_OF_FRAME = 800;

/** A sentence as the paper speaks it: what stands in quotation marks is one word of it, however many sentences it holds. */
export interface Frame {
  readonly span: Span;
  readonly words: readonly Word[];
}

export function framesOf(text: string, sentences: readonly Span[], quotations: readonly Quotation[]): Frame[] {
  let next = 0;
  return mergedOver(sentences, quotations).map((span) => {
    const inside: Quotation[] = [];
    for (; next < quotations.length && (quotations[next] as Quotation).span.start < span.end; next += 1) {
      inside.push(quotations[next] as Quotation);
    }
    return { span, words: wordsOf(text, span, inside) };
  });
}

/** Sentences that a quotation spans are one. */
function mergedOver(sentences: readonly Span[], quotations: readonly Quotation[]): Span[] {
  const merged: Span[] = [];
  let next = 0;
  for (const sentence of sentences) {
    const last = merged.at(-1);
    while (next < quotations.length && (quotations[next] as Quotation).span.end <= sentence.start) next += 1;
    const crossing = quotations[next];
    if (last !== undefined && crossing !== undefined && crossing.span.start < last.end)
      merged[merged.length - 1] = hull(last, sentence);
    else merged.push(sentence);
  }
  return merged;
}

const PIECE = /[\p{L}\p{N}$](?:[\p{L}\p{M}\p{N}]|[’'\-‑.&/,](?=[\p{L}\p{N}]))*%?|--+|[^\s]/gu;

function wordsOf(text: string, { start, end }: Span, quotations: readonly Quotation[]): Word[] {
  const words: Word[] = [];
  let at = start;
  for (const quotation of quotations) {
    if (words.length > MOST_WORDS_OF_FRAME) return words;
    addPieces(text, { start: at, end: quotation.span.start }, words);
    const span = { start: Math.max(quotation.span.start, start), end: Math.min(quotation.span.end, end) };
    words.push({ kind: 'quotation', text: '', lower: '', span, quotation });
    at = Math.max(at, span.end);
  }
  addPieces(text, { start: at, end }, words);
  return words;
}

function addPieces(text: string, { start, end }: Span, words: Word[]): void {
  const pattern = new RegExp(PIECE);
  const sentence = text.slice(start, end);
  for (let found = pattern.exec(sentence); found !== null; found = pattern.exec(sentence)) {
    if (words.length > MOST_WORDS_OF_FRAME) return;
    const begin = start + found.index;
    let stop = start + pattern.lastIndex;
    const isWord = /^[\p{L}\p{N}$]/u.test(found[0]);
    if (isWord && text.charAt(stop) === '.' && stop + 1 < end && isAbbreviation(found[0])) stop += 1;
    pattern.lastIndex = stop - start;
    const piece = text.slice(begin, stop);
    if (IGNORED.has(piece)) continue;
    words.push({
      kind: isWord ? 'word' : 'mark',
      text: piece,
      lower: piece.toLowerCase().replaceAll('’', "'"),
      span: { start: begin, end: stop },
      quotation: null,
    });
  }
}

/** Left-overs of typesetting that mean nothing. */
const IGNORED = new Set(['*', '_', '`']);
