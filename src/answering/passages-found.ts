import type { Answer, Observe } from '../core/answer.js';
import type { Passage } from '../core/article.js';
import type { Corpus, Retriever } from '../core/ports.js';
import { overlaps } from '../core/span.js';

/** A model reads no more than this for one question. */
const MOST_PASSAGES = 16;
const MOST_CHARACTERS = 24_000;
/** Retrieved for each part of a question. */
const PASSAGES_OF_A_PART = 12;

export interface Sought {
  /** What to look for, the question first. */
  readonly queries: readonly string[];
  /** What the articles' own sentences answer, if they do. */
  readonly extractive: Answer;
}

/** The passages to put before a model: those that the extractive answer stands on, then the best for each query in turn. */
export async function passagesFound(
  { queries, extractive }: Sought,
  { corpus, retriever }: { readonly corpus: Corpus; readonly retriever: Retriever },
  observe: Observe,
): Promise<readonly Passage[]> {
  const lists: (readonly Passage[])[] = [passagesOfAnswer(extractive, corpus)];
  for (const query of queries) {
    const hits = await retriever.retrieve(query, PASSAGES_OF_A_PART);
    observe({ kind: 'retrieved', hits });
    lists.push(hits.map(({ passage }) => passage));
  }
  return withinBudget(inTurns(lists));
}

function passagesOfAnswer(answer: Answer, { passages }: Corpus): Passage[] {
  const citations = answer.kind === 'answered' ? answer.statements.flatMap((each) => each.citations) : answer.nearest;
  return citations.flatMap(({ excerpt: { article, span } }) =>
    passages.filter((passage) => passage.article.id === article.id && overlaps(passage.span, span)),
  );
}

/** The first of each list, then the second of each, and so on, each passage once. */
export function inTurns(lists: readonly (readonly Passage[])[]): Passage[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const inOrder = Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat();
  return [...new Map(inOrder.map((passage) => [passage.id, passage])).values()];
}

/** As many as a model may be given, the first at least. */
export function withinBudget(passages: readonly Passage[]): Passage[] {
  let characters = 0;
  return passages.slice(0, MOST_PASSAGES).filter(({ span }, at) => {
    characters += span.end - span.start;
    return at === 0 || characters <= MOST_CHARACTERS;
  });
}
