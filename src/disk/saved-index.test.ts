import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { PassageId } from '../core/article.js';
import type { Vector } from '../search/hnsw-index.js';
import { loadHnswLibrary } from '../search/hnsw-library.js';
import { makeVectorIndex } from '../search/vector-index.js';
import { createTextLikeVectors } from '../testing/random.js';
import type { IndexIdentity } from './index-manifest.js';
import { createSavedIndex, type IndexContent } from './saved-index.js';

const root = mkdtempSync(join(tmpdir(), 'saved-index-'));
afterAll(() => rmSync(root, { recursive: true }));
const articlesFolder = join(root, 'articles');
mkdirSync(articlesFolder);

let folder = '';
let count = 0;
beforeEach(() => {
  count += 1;
  folder = join(root, `index-${count}`);
});
const open = () => createSavedIndex({ folder, articlesFolder });

const DIMENSIONS = 16;
const identity: IndexIdentity = {
  program: '1',
  embedder: { model: 'word pieces', dimensions: DIMENSIONS },
  articles: [
    { file: 'bridge.txt', sha256: 'aa' },
    { file: 'ferry.txt', sha256: 'bb' },
  ],
};
const next = createTextLikeVectors({ dimensions: DIMENSIONS, seed: 3 });
const vectors = Array.from({ length: 60 }, (_, at): Vector => [`bridge#${at}` as PassageId, next()]);
const content: IndexContent = {
  corpus: { passages: ['Der Bürgermeister', '“quoted”'] },
  vectors,
  writeGraph: async (path) => writeFileSync(path, 'a graph'),
};
const saveAndOpen = async () => {
  const saved = await open();
  await saved.save(identity, content);
  return saved;
};
const generation = () => readdirSync(folder).find((name) => name.startsWith('generation-')) ?? '';
const file = (name: string) => (name === 'briefing-index.json' ? join(folder, name) : join(folder, generation(), name));
const FILES = ['briefing-index.json', 'corpus.json', 'passages.json', 'vectors.f32', 'graph.hnsw'];

