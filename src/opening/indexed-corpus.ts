import { BriefingError } from '../core/errors.js';
import type { ArticlesRead, Corpus, Progress, VectorIndex } from '../core/ports.js';
import { createArticleFolder, fingerprintOf } from '../disk/article-folder.js';
import type { IndexIdentity } from '../disk/index-manifest.js';
import { programVersion } from '../disk/program-version.js';
import { createSavedIndex, type LoadedIndex, type SavedIndex } from '../disk/saved-index.js';
import { corpusOf } from '../reading/corpus.js';
import { type CorpusJson, corpusFromJson, corpusToJson } from '../reading/corpus-json.js';
import { type HnswLibrary, loadHnswLibrary } from '../search/hnsw-library.js';
import { makeVectorIndex, type VectorIndexMade } from '../search/vector-index.js';
import { embeddedText } from '../search/vector-retriever.js';
import type { EmbeddingSettings } from '../settings/model-settings.js';
import { type EmbedderInUse, openEmbedder, spellingEmbedder } from './embedders.js';

/** The articles as they are read, and the vectors of their passages. */
export interface IndexedCorpus {
  readonly corpus: Corpus;
  readonly index: VectorIndex;
  readonly embedding: EmbedderInUse;
}

export interface IndexOptions {
  readonly articlesFolder: string;
  readonly indexFolder: string;
  /** `null` for vectors made of spelling. */
  readonly embeddings: EmbeddingSettings | null;
  readonly rebuild: boolean;
  readonly watching: Watching;
}

export interface Watching {
  readonly progress: Progress;
  readonly warn: (line: string) => void;
}

/** From what was saved where it fits, else built and saved. Without the embedding model that is set, spelling has to do. */
export async function openIndexedCorpus(options: IndexOptions): Promise<IndexedCorpus> {
  return withEmbedder(options, (embedding) => openedWith(embedding, options));
}

/** From what was saved alone; `null` where it does not fit. */
export async function openSavedCorpus(options: IndexOptions): Promise<IndexedCorpus | null> {
  const first = await withEmbedder(options, (embedding) => savedWith(embedding, options));
  // Whoever built it may have had to do without the embedding model.
  return first ?? (options.embeddings === null ? null : savedWith(spellingEmbedder(BUILT_WITHOUT), options));
}

/** Of articles that are read already, with nothing saved. */
export async function indexedInMemory(read: ArticlesRead, watching: Watching): Promise<IndexedCorpus> {
  const embedding = spellingEmbedder();
  const corpus = corpusOf(read.articles, read.skipped, watching.progress);
  return { corpus, embedding, index: (await indexed(corpus, embedding, watching)).made.index };
}

const BUILT_WITHOUT = 'The embedding model was not to be had when the articles were read.';

async function withEmbedder<T>(options: IndexOptions, open: (embedding: EmbedderInUse) => Promise<T>): Promise<T> {
  const { embeddings, indexFolder, rebuild, watching } = options;
  if (embeddings === null) return open(spellingEmbedder());
  try {
    return await open(await openEmbedder(embeddings, { folder: indexFolder, fresh: rebuild }));
  } catch (error) {
    if (!isOfEmbeddings(error)) throw error;
    watching.warn(`${error.message} ${error.hint} Until then passages are found by their words alone.`);
    return open(spellingEmbedder(error.message));
  }
}

function isOfEmbeddings(error: unknown): error is BriefingError {
  const codes = ['model-unavailable', 'embedding-invalid', 'package-missing'];
  return error instanceof BriefingError && codes.includes(error.code);
}

async function openedWith(embedding: EmbedderInUse, options: IndexOptions): Promise<IndexedCorpus> {
  const { articlesFolder, rebuild, watching } = options;
  const saved = await createSavedIndex({ folder: options.indexFolder, articlesFolder });
  const identity = await identityOf(articlesFolder, embedding);
  const loaded = rebuild ? null : await saved.load(identity);
  if (loaded?.kind === 'loaded') return fromSaved(loaded, embedding, watching);

  if (loaded && !isFirst(loaded.why)) watching.warn(`Building the index anew: ${loaded.why}.`);
  const kept = loaded?.corpus ?? null;
  const corpus = kept === null ? await readCorpus(articlesFolder, watching) : savedCorpus(kept);
  const { made, vectors } = await indexed(corpus, embedding, watching);
  const unchanged = JSON.stringify(await identityOf(articlesFolder, embedding)) === JSON.stringify(identity);
  const content = { corpus: corpusToJson(corpus), vectors, writeGraph: made.writeGraph };
  if (unchanged) await save(saved, identity, content, watching);
  return { corpus, index: made.index, embedding };
}

async function savedWith(embedding: EmbedderInUse, options: IndexOptions): Promise<IndexedCorpus | null> {
  const { articlesFolder, indexFolder, watching } = options;
  const saved = await createSavedIndex({ folder: indexFolder, articlesFolder });
  const loaded = await saved.load(await identityOf(articlesFolder, embedding));
  return loaded.kind === 'loaded' ? fromSaved(loaded, embedding, watching) : null;
}

async function fromSaved(
  { corpus, vectors, graphPath }: Extract<LoadedIndex, { kind: 'loaded' }>,
  embedding: EmbedderInUse,
  { warn }: Watching,
): Promise<IndexedCorpus> {
  const { dimensions } = embedding.embedder;
  const { index } = await makeVectorIndex({ library: await hnswLibrary(warn), dimensions, vectors, graphPath });
  return { corpus: savedCorpus(corpus), index, embedding };
}

/** The saved index is known to be whole and written by this very program, so its shape is trusted. */
function savedCorpus(json: unknown): Corpus {
  return corpusFromJson(json as CorpusJson);
}

async function readCorpus(articlesFolder: string, { progress }: Watching): Promise<Corpus> {
  const { articles, skipped } = await createArticleFolder(articlesFolder).read();
  return corpusOf(articles, skipped, progress);
}

async function indexed(corpus: Corpus, embedding: EmbedderInUse, watching: Watching): Promise<Indexed> {
  const embeddings = await embedding.embedAll(corpus.passages.map(embeddedText), watching);
  const vectors = corpus.passages.map((passage, at) => [passage.id, embeddings[at] ?? new Float32Array()] as const);
  const library = await hnswLibrary(watching.warn);
  const { dimensions } = embedding.embedder;
  const { progress } = watching;
  return { vectors, made: await makeVectorIndex({ library, dimensions, vectors, graphPath: null, progress }) };
}

interface Indexed {
  readonly made: VectorIndexMade;
  readonly vectors: Parameters<SavedIndex['save']>[1]['vectors'];
}

async function identityOf(articlesFolder: string, { embedder }: EmbedderInUse): Promise<IndexIdentity> {
  const { model, dimensions } = embedder;
  const articles = (await fingerprintOf(articlesFolder)).map(({ file, sha256 }) => ({ file, sha256 }));
  return { program: await programVersion(), embedder: { model, dimensions }, articles };
}

async function save(
  saved: SavedIndex,
  identity: IndexIdentity,
  content: Parameters<SavedIndex['save']>[1],
  { warn }: Watching,
): Promise<void> {
  try {
    await saved.save(identity, content);
  } catch (error) {
    if (error instanceof BriefingError) warn(`${error.message} ${error.hint}`);
    else warn(`The index could not be saved: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function hnswLibrary(warn: (line: string) => void): Promise<HnswLibrary | null> {
  const loaded = await loadHnswLibrary();
  if (loaded.kind === 'loaded') return loaded.library;
  warn(loaded.reason);
  return null;
}

function isFirst(why: string): boolean {
  return why.startsWith('there is no saved index');
}
