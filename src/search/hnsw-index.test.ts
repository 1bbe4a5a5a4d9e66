import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { PassageId } from '../core/article.js';
import type { VectorIndex } from '../core/ports.js';
import { createTextLikeVectors } from '../testing/random.js';
import { describeVectorIndex } from '../testing/vector-index.contract.js';
import { createExactIndex } from './exact-index.js';
import { buildHnswIndex, createHnswIndex, openHnswIndex, type Vector } from './hnsw-index.js';
import { type HnswLibrary, loadHnswLibrary } from './hnsw-library.js';
import { makeVectorIndex } from './vector-index.js';

const loaded = await loadHnswLibrary();
const library = loaded.kind === 'loaded' ? loaded.library : (null as unknown as HnswLibrary);
if (loaded.kind === 'missing') console.warn(`The tests of the HNSW index are skipped: ${loaded.reason}`);

const folder = mkdtempSync(join(tmpdir(), 'hnsw-'));
afterAll(() => rmSync(folder, { recursive: true }));
const fileNamed = (name: string) => join(folder, name);

const DIMENSIONS = 32;
const vectorsOf = (count: number, seed = 1): Vector[] => {
  const next = createTextLikeVectors({ dimensions: DIMENSIONS, seed });
  return Array.from({ length: count }, (_, at) => [`passage ${at}` as PassageId, next()] as const);
};
const parts = { library, dimensions: DIMENSIONS };

