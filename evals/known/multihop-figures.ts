/** The figures that the MultiHop-RAG paper publishes, of one question or averaged. */
export interface RetrievalFigures {
  readonly hitsAt4: number;
  readonly hitsAt10: number;
  readonly mrrAt10: number;
  /** As published: at each rank the facts found for the first time over the rank, summed, over min(facts, 10). */
  readonly mapAt10: number;
}

/** A chunk holds a fact when, white space removed, the fact is a part of it. */
export function retrievalOf(chunks: readonly string[], facts: readonly string[]): RetrievalFigures {
  const squeezed = chunks.slice(0, 10).map(withoutSpace);
  const open = new Set(facts.map(withoutSpace));
  const relevant = squeezed.map((chunk) => [...open].some((fact) => chunk.includes(fact)));
  const first = relevant.indexOf(true);
  let precisions = 0;
  for (const [index, chunk] of squeezed.entries()) {
    const found = [...open].filter((fact) => chunk.includes(fact));
    for (const fact of found) open.delete(fact);
    precisions += found.length / (index + 1);
  }
  return {
    hitsAt4: Number(first >= 0 && first < 4),
    hitsAt10: Number(first >= 0),
    mrrAt10: first < 0 ? 0 : 1 / (first + 1),
    mapAt10: precisions / Math.max(1, Math.min(facts.length, 10)),
  };
}

export function meanRetrieval(all: readonly RetrievalFigures[]): RetrievalFigures {
  const average = (of: keyof RetrievalFigures) => all.reduce((sum, one) => sum + one[of], 0) / Math.max(1, all.length);
  return {
    hitsAt4: average('hitsAt4'),
    hitsAt10: average('hitsAt10'),
    mrrAt10: average('mrrAt10'),
    mapAt10: average('mapAt10'),
  };
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}
