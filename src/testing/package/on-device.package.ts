import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Embedding } from '../../core/ports.js';
import { readModelFolder } from '../../disk/model-folder.js';
import { createOnDeviceEmbedder } from '../../models/on-device-embedder.js';
import { writeTinyModel } from '../tiny-model.js';
import { installTransformers } from './install.js';

/** Embeddings by the real `@huggingface/transformers`, installed aside, with a model whose meaning is known. */

const root = mkdtempSync(join(tmpdir(), 'on-device-'));
const model = join(root, 'model');
const WORDS = { pool: [3, 0, 0], swimming: [2, 0, 1], bus: [0, 1, 0], tram: [0, 2, 1], closes: [0, 0, 1] };

beforeAll(() => {
  const aside = join(root, 'aside');
  mkdirSync(aside);
  installTransformers(aside);
});

afterAll(() => rmSync(root, { recursive: true }));

const load = () => {
  const entry = createRequire(join(root, 'aside/index.js')).resolve('@huggingface/transformers');
  return import(/* @vite-ignore */ pathToFileURL(entry).href);
};

async function embedder(prefixes: { readonly queryPrefix?: string; readonly passagePrefix?: string } = {}) {
  return createOnDeviceEmbedder({ ...(await readModelFolder({ folder: model })), ...prefixes, batch: 2, load });
}

const likeness = (one: Embedding, other: Embedding | undefined) =>
  one.reduce((sum, value, at) => sum + value * (other?.[at] ?? 0), 0);

describe('a model on this device', () => {
  it('embeds what is alike close together, each text by itself whatever stands in the batch beside it', async () => {
    writeTinyModel(model, WORDS);
    const { embedPassages, embedQuery, dimensions } = await embedder();
    const passages = await embedPassages(['the pool', 'the bus closes and the tram closes', 'tram']);
    const query = await embedQuery('swimming');
    expect(dimensions).toBe(3);
    expect(passages.map((each) => Math.hypot(...each))).toEqual([1, 1, 1].map((one) => expect.closeTo(one, 5)));
    expect([...(passages[0] ?? [])]).toEqual([1, 0, 0].map((value) => expect.closeTo(value, 5)));
    expect(likeness(query, passages[0])).toBeGreaterThan(likeness(query, passages[1]));
    expect([...(passages[2] ?? [])]).toEqual([...(await embedQuery('tram'))].map((value) => expect.closeTo(value, 5)));
  });

  it('pools as the model says of itself', async () => {
    writeTinyModel(model, WORDS);
    const byMean = await (await embedder()).embedQuery('pool bus');
    mkdirSync(join(model, '1_Pooling'), { recursive: true });
    writeFileSync(join(model, '1_Pooling/config.json'), '{"pooling_mode_cls_token": true}');
    const byFirst = await (await embedder()).embedQuery('pool bus');
    rmSync(join(model, '1_Pooling'), { recursive: true });
    expect(byMean[1]).toBeGreaterThan(0.3);
    expect([...byFirst]).toEqual([1, 0, 0].map((value) => expect.closeTo(value, 5)));
  });

  it('puts the prefix before the text', async () => {
    writeTinyModel(model, WORDS);
    const query = await (await embedder({ queryPrefix: 'bus ' })).embedQuery('pool');
    expect(query[1]).toBeGreaterThan(0.3);
  });

  it('has another name once its weights are others', async () => {
    writeTinyModel(model, WORDS);
    const before = await embedder();
    writeTinyModel(model, { ...WORDS, pool: [1, 1, 1] });
    expect((await embedder()).model).not.toBe(before.model);
  });

  it('says so when its weights are torn', async () => {
    writeTinyModel(model, WORDS);
    truncateSync(join(model, 'onnx/model.onnx'), 100);
    await expect(embedder()).rejects.toMatchObject({
      code: 'model-unavailable',
      message: expect.stringContaining(model),
    });
  });

  it('says so when its tokenizer is no JSON', async () => {
    writeTinyModel(model, WORDS);
    writeFileSync(join(model, 'tokenizer.json'), '{"version"');
    await expect(embedder()).rejects.toMatchObject({ code: 'model-unavailable' });
  });
});
