import type { Passage } from '../core/article.js';
import type { Embedder, Retriever, VectorIndex } from '../core/ports.js';

interface Parts {
  readonly index: VectorIndex;
  readonly embedder: Embedder;
  readonly passages: readonly Passage[];
}

/** A retriever by likeness alone. */
export function createVectorRetriever({ index, embedder, passages }: Parts): Retriever {
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  return {
    async retrieve(query, k) {
      const neighbors = index.nearest(await embedder.embedQuery(query), k);
      return neighbors.flatMap(({ id, similarity }, at) => {
        const passage = byId.get(id);
        return passage ? [{ passage, score: similarity, ranks: { lexical: null, vector: at + 1 } }] : [];
      });
    },
  };
}

/** What is embedded of a passage: its words under the headings that say what they are about. */
export function embeddedText({ article, heading, span }: Passage): string {
  const words = article.text.slice(span.start, span.end);
  return [article.title, heading, words].filter((part) => part !== null && part !== '').join('\n');
}