describe('the saved index', () => {
  it('gives back what was saved', async () => {
    const loaded = await (await saveAndOpen()).load(identity);
    expect(loaded).toEqual({ kind: 'loaded', corpus: content.corpus, vectors, graphPath: file('graph.hnsw') });
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it('can be without a graph, and empty', async () => {
    const saved = await open();
    await saved.save(identity, { corpus: null, vectors: [], writeGraph: null });
    expect(await saved.load(identity)).toEqual({ kind: 'loaded', corpus: null, vectors: [], graphPath: null });
  });

  it('keeps only the newest', async () => {
    const saved = await saveAndOpen();
    const first = generation();
    await saved.save({ ...identity, program: '2' }, content);
    expect(readdirSync(folder)).toHaveLength(2);
    expect(generation()).not.toBe(first);
    expect(await saved.load({ ...identity, program: '2' })).toMatchObject({ kind: 'loaded' });
  });

  it('says that there is none yet', async () => {
    expect(await (await open()).load(identity)).toEqual({
      kind: 'rebuild',
      why: 'there is no saved index yet',
      corpus: null,
    });
  });

  it.each([
    ['program', { program: '2' }, 'another version of the program'],
    [
      'model',
      { embedder: { model: 'other', dimensions: DIMENSIONS } },
      'another embedding model (word pieces, 16 dimensions)',
    ],
    ['dimensions', { embedder: { model: 'word pieces', dimensions: 8 } }, 'another embedding model'],
    [
      'articles',
      {
        articles: [
          { file: 'bridge.txt', sha256: 'cc' },
          { file: 'new.txt', sha256: 'dd' },
        ],
      },
      '1 new, 1 changed, 1 gone',
    ],
    ['order', { articles: identity.articles.toReversed() }, 'another order'],
  ])('does not fit another %s', async (_, difference, why) => {
    const loaded = await (await saveAndOpen()).load({ ...identity, ...difference });
    expect(loaded).toMatchObject({ kind: 'rebuild', why: expect.stringContaining(why) });
  });

  it('gives back the articles as they were read when only the embedder is another', async () => {
    const saved = await saveAndOpen();
    const embedder = { model: 'other', dimensions: 8 };
    expect(await saved.load({ ...identity, embedder })).toMatchObject({ kind: 'rebuild', corpus: content.corpus });
    const other = { ...identity, embedder, program: '2' };
    expect(await saved.load(other)).toMatchObject({ kind: 'rebuild', corpus: null });
    truncateSync(file('corpus.json'), 5);
    expect(await saved.load({ ...identity, embedder })).toMatchObject({ kind: 'rebuild', corpus: null });
  });
});

describe('a damaged index is built anew', () => {
  it.each(FILES)('when any byte of %s is another', async (name) => {
    const saved = await saveAndOpen();
    const whole = readFileSync(file(name));
    for (let at = 0; at < whole.length; at += Math.ceil(whole.length / 40)) {
      const flipped = Buffer.from(whole);
      flipped[at] = (flipped[at] ?? 0) ^ 0x10;
      writeFileSync(file(name), flipped);
      expect((await saved.load(identity)).kind).toBe('rebuild');
    }
    writeFileSync(file(name), whole);
    expect((await saved.load(identity)).kind).toBe('loaded');
  });

  it.each(FILES)('when %s is cut, grown, empty, missing or a folder', async (name) => {
    const saved = await saveAndOpen();
    const path = file(name);
    const whole = readFileSync(path);
    const kinds: string[] = [];
    for (const size of [whole.length - 1, Math.floor(whole.length / 2), 0, whole.length + 5]) {
      truncateSync(path, size);
      kinds.push((await saved.load(identity)).kind);
    }
    rmSync(path);
    kinds.push((await saved.load(identity)).kind);
    mkdirSync(path);
    kinds.push((await saved.load(identity)).kind);
    expect(new Set(kinds)).toEqual(new Set(['rebuild']));
  });

  it.each(['', '[]', 'null', '{"format":"other"}', '\0\u0001', '{"checksum":"x"'])(
    'when the manifest is %j',
    async (text) => {
      const saved = await saveAndOpen();
      writeFileSync(file('briefing-index.json'), text);
      expect((await saved.load(identity)).kind).toBe('rebuild');
      await saved.save(identity, content);
      expect((await saved.load(identity)).kind).toBe('loaded');
    },
  );
});

describe('an index that cannot be saved', () => {
  it('leaves the one before it whole', async () => {
    const saved = await saveAndOpen();
    const failing = { ...content, writeGraph: () => Promise.reject(new Error('the disk is full')) };
    await expect(saved.save({ ...identity, program: '2' }, failing)).rejects.toMatchObject({
      code: 'index-unwritable',
      message: expect.stringContaining('the disk is full'),
      hint: expect.stringContaining('Choose another index folder'),
    });
    expect((await saved.load(identity)).kind).toBe('loaded');
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it('says so where the folder is a file', async () => {
    writeFileSync(folder, 'no folder');
    await expect((await open()).save(identity, content)).rejects.toMatchObject({ code: 'index-unwritable' });
    expect((await (await open()).load(identity)).kind).toBe('rebuild');
  });

  it.runIf(process.getuid?.() !== 0 && process.platform !== 'win32')(
    'says so where the folder may not be written to',
    async () => {
      mkdirSync(folder);
      chmodSync(folder, 0o500);
      await expect((await open()).save(identity, content)).rejects.toMatchObject({ code: 'index-unwritable' });
    },
  );
});

describe('the index folder', () => {
  it.each(['', 'below', 'below/far', 'sub/../below'])('may not be inside the briefing: articles/%s', async (way) => {
    const inside = createSavedIndex({ folder: join(articlesFolder, way), articlesFolder });
    await expect(inside).rejects.toMatchObject({ code: 'index-inside-briefing' });
  });

  it('may not get inside by a link', async () => {
    symlinkSync(articlesFolder, folder);
    await expect(createSavedIndex({ folder: join(folder, 'index'), articlesFolder })).rejects.toMatchObject({
      code: 'index-inside-briefing',
    });
  });

  it('may be beside it, even with a name that begins alike', async () => {
    await createSavedIndex({ folder: `${articlesFolder}-index`, articlesFolder });
    await createSavedIndex({ folder: join(root, '..articles'), articlesFolder });
  });

  it('is rid of what an interrupted build left an hour ago, and of nothing else', async () => {
    const names = [
      'generation-00000000-0000-4000-8000-000000000000',
      'generation-11111111-1111-4111-8111-111111111111',
    ];
    for (const name of [...names, 'holiday-pictures']) mkdirSync(join(folder, name), { recursive: true });
    const longAgo = new Date(Date.now() - 2 * 60 * 60 * 1000);
    for (const name of [names[0] ?? '', 'holiday-pictures']) utimesSync(join(folder, name), longAgo, longAgo);
    await (await open()).save(identity, content);
    expect(readdirSync(folder)).toEqual(expect.arrayContaining([names[1], 'holiday-pictures']));
    expect(existsSync(join(folder, names[0] ?? ''))).toBe(false);
  });

  it('is whole after several processes or tasks saved into it at once', async () => {
    const saved = await open();
    const identities = ['1', '2', '3', '4'].map((program) => ({ ...identity, program }));
    await Promise.all(identities.map((each) => saved.save(each, content)));
    const loads = await Promise.all(identities.map((each) => saved.load(each)));
    expect(loads.filter(({ kind }) => kind === 'loaded')).toHaveLength(1);
  });
});

/** Saves one index after the other until it is killed; says when the first is whole. */
const ENDLESS_SAVER = `
  import { runnerImport } from 'vite';
  const { module } = await runnerImport(${JSON.stringify(fileURLToPath(new URL('./saved-index.ts', import.meta.url)))}, { configFile: false, logLevel: 'silent' });
  const [folder, articlesFolder, identity] = process.argv.slice(1);
  const saved = await module.createSavedIndex({ folder, articlesFolder });
  const vectors = Array.from({ length: 400 }, (_, at) => ['p' + at, new Float32Array(16).fill(at + 1)]);
  const fs = await import('node:fs');
  for (let round = 0; ; round += 1) {
    await saved.save(JSON.parse(identity), { corpus: { round, padding: 'x'.repeat(300000) }, vectors, writeGraph: async (path) => fs.writeFileSync(path, 'graph') });
    if (round === 0) console.log('whole');
  }
`;

async function killedSaver(afterMilliseconds: number): Promise<void> {
  const child: ChildProcess = spawn(
    process.execPath,
    ['--input-type=module', '-e', ENDLESS_SAVER, folder, articlesFolder, JSON.stringify(identity)],
    { stdio: ['ignore', 'pipe', 'inherit'], cwd: fileURLToPath(new URL('../..', import.meta.url)) },
  );
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await Promise.race([new Promise((resolve) => child.stdout?.once('data', resolve)), ended]);
  await new Promise((resolve) => setTimeout(resolve, afterMilliseconds));
  child.kill('SIGKILL');
  await ended;
}

it('is whole after a build was killed, whenever that was', { timeout: 60_000 }, async () => {
  const saved = await open();
  for (const milliseconds of [0, 3, 7, 12, 18, 25]) {
    await killedSaver(milliseconds);
    const loaded = await saved.load(identity);
    expect(loaded).toMatchObject({ kind: 'loaded', corpus: { padding: expect.any(String) } });
  }
  await saved.save(identity, content);
  expect(await saved.load(identity)).toMatchObject({ kind: 'loaded', corpus: content.corpus });
});

const loadedLibrary = await loadHnswLibrary();

describe.runIf(loadedLibrary.kind === 'loaded')('with hnswlib-node', () => {
  const library = loadedLibrary.kind === 'loaded' ? loadedLibrary.library : null;

  it('opens a saved graph, and never hands a damaged one to the library', async () => {
    const built = await makeVectorIndex({ library, dimensions: DIMENSIONS, vectors, graphPath: null });
    const saved = await open();
    await saved.save(identity, { ...content, writeGraph: built.writeGraph });
    const loaded = await saved.load(identity);
    if (loaded.kind !== 'loaded') throw new Error(loaded.why);
    const opened = await makeVectorIndex({ library, dimensions: DIMENSIONS, ...loaded });
    expect(opened.made).toBe('opened');
    const query = next();
    expect(opened.index.nearest(query, 5)).toEqual(built.index.nearest(query, 5));

    // The links of the graph stand behind the vectors: a wrong one crashes the search.
    const bytes = readFileSync(file('graph.hnsw'));
    for (let at = statSync(file('graph.hnsw')).size - 400; at < bytes.length; at += 4)
      bytes.writeUInt32LE(0x7ffffff0, at);
    writeFileSync(file('graph.hnsw'), bytes);
    expect((await saved.load(identity)).kind).toBe('rebuild');
  });

  it('does not take the index of another folder for its own', async () => {
    await saveAndOpen();
    const elsewhere = join(root, `elsewhere-${count}`);
    cpSync(folder, elsewhere, { recursive: true });
    const foreign = await createSavedIndex({ folder: elsewhere, articlesFolder });
    const loaded = await foreign.load({ ...identity, articles: [{ file: 'bridge.txt', sha256: 'other' }] });
    expect(loaded).toMatchObject({ kind: 'rebuild' });
  });
});
