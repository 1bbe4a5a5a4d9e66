import { answerGiven } from './answering/answer-given.js';
import { createExtractiveAnswerer } from './answering/extractive-answerer.js';
import { checkedQuestion } from './answering/question-limits.js';
import { quotesFound } from './answering/quotes-found.js';
import { BriefingError } from './core/errors.js';
import type { ArticlesRead, Briefing, Progress, Vocabulary } from './core/ports.js';
import {
  type IndexedCorpus,
  type IndexOptions,
  indexedInMemory,
  openIndexedCorpus,
  openSavedCorpus,
} from './opening/indexed-corpus.js';
import type { openModelAnswerer } from './opening/model-in-use.js';
import { createHybridRetriever } from './search/hybrid-retriever.js';
import { createLexicalIndex, type LexicalIndex } from './search/lexical-index.js';
import { createLexicalRetriever } from './search/lexical-retriever.js';
import { createOptionalRetriever } from './search/optional-retriever.js';
import { createVectorRetriever } from './search/vector-retriever.js';
import type { ModelSettings } from './settings/model-settings.js';

export interface OpenBriefingOptions {
  readonly articlesFolder: string;
  readonly indexFolder: string;
  /** What must outlast the index: today's count of tokens. Left out, it lies with the index. */
  readonly dataFolder?: string;
  /** Left out, no model is used and nothing leaves this machine. */
  readonly models?: ModelSettings;
  /** Build everything anew even if what was saved fits. */
  readonly rebuild?: boolean;
  readonly progress?: Progress;
  readonly warn?: (line: string) => void;
}

/** Puts the parts together: a folder of articles in, a briefing that answers out. What was saved is used where it fits. */
export async function openBriefing(options: OpenBriefingOptions): Promise<Briefing> {
  const answererBy = await modelAnswererOf(options);
  return assembled(await openIndexedCorpus(indexOptions(options)), answererBy, options.warn);
}

/** As `openBriefing`, from the saved index alone, which takes a moment; `null` where it would have to be built. */
export async function openSavedBriefing(options: OpenBriefingOptions): Promise<Briefing | null> {
  const answererBy = await modelAnswererOf(options);
  const indexed = await openSavedCorpus(indexOptions(options));
  return indexed === null ? null : assembled(indexed, answererBy, options.warn);
}

/** A briefing of articles that are read already, with nothing saved and without a model. */
export async function briefingOf(read: ArticlesRead): Promise<Briefing> {
  return assembled(await indexedInMemory(read, { progress: () => {}, warn: () => {} }), null);
}

function indexOptions(options: OpenBriefingOptions): IndexOptions {
  const { articlesFolder, indexFolder, models, rebuild = false, progress = () => {}, warn = () => {} } = options;
  return { articlesFolder, indexFolder, embeddings: models?.embeddings ?? null, rebuild, watching: { progress, warn } };
}

type ModelAnswererBy = Awaited<ReturnType<typeof openModelAnswerer>>;

/** `null` without a model: then none of what it would take is loaded. */
async function modelAnswererOf({
  models,
  indexFolder,
  dataFolder,
}: OpenBriefingOptions): Promise<ModelAnswererBy | null> {
  if (!models?.chat) return null;
  const { openModelAnswerer } = await import('./opening/model-in-use.js');
  const { promptsFolder } = models;
  return openModelAnswerer(models.chat, {
    cacheFolder: indexFolder,
    dataFolder: dataFolder ?? indexFolder,
    promptsFolder,
  });
}

/** The one place where the parts of the bot are chosen. */
function assembled(
  { corpus, index, embedding }: IndexedCorpus,
  answererBy: ModelAnswererBy | null,
  warn: (line: string) => void = () => {},
): Briefing {
  const lexical = createLexicalIndex(corpus.passages);
  const vocabulary = vocabularyOf(lexical);
  const vector = createOptionalRetriever({
    retriever: createVectorRetriever({ index, embedder: embedding.embedder, passages: corpus.passages }),
    clock: Date.now,
    onProblem: (problem) => warn(withoutVectors(problem)),
  });
  const retriever = createHybridRetriever({
    lexical: createLexicalRetriever(lexical),
    vector,
    embeddings: embedding.kind,
  });
  const extractive = createExtractiveAnswerer({ corpus, retriever, vocabulary });
  const answerer = answererBy?.({ corpus, retriever, vocabulary, extractive }) ?? extractive;
  return {
    corpus,
    async ask(question, options) {
      const answer = await answerGiven(answerer, checkedQuestion(question), options);
      const problem = embedding.problem ?? vector.problem();
      return { ...answer, notice: joined(answer.notice, problem === null ? null : withoutVectors(problem)) };
    },
    search: async (query, k) => retriever.retrieve(checkedQuery(query), k),
    quotes: async (filter) => quotesFound(filter, corpus, vocabulary),
  };
}

function withoutVectors(problem: string): string {
  return `${problem} Passages were found by their words alone.`;
}

function joined(...notices: readonly (string | null)[]): string | null {
  const told = notices.filter((notice) => notice !== null);
  return told.length === 0 ? null : told.join(' ');
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
