import { createExtractiveAnswerer } from './answering/extractive-answerer.js';
import { checkedQuestion } from './answering/question-limits.js';
import { quotesFound } from './answering/quotes-found.js';
import { BriefingError } from './core/errors.js';
import type { ArticlesRead, Briefing, Corpus, Embedder, Progress, VectorIndex, Vocabulary } from './core/ports.js';
import { createArticleFolder, fingerprintOf } from './disk/article-folder.js';
import type { IndexIdentity } from './disk/index-manifest.js';
import { programVersion } from './disk/program-version.js';
import { createSavedIndex, type IndexContent, type LoadedIndex } from './disk/saved-index.js';
import { corpusOf } from './reading/corpus.js';
import { type CorpusJson, corpusFromJson, corpusToJson } from './reading/corpus-json.js';
import { type HnswLibrary, loadHnswLibrary } from './search/hnsw-library.js';
import { createHybridRetriever } from './search/hybrid-retriever.js';
import { createLexicalIndex, type LexicalIndex } from './search/lexical-index.js';
import { createLexicalRetriever } from './search/lexical-retriever.js';
import { createLocalEmbedder } from './search/local-embedder.js';
import { makeVectorIndex } from './search/vector-index.js';
import { createVectorRetriever, embeddedText } from './search/vector-retriever.js';

export interface OpenBriefingOptions {
  readonly articlesFolder: string;
  readonly indexFolder: string;
  /** Build everything anew even if what was saved fits. */
  readonly rebuild?: boolean;
  readonly progress?: Progress;
  readonly warn?: (line: string) => void;
}

/** Puts the parts together: a folder of articles in, a briefing that answers out. What was saved is used where it fits. */
export async function openBriefing(options: OpenBriefingOptions): Promise<Briefing> {
  const { articlesFolder, indexFolder, rebuild = false, progress = () => {}, warn = () => {} } = options;
  const saved = await createSavedIndex({ folder: indexFolder, articlesFolder });
  const identity = await identityOf(articlesFolder);
  const loaded = rebuild ? null : await saved.load(identity);
  if (loaded?.kind === 'loaded') return briefingFromSaved(loaded, warn);

  const read = await createArticleFolder(articlesFolder).read();
  if (loaded && !isFirst(loaded.why)) warn(`Building the index anew: ${loaded.why}.`);
  const { briefing, content } = await briefingFrom(read, { progress, warn });
  const unchanged = JSON.stringify(await identityOf(articlesFolder)) === JSON.stringify(identity);
  if (unchanged) await saved.save(identity, content).catch((error: unknown) => warn(notSaved(error)));
  return briefing;
}

/** As `openBriefing`, from the saved index alone, which takes a moment; `null` where it would have to be built. */
export async function openSavedBriefing(options: OpenBriefingOptions): Promise<Briefing | null> {
  const { articlesFolder, indexFolder, warn = () => {} } = options;
  const saved = await createSavedIndex({ folder: indexFolder, articlesFolder });
  const loaded = await saved.load(await identityOf(articlesFolder));
  return loaded.kind === 'loaded' ? briefingFromSaved(loaded, warn) : null;
}

/** A briefing of articles that are read already, with nothing saved. */
export async function briefingOf(read: ArticlesRead, watching: Watching = {}): Promise<Briefing> {
  return (await briefingFrom(read, watching)).briefing;
}

interface Watching {
  readonly progress?: Progress;
  readonly warn?: (line: string) => void;
}

async function briefingFrom(read: ArticlesRead, { progress = () => {}, warn = () => {} }: Watching) {
  const corpus = corpusOf(read.articles, read.skipped, progress);
  const embedder = createLocalEmbedder();
  progress({ doing: 'Embedding passages', done: 0, total: corpus.passages.length });
  const embeddings = await embedder.embedPassages(corpus.passages.map(embeddedText));
  const vectors = corpus.passages.map((passage, at) => [passage.id, embeddings[at] ?? new Float32Array()] as const);
  const made = await makeVectorIndex({
    library: await hnswLibrary(warn),
    dimensions: embedder.dimensions,
    vectors,
    graphPath: null,
    progress,
  });
  const content: IndexContent = { corpus: corpusToJson(corpus), vectors, writeGraph: made.writeGraph };
  return { briefing: assembled(corpus, made.index, embedder), content };
}

async function briefingFromSaved(
  { corpus, vectors, graphPath }: Extract<LoadedIndex, { kind: 'loaded' }>,
  warn: (line: string) => void,
): Promise<Briefing> {
  const embedder = createLocalEmbedder();
  const { dimensions } = embedder;
  const { index } = await makeVectorIndex({ library: await hnswLibrary(warn), dimensions, vectors, graphPath });
  // The saved index is known to be whole and written by this very program, so its shape is trusted.
  return assembled(corpusFromJson(corpus as CorpusJson), index, embedder);
}

async function identityOf(articlesFolder: string): Promise<IndexIdentity> {
  const { model, dimensions } = createLocalEmbedder();
  const articles = (await fingerprintOf(articlesFolder)).map(({ file, sha256 }) => ({ file, sha256 }));
  return { program: await programVersion(), embedder: { model, dimensions }, articles };
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

function notSaved(error: unknown): string {
  if (error instanceof BriefingError) return `${error.message} ${error.hint}`;
  return `The index could not be saved: ${error instanceof Error ? error.message : String(error)}`;
}

/** The one place where the parts of the keyless bot are chosen. */
function assembled(corpus: Corpus, index: VectorIndex, embedder: Embedder): Briefing {
  const lexical = createLexicalIndex(corpus.passages);
  const vocabulary = vocabularyOf(lexical);
  const retriever = createHybridRetriever({
    lexical: createLexicalRetriever(lexical),
    vector: createVectorRetriever({ index, embedder, passages: corpus.passages }),
    embeddings: 'local',
  });
  const answerer = createExtractiveAnswerer({ corpus, retriever, vocabulary });
  return {
    corpus,
    ask: async (question, options) => {
      const answer = await answerer.answer(checkedQuestion(question), options);
      return { ...answer, answerer: answerer.name, notice: null };
    },
    search: async (query, k) => retriever.retrieve(checkedQuery(query), k),
    quotes: async (filter) => quotesFound(filter, corpus, vocabulary),
  };
}

/** Without a word, the vectors would still call some passage the nearest. */
function checkedQuery(query: string): string {
  if (/[\p{L}\p{N}\p{S}]/u.test(query)) return query;
  throw new BriefingError('question-empty', {
    message: 'The query holds no word.',
    hint: 'Give some words to look for, such as "library closure".',
  });
}

function vocabularyOf(lexical: LexicalIndex): Vocabulary {
  return {
    knows: lexical.knows,
    rarity: lexical.idf,
    spellings: (word) => lexical.expand(word).map(({ stem }) => stem),
  };
}
