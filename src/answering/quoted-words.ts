import { locate } from '../text/locate.js';
import { quotationsOf } from '../text/quotation-marks.js';
import type { Support } from './support.js';

export type QuotedWords =
  | { readonly kind: 'verbatim'; readonly text: string }
  | { readonly kind: 'invented'; readonly words: string };

/**
 * A statement with its quotations as the excerpts have them, letter for letter, or the first that none has. A model may
 * end a quotation with a mark of its own sentence.
 */
export function quotedVerbatim(text: string, { excerpts }: Support): QuotedWords {
  const { quotations } = quotationsOf(text, { start: 0, end: text.length }, { continues: false, next: null });
  let verbatim = text;
  for (const { inner } of [...quotations].reverse()) {
    const written = text.slice(inner.start, inner.end);
    const words = written.replace(/[.,;:!?…\s]+$/u, '');
    const shown = excerpts.map((excerpt) => sliceOf(words, excerpt)).find((slice) => slice !== null);
    if (shown === undefined) return { kind: 'invented', words: written };
    verbatim = verbatim.slice(0, inner.start) + shown + written.slice(words.length) + verbatim.slice(inner.end);
  }
  return { kind: 'verbatim', text: verbatim };
}

function sliceOf(words: string, excerpt: string): string | null {
  const span = locate(words, excerpt);
  return span && excerpt.slice(span.start, span.end).replace(/\s+/gu, ' ');
}
