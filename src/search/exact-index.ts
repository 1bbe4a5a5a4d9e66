import type { Neighbor, VectorIndex } from '../core/ports.js';
import { best } from './best.js';
import { createVectorStore, unitVector, type VectorStore } from './vector-store.js';

/** Compares the query with every vector: always right, and fast enough for some thousands where the HNSW library is missing. */
export function createExactIndex({ dimensions }: { readonly dimensions: number }): VectorIndex {
  const store = createVectorStore(dimensions);
  return {
    get size() {
      return store.size;
    },
    add(id, embedding) {
      store.put(id, embedding);
    },
    remove(id) {
      store.remove(id);
    },
    nearest(embedding, k) {
      return nearestOf(store.rows(), store, unitVector(embedding, dimensions), k);
    },
  };
}

/** The best `k` of some rows by their true similarity; the earlier row first among equals. */
export function nearestOf(rows: Iterable<number>, store: VectorStore, unit: Float32Array, k: number): Neighbor[] {
  return best(rows, (row) => store.similarity(row, unit), wholeCount(k)).flatMap(({ at, score }) => {
    const id = store.idAt(at);
    return id === null ? [] : [{ id, similarity: score }];
  });
}

/** A number of results from any number: -1, NaN and 2.5 ask for none, none and two. */
export function wholeCount(k: number): number {
  return k > 0 ? Math.floor(k) : 0;
}
