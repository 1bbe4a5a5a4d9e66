import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Embedder } from '../core/ports.js';
import { embeddingOf } from '../testing/openai-embeddings.js';
import { createCachedEmbedder, notCached } from './cached-embedder.js';
import { openEmbeddingCache } from './embedding-cache.js';

const root = mkdtempSync(join(tmpdir(), 'embeddings-'));
afterAll(() => rmSync(root, { recursive: true }));

let folder = '';
let count = 0;
beforeEach(() => {
  count += 1;
  folder = join(root, `index-${count}`);
});

const NEWS = ['The pool closes.', 'A ferry will carry 90 people.', 'The mayor spoke.', 'Trams run again.'];
const vectorOf = (text: string, dimensions = 6) => Float32Array.from(embeddingOf(text, dimensions));

function embedderCounting(dimensions = 6) {
  const asked: string[] = [];
  const embedder: Embedder = {
    model: 'invented',
    dimensions,
    async embedPassages(texts) {
      asked.push(...texts);
      return texts.map((text) => vectorOf(text, dimensions));
    },
    async embedQuery(text) {
      asked.push(text);
      if (text === '') throw new Error('no words');
      return vectorOf(text, dimensions);
    },
  };
  return { embedder, asked };
}

/** What an embedder gives through a cache that is opened anew, and what it had to be asked for. */
async function embedded(texts: readonly string[], { key = 'invented', dimensions = 6 } = {}) {
  const { embedder, asked } = embedderCounting(dimensions);
  const vectors = await createCachedEmbedder(embedder, await openEmbeddingCache(folder, key)).embedPassages(texts);
  expect(vectors).toEqual(texts.map((text) => vectorOf(text, dimensions)));
  return asked;
}

const file = () => join(folder, readdirSync(folder)[0] ?? '');

describe('a cache of embeddings', () => {
  it('asks once for each text, over restarts', async () => {
    expect(await embedded([...NEWS, ...NEWS])).toEqual(NEWS);
    expect(await embedded(NEWS)).toEqual([]);
    expect(await embedded(['A new bridge.', ...NEWS])).toEqual(['A new bridge.']);
  });

  it('knows how long its vectors are', async () => {
    expect((await openEmbeddingCache(folder, 'invented')).dimensions).toBeNull();
    await embedded(NEWS);
    expect((await openEmbeddingCache(folder, 'invented')).dimensions).toBe(6);
  });

  it('never gives the vectors of one model for those of another', async () => {
    await embedded(NEWS, { key: 'one' });
    expect(await embedded(NEWS, { key: 'another' })).toEqual(NEWS);
    expect(await embedded(NEWS, { key: 'one' })).toEqual([]);
  });

  it('never gives vectors of another length', async () => {
    await embedded(NEWS);
    expect(await embedded(NEWS, { dimensions: 4 })).toEqual(NEWS);
    expect(await embedded(NEWS, { dimensions: 4 })).toEqual([]);
  });

  it('keeps what an interrupted run had embedded', async () => {
    const { embedder, asked } = embedderCounting();
    const failing: Embedder = {
      ...embedder,
      async embedPassages(texts) {
        if (texts.includes('The mayor spoke.')) throw new Error('the network went away');
        return embedder.embedPassages(texts);
      },
    };
    const cached = createCachedEmbedder(failing, await openEmbeddingCache(folder, 'invented'));
    await cached.embedPassages(NEWS.slice(0, 2));
    await expect(cached.embedPassages(NEWS.slice(2))).rejects.toThrow('the network went away');
    expect(asked).toEqual(NEWS.slice(0, 2));
    expect(await embedded(NEWS)).toEqual(NEWS.slice(2));
  });

  it('says what it would have to ask for', async () => {
    await embedded(NEWS.slice(1));
    const cache = await openEmbeddingCache(folder, 'invented');
    expect(await notCached([...NEWS, ...NEWS], embedderCounting().embedder, cache)).toEqual(NEWS.slice(0, 1));
  });
});

describe('a file that was damaged', () => {
  it('loses the record that was torn off at any byte, and goes on behind it', async () => {
    await embedded(NEWS);
    const whole = readFileSync(file());
    const recordBytes = (whole.length - whole.indexOf('\n') - 1) / NEWS.length;
    for (const torn of [1, 7, recordBytes - 1]) {
      writeFileSync(file(), whole);
      truncateSync(file(), whole.length - torn);
      expect(await embedded(NEWS)).toEqual(NEWS.slice(-1));
      expect(await embedded(NEWS)).toEqual([]);
    }
  });

  it('loses only the record in which a byte changed', async () => {
    await embedded(NEWS);
    const bytes = readFileSync(file());
    const at = bytes.indexOf('\n') + 60;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(file(), bytes);
    expect(await embedded(NEWS)).toEqual(NEWS.slice(0, 1));
    expect(await embedded(NEWS)).toEqual([]);
  });

  it('is passed over where somebody wrote into it', async () => {
    await embedded(NEWS.slice(0, 1));
    appendFileSync(file(), 'vec\nnot a record, and no vector');
    await embedded(NEWS.slice(1));
    expect(await embedded(NEWS)).toEqual([]);
  });

  it.each(['', 'not a cache\n', '{"format":"another"}\n', '\n\n'])(
    'is begun anew when its head is %j',
    async (head) => {
      await embedded(NEWS);
      writeFileSync(file(), head);
      expect(await embedded(NEWS)).toEqual(NEWS);
      expect(await embedded(NEWS)).toEqual([]);
    },
  );
});

it('that cannot be written costs no answer', async () => {
  writeFileSync(folder, 'a file where the folder should be');
  expect(await embedded(NEWS)).toEqual(NEWS);
});

describe('queries', () => {
  it('are asked once', async () => {
    const { embedder, asked } = embedderCounting();
    const cached = createCachedEmbedder(embedder, await openEmbeddingCache(folder, 'invented'));
    expect(await cached.embedQuery('the pool')).toEqual(await cached.embedQuery('the pool'));
    expect(asked).toEqual(['the pool']);
  });

  it('that failed are asked again', async () => {
    const { embedder, asked } = embedderCounting();
    const cached = createCachedEmbedder(embedder, await openEmbeddingCache(folder, 'invented'));
    await expect(cached.embedQuery('')).rejects.toThrow('no words');
    await expect(cached.embedQuery('')).rejects.toThrow('no words');
    expect(asked).toEqual(['', '']);
  });
});
