import { createExtractiveAnswerer } from './answering/extractive-answerer.js';
import { checkedQuestion } from './answering/question-limits.js';
import { quotesFound } from './answering/quotes-found.js';
import type { ArticlesRead, Briefing, Corpus, Embedder, Progress, VectorIndex, Vocabulary } from './core/ports.js';
import { createArticleFolder } from './disk/article-folder.js';
import { corpusOf } from './reading/corpus.js';
import { loadHnswLibrary } from './search/hnsw-library.js';
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

/** Puts the parts together: a folder of articles in, a briefing that answers out. */
export async function openBriefing({
  articlesFolder,
  progress = () => {},
  warn = () => {},
}: OpenBriefingOptions): Promise<Briefing> {
  return briefingOf(await createArticleFolder(articlesFolder).read(), { progress, warn });
}

interface Watching {
  readonly progress?: Progress;
  readonly warn?: (line: string) => void;
}

/** A briefing of articles that are read already, with nothing saved. */
export async function briefingOf(
  read: ArticlesRead,
  { progress = () => {}, warn = () => {} }: Watching = {},
): Promise<Briefing> {
  const corpus = corpusOf(read.articles, read.skipped, progress);
  const embedder = createLocalEmbedder();
  const loaded = await loadHnswLibrary();
  if (loaded.kind === 'missing') warn(loaded.reason);
  const embeddings = await embedder.embedPassages(corpus.passages.map(embeddedText));
  const vectors = corpus.passages.map((passage, at) => [passage.id, embeddings[at] ?? new Float32Array()] as const);
  const { index } = await makeVectorIndex({
    library: loaded.kind === 'loaded' ? loaded.library : null,
    dimensions: embedder.dimensions,
    vectors,
    graphPath: null,
    progress,
  });
  return assembled(corpus, index, embedder);
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
    answererName: answerer.name,
    ask: async (question, options) => answerer.answer(checkedQuestion(question), options),
    search: async (query, k) => retriever.retrieve(query, k),
    quotes: async (filter) => quotesFound(filter, corpus, vocabulary),
  };
}

function vocabularyOf(lexical: LexicalIndex): Vocabulary {
  return {
    knows: lexical.knows,
    rarity: lexical.idf,
    spellings: (word) => lexical.expand(word).map(({ stem }) => stem),
  };
}
