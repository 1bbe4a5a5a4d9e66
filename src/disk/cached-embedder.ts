import type { Embedder, Embedding } from '../core/ports.js';
import type { EmbeddingCache } from './embedding-cache.js';

/** So many queries are remembered: one question is looked for in several ways, and asked again in its thread. */
const QUERIES_REMEMBERED = 500;

/** An embedder that asks another only for what neither disk nor memory holds. */
export function createCachedEmbedder(embedder: Embedder, cache: EmbeddingCache): Embedder {
  const queries = new Map<string, Promise<Embedding>>();
  return {
    model: embedder.model,
    dimensions: embedder.dimensions,
    async embedPassages(texts) {
      const unknown = await notCached(texts, embedder, cache);
      const embedded = unknown.length === 0 ? [] : await embedder.embedPassages(unknown);
      const added = unknown.map((text, at) => [text, embedded[at] ?? new Float32Array()] as const);
      await cache.add(added);
      const fresh = new Map(added);
      const found = await cache.find(texts);
      return texts.map((text, at) => fresh.get(text) ?? found[at] ?? new Float32Array());
    },
    embedQuery(text) {
      const before = queries.get(text);
      if (before !== undefined) return before;
      const asked = embedder.embedQuery(text);
      queries.set(text, asked);
      asked.catch(() => queries.delete(text));
      const [oldest] = queries.keys();
      if (queries.size > QUERIES_REMEMBERED && oldest !== undefined) queries.delete(oldest);
      return asked;
    },
  };
}

/** The texts among these that would have to be embedded. */
export async function notCached(
  texts: readonly string[],
  { dimensions }: Embedder,
  cache: EmbeddingCache,
): Promise<readonly string[]> {
  const distinct = [...new Set(texts)];
  if (cache.dimensions !== dimensions) return distinct;
  const found = await cache.find(distinct);
  return distinct.filter((_, at) => found[at] === null);
}