describe.runIf(loaded.kind === 'loaded')('with hnswlib-node', () => {
  describeVectorIndex('HNSW index', (dimensions) => createHnswIndex({ library, dimensions }));

  function recall(index: VectorIndex, vectors: readonly Vector[], k = 10): number {
    const exact = createExactIndex({ dimensions: DIMENSIONS });
    for (const [id, embedding] of vectors) exact.add(id, embedding);
    const next = createTextLikeVectors({ dimensions: DIMENSIONS, seed: 99 });
    const queries = Array.from({ length: 50 }, next);
    const shares = queries.map((query) => {
      const right = new Set(exact.nearest(query, k).map(({ id }) => id));
      return index.nearest(query, k).filter(({ id }) => right.has(id)).length / k;
    });
    return shares.reduce((sum, share) => sum + share, 0) / shares.length;
  }

  it('finds what comparing with all finds', async () => {
    const vectors = vectorsOf(2000);
    expect(recall(await buildHnswIndex(parts, vectors), vectors)).toBeGreaterThanOrEqual(0.95);
  });

  it('finds as well after a third was removed and a third replaced', async () => {
    const vectors = vectorsOf(900);
    const index = await buildHnswIndex(parts, vectors);
    for (const [id] of vectors.slice(0, 300)) index.remove(id);
    const replaced = vectorsOf(600, 2).slice(300);
    for (const [id, embedding] of replaced) index.add(id, embedding);
    expect(recall(index, [...replaced, ...vectors.slice(600)])).toBeGreaterThanOrEqual(0.95);
  });

  it('lets others have their turn while it is built, and says how far it is', async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 0);
    const steps: number[] = [];
    await buildHnswIndex(parts, vectorsOf(1000), ({ done }) => steps.push(done));
    clearInterval(timer);
    expect(turns).toBeGreaterThan(5);
    expect(steps.at(-1)).toBe(1000);
  });

  describe('a saved graph', async () => {
    const vectors = vectorsOf(500);
    const path = fileNamed('whole.hnsw');
    if (loaded.kind === 'loaded') (await buildHnswIndex(parts, vectors)).writeGraph(path);

    it('gives the same neighbors when it is opened', async () => {
      const opened = await openHnswIndex(parts, vectors, path);
      const built = await buildHnswIndex(parts, vectors);
      for (const [, query] of vectors.slice(0, 20))
        expect(opened?.nearest(query, 10)).toEqual(built.nearest(query, 10));
    });

    it('can be added to', async () => {
      const opened = await openHnswIndex(parts, vectors, path);
      const [, query] = vectorsOf(1, 5)[0] ?? [];
      if (!opened || !query) throw new Error('not opened');
      opened.add('new' as PassageId, query);
      expect(opened.nearest(query, 1)).toEqual([{ id: 'new', similarity: expect.closeTo(1) }]);
    });

    it('can be of nothing, and be added to then', async () => {
      const { writeGraph } = await makeVectorIndex({ ...parts, vectors: [], graphPath: null });
      await writeGraph?.(fileNamed('empty.hnsw'));
      const { index, made } = await makeVectorIndex({ ...parts, vectors: [], graphPath: fileNamed('empty.hnsw') });
      for (const [id, embedding] of vectors) index.add(id, embedding);
      expect([made, index.size]).toEqual(['opened', 500]);
    });

    it('is not opened for other vectors, another number of them or other dimensions', async () => {
      expect(await openHnswIndex(parts, vectorsOf(500, 7), path)).toBeNull();
      expect(await openHnswIndex(parts, vectors.slice(1), path)).toBeNull();
      const flat = vectors.map(([id, embedding]): Vector => [id, embedding.slice(0, 16)]);
      expect(await openHnswIndex({ library, dimensions: 16 }, flat, path)).toBeNull();
    });

    it.each([0, 50, 0.1, 0.5, 0.99])('is not opened when it was cut to %d', async (length) => {
      const whole = readFileSync(path);
      writeFileSync(fileNamed('cut.hnsw'), whole.subarray(0, length < 1 ? whole.length * length : length));
      expect(await openHnswIndex(parts, vectors, fileNamed('cut.hnsw'))).toBeNull();
    });

    it('finds as well when it is opened as when it was built', async () => {
      const opened = await openHnswIndex(parts, vectors, path);
      expect(opened && recall(opened, vectors)).toBeGreaterThanOrEqual(0.95);
    });

    it('leaves an index in use alone when it cannot be opened', async () => {
      const inUse = await buildHnswIndex(parts, vectors);
      writeFileSync(fileNamed('broken.hnsw'), readFileSync(path).subarray(0, 1000));
      const opening = Promise.all([1, 2, 3].map(() => openHnswIndex(parts, vectors, fileNamed('broken.hnsw'))));
      for (const [id, query] of vectors) expect(inUse.nearest(query, 1)[0]?.id).toBe(id);
      expect(await opening).toEqual([null, null, null]);
      expect(recall(inUse, vectors)).toBeGreaterThanOrEqual(0.95);
    });

    it('is not opened when it is missing or a folder', async () => {
      expect(await openHnswIndex(parts, vectors, fileNamed('missing.hnsw'))).toBeNull();
      expect(await openHnswIndex(parts, vectors, folder)).toBeNull();
    });

    it('is known not to be whole where the disk is full or the folder missing', async () => {
      const { writeGraph } = await makeVectorIndex({ ...parts, vectors, graphPath: null });
      await writeGraph?.(fileNamed('again.hnsw'));
      await expect(writeGraph?.(join(folder, 'nowhere', 'graph.hnsw'))).rejects.toThrow('not written whole');
      if (existsSync('/dev/full')) await expect(writeGraph?.('/dev/full')).rejects.toThrow('not written whole');
    });

    it('is built anew where it cannot be opened', async () => {
      const made = await makeVectorIndex({ ...parts, vectors, graphPath: fileNamed('missing.hnsw') });
      expect(made.made).toBe('built');
      expect((await makeVectorIndex({ ...parts, vectors, graphPath: path })).made).toBe('opened');
    });
  });
});

describe('without hnswlib-node', () => {
  it('compares with all, and says why', async () => {
    const missing = await loadHnswLibrary(() =>
      Promise.reject(new Error("Cannot find package 'hnswlib-node' imported from /home/ann/search.js\n  at …")),
    );
    expect(missing.kind).toBe('missing');
    const reason = missing.kind === 'missing' ? missing.reason : '';
    expect(reason).toContain('it is not installed');
    expect(reason).toContain('compared one by one instead');
    expect(reason).not.toContain('/home');
    const vectors = vectorsOf(20);
    const { index, made, writeGraph } = await makeVectorIndex({ ...parts, library: null, vectors, graphPath: 'any' });
    expect([made, writeGraph, index.size]).toEqual(['exact', null, 20]);
  });

  it.each([
    ['offers something else', {}],
    ['does not work', { HierarchicalNSW: function Broken() {} }],
  ])('takes a library that %s for missing', async (_, wrong) => {
    expect((await loadHnswLibrary(async () => wrong)).kind).toBe('missing');
  });
});
