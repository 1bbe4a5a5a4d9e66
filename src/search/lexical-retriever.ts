import type { Retriever } from '../core/ports.js';
import type { LexicalIndex } from './lexical-index.js';

/** A retriever by words alone. */
export function createLexicalRetriever(index: LexicalIndex): Retriever {
  return {
    async retrieve(query, k) {
      return index
        .search(query, k)
        .map(({ passage, score }, at) => ({ passage, score, ranks: { lexical: at + 1, vector: null } }));
    },
  };
}
