import { describe, expect, it } from 'vitest';
import type { Retriever } from '../core/ports.js';
import { passagesOf } from '../testing/passages.js';
import { createExactIndex } from './exact-index.js';
import { createHybridRetriever } from './hybrid-retriever.js';
import { createLexicalIndex } from './lexical-index.js';
import { createLexicalRetriever } from './lexical-retriever.js';
import { createLocalEmbedder } from './local-embedder.js';
import { createVectorRetriever, embeddedText } from './vector-retriever.js';

const passages = passagesOf({
  title: 'Tarnow council votes',
  paragraphs: ['The ferry sails in May.', 'Mayor Ilse Brandhuber opened the bridge.', 'Rovers won.'],
});

async function realParts() {
  const embedder = createLocalEmbedder();
  const index = createExactIndex({ dimensions: embedder.dimensions });
  const embeddings = await embedder.embedPassages(passages.map(embeddedText));
  for (const [at, passage] of passages.entries()) index.add(passage.id, embeddings[at] ?? new Float32Array());
  const lexical = createLexicalRetriever(createLexicalIndex(passages));
  return { lexical, vector: createVectorRetriever({ index, embedder, passages }) };
}

/** A retriever that always answers with these passages. */
const fixed = (list: 'lexical' | 'vector', ...order: readonly number[]): Retriever => ({
  async retrieve(_, k) {
    return order.slice(0, k).flatMap((number, at) => {
      const passage = passages[number];
      return passage ? [{ passage, score: 1 / (at + 1), ranks: { lexical: null, vector: null, [list]: at + 1 } }] : [];
    });
  },
});
const order = async (retriever: Retriever, k = 9) =>
  (await retriever.retrieve('any', k)).map(({ passage }) => passages.indexOf(passage));

describe('the hybrid retriever', () => {
  it('finds by words and by likeness, and says at which place each list had it', async () => {
    const hits = await createHybridRetriever({ ...(await realParts()), embeddings: 'local' }).retrieve(
      'brandhuber bridge',
      2,
    );
    expect(hits).toHaveLength(2);
    expect(hits[0]).toMatchObject({ passage: { id: 'article#1' }, ranks: { lexical: 1, vector: 1 } });
    expect(hits[1]?.ranks.lexical).toBeNull();
    expect(hits[1]?.score).toBeLessThan(hits[0]?.score ?? 0);
  });

  it('lets words lead where vectors see only spelling', async () => {
    const parts = { lexical: fixed('lexical', 0, 1), vector: fixed('vector', 2, 1, 0) };
    expect(await order(createHybridRetriever({ ...parts, embeddings: 'local' }))).toEqual([0, 1, 2]);
  });

  it('counts both lists alike where a model made the vectors', async () => {
    const parts = { lexical: fixed('lexical', 0, 1), vector: fixed('vector', 1, 2) };
    expect(await order(createHybridRetriever({ ...parts, embeddings: 'model' }))).toEqual([1, 0, 2]);
  });

  it('gives equals in the order of the words', async () => {
    const parts = { lexical: fixed('lexical', 1), vector: fixed('vector', 2) };
    expect(await order(createHybridRetriever({ ...parts, embeddings: 'model' }))).toEqual([1, 2]);
  });

  it.each([0, -1])('gives none when asked for %d', async (k) => {
    expect(
      await order(
        createHybridRetriever({ lexical: fixed('lexical', 1), vector: fixed('vector', 1), embeddings: 'local' }),
        k,
      ),
    ).toEqual([]);
  });
});
