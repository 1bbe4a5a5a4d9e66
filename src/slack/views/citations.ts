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

/** Whether a statement has words of its own, as a model writes them, rather than those of its first excerpt. */
export function isWorded({ text, citations }: AnswerDocument['statements'][number]): boolean {
  const excerpt = citations[0]?.excerpt ?? '';
  return excerpt === '' || !text.endsWith(excerpt);
}

/** More excerpts than these are not read in a chat; the rest is a press away. */
export const MOST_EXCERPTS = 5;

/**
 * The citations a message shows, in reading order: first what each statement rests on. Where statements are excerpts,
 * the others only corroborate and are named, not shown.
 */
export function mostImportant(answer: AnswerDocument): readonly NumberedCitation[] {
  const all = citationsOf(answer);
  const number = numbersOf(answer);
  const main = new Set(answer.statements.flatMap(({ citations: [first] }) => (first ? [number(first)] : [])));
  const rest = main.size === 0 || answer.statements.some(isWorded) ? all : [];
  const chosen = new Set([...all.filter((each) => main.has(each.number)), ...rest]);
  const shown = new Set([...chosen].slice(0, MOST_EXCERPTS));
  return all.filter((each) => shown.has(each));
}

/** A row of more numbers says nothing. */
const MOST_MARKS = 5;

/** "[1][3]". */
export function marks(numbers: readonly number[]): string {
  const shown = [...new Set(numbers)].slice(0, MOST_MARKS);
  return shown.map((number) => `[${number}]`).join('');
}
