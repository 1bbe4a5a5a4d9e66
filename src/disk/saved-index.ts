import { randomUUID } from 'node:crypto';
import { readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { PassageId } from '../core/article.js';
import { BriefingError } from '../core/errors.js';
import type { Vector } from '../search/hnsw-index.js';
import { type IndexIdentity, type IndexManifest, manifestText, misfit, parseManifest } from './index-manifest.js';
import { assertOutsideBriefing } from './index-place.js';
import { makeFolders } from './make-folders.js';
import { readWhole, sealWritten, syncFolder, writeWhole } from './whole-files.js';

/** What is kept from one run to the next, so that articles are read and embedded once. It is a cache: never trusted, always replaceable. */
export interface SavedIndex {
  /** What was saved if it is whole and fits, else why it must be built anew. Never throws. */
  load(wanted: IndexIdentity): Promise<LoadedIndex>;
  /**
   * Puts a new index in the place of the old one, which stays whole until the new one is.
   * @throws BriefingError (`index-unwritable`); the caller can go on without having saved.
   */
  save(identity: IndexIdentity, content: IndexContent): Promise<void>;
}

export type LoadedIndex =
  | {
      readonly kind: 'loaded';
      /** The JSON value that was saved. */
      readonly corpus: unknown;
      readonly vectors: readonly Vector[];
      /** A graph of the vectors, known to be whole; `null` when none was saved. */
      readonly graphPath: string | null;
    }
  | {
      readonly kind: 'rebuild';
      readonly why: string;
      /** The JSON value that was saved, if only the embedder is another; `null` when articles have to be read anew. */
      readonly corpus: unknown;
    };

export interface IndexContent {
  /** Any JSON value. */
  readonly corpus: unknown;
  readonly vectors: readonly Vector[];
  /** Writes the graph of the vectors to a path and makes sure that it is whole; `null` where there is none. */
  readonly writeGraph: ((path: string) => Promise<void>) | null;
}

const MANIFEST = 'briefing-index.json';
const CORPUS = 'corpus.json';
const PASSAGES = 'passages.json';
const VECTORS = 'vectors.f32';
const GRAPH = 'graph.hnsw';

/** @throws BriefingError (`index-inside-briefing`) */
export async function createSavedIndex(parts: {
  readonly folder: string;
  readonly articlesFolder: string;
}): Promise<SavedIndex> {
  const { folder, articlesFolder } = parts;
  await assertOutsideBriefing(folder, articlesFolder);
  return {
    load: async (wanted) => {
      const loaded = await loadFrom(folder, wanted);
      // Another process may have put a new index in the place of the one that was being read.
      return loaded.kind === 'rebuild' && loaded.mayBeReplaced ? loadFrom(folder, wanted) : loaded;
    },
    async save(identity, content) {
      try {
        await saveTo(folder, identity, content);
      } catch (cause) {
        throw unwritable(folder, cause);
      }
    },
  };
}

type Loading = LoadedIndex & { readonly mayBeReplaced?: boolean };

async function loadFrom(folder: string, wanted: IndexIdentity): Promise<Loading> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => null);
  if (text === null) return rebuild('there is no saved index yet');
  const manifest = parseManifest(text);
  if ('wrong' in manifest) return rebuild(`the saved index cannot be used: ${manifest.wrong}`);
  const why = misfit(manifest, wanted);
  if (why === null) return readGeneration(folder, manifest);
  const onlyEmbedder = misfit({ ...manifest, embedder: wanted.embedder }, wanted) === null;
  const loaded = onlyEmbedder ? await readGeneration(folder, manifest) : null;
  return rebuild(`the saved index does not fit: ${why}`, loaded?.kind === 'loaded' ? loaded.corpus : null);
}

function rebuild(why: string, corpus: unknown = null): Loading {
  return { kind: 'rebuild', why, corpus };
}

/** Every file is compared with its seal before anything else looks at it: a damaged graph can end the process. */
async function readGeneration(folder: string, manifest: IndexManifest): Promise<Loading> {
  const contents = new Map<string, Buffer>();
  for (const [name, seal] of Object.entries(manifest.files)) {
    const content = await readWhole(join(folder, manifest.generation, name), seal);
    if (content === null) {
      return { ...rebuild(`the saved index is damaged: ${name} is not what was saved`), mayBeReplaced: true };
    }
    contents.set(name, content);
  }
  return {
    kind: 'loaded',
    corpus: JSON.parse(contents.get(CORPUS)?.toString() ?? 'null'),
    vectors: vectorsIn(contents, manifest.embedder.dimensions),
    graphPath: contents.has(GRAPH) ? join(folder, manifest.generation, GRAPH) : null,
  };
}

