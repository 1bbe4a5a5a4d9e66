import type { AnswerDocument, CitationDocument } from '../../contract/documents.js';

export interface NumberedCitation {
  /** As in the mark "[1]". */
  readonly number: number;
  readonly citation: CitationDocument;
}

/** Every place that an answer cites, once, in reading order. The numbers depend on the answer alone, so buttons may hold them. */
export function citationsOf({ statements, nearest }: AnswerDocument): readonly NumberedCitation[] {
  const places = new Map<string, CitationDocument>();
  for (const citation of [...statements.flatMap(({ citations }) => citations), ...nearest]) {
    if (!places.has(placeOf(citation))) places.set(placeOf(citation), citation);
  }
  return [...places.values()].map((citation, index) => ({ number: index + 1, citation }));
}

/** The number under which a citation of this answer is shown. */
export function numbersOf(answer: AnswerDocument): (citation: CitationDocument) => number {
  const numbers = new Map(citationsOf(answer).map(({ number, citation }) => [placeOf(citation), number]));
  return (citation) => numbers.get(placeOf(citation)) ?? 0;
}

function placeOf({ article, span }: CitationDocument): string {
  return `${span.start}–${span.end} ${article.id}`;
}

/** What a statement says before its excerpt, without the colon: who speaks, or nothing. `null` when the words are its own. */
export function leadOf({ text, citations }: AnswerDocument['statements'][number]): string | null {
  const excerpt = citations[0]?.excerpt ?? '';
  if (excerpt === '' || !text.endsWith(excerpt)) return null;
  return text.slice(0, -excerpt.length).trim().replace(/:$/u, '');
}