function vectorsIn(contents: ReadonlyMap<string, Buffer>, dimensions: number): Vector[] {
  const ids: PassageId[] = JSON.parse(contents.get(PASSAGES)?.toString() ?? '[]');
  // A copy of its own begins where numbers of four bytes may begin; a part of a shared buffer need not.
  const numbers = new Float32Array(new Uint8Array(contents.get(VECTORS) ?? []).buffer);
  return ids.map((id, at) => [id, numbers.subarray(at * dimensions, (at + 1) * dimensions)]);
}

async function saveTo(folder: string, identity: IndexIdentity, content: IndexContent): Promise<void> {
  const generation = `generation-${randomUUID()}`;
  try {
    await makeFolders(join(folder, generation));
    const manifest = await writeGeneration(folder, generation, identity, content);
    const before = await currentGeneration(folder);
    await replaceManifest(folder, manifest);
    if (before !== null && before !== generation) await removeFolder(join(folder, before));
  } catch (error) {
    await removeFolder(join(folder, generation));
    throw error;
  }
  await removeLeftovers(folder, generation);
}

async function writeGeneration(
  folder: string,
  generation: string,
  { program, embedder, articles }: IndexIdentity,
  { corpus, vectors, writeGraph }: IndexContent,
): Promise<IndexManifest> {
  const at = (name: string) => join(folder, generation, name);
  const json = (value: unknown) => Buffer.from(JSON.stringify(value) ?? 'null');
  const files = {
    [CORPUS]: await writeWhole(at(CORPUS), json(corpus)),
    [PASSAGES]: await writeWhole(at(PASSAGES), json(vectors.map(([id]) => id))),
    [VECTORS]: await writeWhole(at(VECTORS), bytesOf(vectors, embedder.dimensions)),
    ...(writeGraph && { [GRAPH]: await writeGraph(at(GRAPH)).then(() => sealWritten(at(GRAPH))) }),
  };
  await syncFolder(join(folder, generation));
  return { program, embedder, articles, metric: 'cosine', passages: vectors.length, generation, files };
}

function bytesOf(vectors: readonly Vector[], dimensions: number): Uint8Array {
  const numbers = new Float32Array(vectors.length * dimensions);
  for (const [at, [, embedding]] of vectors.entries()) numbers.set(embedding, at * dimensions);
  return new Uint8Array(numbers.buffer);
}

async function currentGeneration(folder: string): Promise<string | null> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => '');
  const manifest = parseManifest(text);
  return 'wrong' in manifest ? null : manifest.generation;
}

/** The one moment at which the new index takes the place of the old. */
async function replaceManifest(folder: string, manifest: IndexManifest): Promise<void> {
  const path = join(folder, manifest.generation, MANIFEST);
  await writeWhole(path, Buffer.from(manifestText(manifest)));
  await syncFolder(folder);
  await rename(path, join(folder, MANIFEST));
  await syncFolder(folder);
}

/** No build takes this long, so a folder without a manifest that is older was left by one that was interrupted. */
const LEFT_BEHIND_AFTER_MILLISECONDS = 60 * 60 * 1000;

async function removeLeftovers(folder: string, kept: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((each) => /^generation-[0-9a-f-]{36}$/u.test(each) && each !== kept)) {
    const changed = await stat(join(folder, name)).catch(() => null);
    const isOld = changed !== null && Date.now() - changed.mtimeMs > LEFT_BEHIND_AFTER_MILLISECONDS;
    if (isOld && name !== (await currentGeneration(folder))) await removeFolder(join(folder, name));
  }
}

/** What cannot be removed lies there and does no harm. */
async function removeFolder(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true }).catch(() => undefined);
}

function unwritable(folder: string, cause: unknown): BriefingError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new BriefingError('index-unwritable', {
    message: `The index could not be saved in ${folder}: ${reason}`,
    hint: 'Choose another index folder, or make this one writable and see that the disk has room. Until then the index is built at every start.',
    cause,
  });
}
