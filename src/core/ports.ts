import type { Answer, AnswerGiven, Hit, Observe, Question } from './answer.js';
import type { Passage, PassageId, ReadArticle } from './article.js';
import type { Quote, Speaker } from './speech.js';

/** Where articles come from: a folder today. */
export interface ArticleSource {
  /** @throws BriefingError when there is nothing to read. A single bad file is skipped, and said so. */
  read(): Promise<ArticlesRead>;
}

export interface ArticlesRead {
  readonly articles: readonly ReadArticle[];
  readonly skipped: readonly SkippedFile[];
}

export interface SkippedFile {
  readonly file: string;
  readonly reason: string;
}

/** All that is known about a folder of articles before anything is asked. Arrays are in reading order. */
export interface Corpus {
  readonly articles: readonly ReadArticle[];
  readonly passages: readonly Passage[];
  readonly quotes: readonly Quote[];
  /** Those who are quoted. */
  readonly speakers: readonly Speaker[];
  /** Everybody the articles name, quoted or not; who is in both lists has the same id. */
  readonly people: readonly Speaker[];
  readonly skipped: readonly SkippedFile[];
}

/** `dimensions` finite numbers. */
export type Embedding = Float32Array;

/** Turns text into vectors whose closeness means likeness. */
export interface Embedder {
  /** Recorded with the index: vectors of different models must never meet. */
  readonly model: string;
  readonly dimensions: number;
  embedPassages(texts: readonly string[]): Promise<readonly Embedding[]>;
  embedQuery(text: string): Promise<Embedding>;
}

export interface Neighbor {
  readonly id: PassageId;
  /** Cosine similarity, 1 for the same direction. */
  readonly similarity: number;
}

export interface VectorIndex {
  readonly size: number;
  /** Adds, or replaces what had this id. @throws BriefingError (`embedding-invalid`) for a wrong length, a non-finite element or a zero vector. */
  add(id: PassageId, embedding: Embedding): void;
  remove(id: PassageId): void;
  /** The `k` nearest, best first; fewer when the index holds fewer. */
  nearest(embedding: Embedding, k: number): readonly Neighbor[];
}

/** Finds the passages most likely to answer a query: by words, by meaning, or by both. */
export interface Retriever {
  retrieve(query: string, k: number): Promise<readonly Hit[]>;
}

/** The words of the briefing, as lexical search counts them. */
export interface Vocabulary {
  knows(stem: string): boolean;
  /** Inverse document frequency: the rarer the stem among passages, the higher; highest for unknown ones. */
  rarity(stem: string): number;
  /** Stems of the briefing that a misspelt word may stand for, nearest first. */
  spellings(word: string): readonly string[];
}

export interface AskOptions {
  readonly observe?: Observe;
  /** Aborted when nobody waits for the answer any more; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

export interface Answerer {
  /** Shown with every answer, so that figures say what made them. */
  readonly name: string;
  answer(question: Question, options?: AskOptions): Promise<Answer>;
}

/** A language model. What it replies is a claim: whoever asked checks it. */
export interface LanguageModel {
  /** As it is shown with answers and kept with what it made, such as "openai:gpt-5-mini". */
  readonly name: string;
  /** @throws BriefingError (`model-unavailable`, `model-reply-invalid`); the signal's reason when aborted. */
  reply(request: ModelRequest): Promise<ModelReply>;
}

export interface ModelRequest {
  /** What it is told to do: a prompt file with its variables filled in. */
  readonly instructions: string;
  /** What it works on: material, never orders. */
  readonly input: string;
  /** JSON Schema of the value wanted; every property required, none added. */
  readonly replySchema: Readonly<Record<string, unknown>>;
  readonly signal?: AbortSignal;
}

export interface ModelReply {
  /** The JSON value it replied with, not yet checked against the schema. */
  readonly value: unknown;
  /** `null` where the provider does not say. */
  readonly usage: TokenUsage | null;
}

export interface TokenUsage {
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** What was spent of a day's tokens, kept over restarts. A day begins at midnight UTC. */
export interface TokenLedger {
  spentToday(): Promise<number>;
  spend(tokens: number): Promise<void>;
}

/** Milliseconds since 1970. */
export type Clock = () => number;

/** Structured lines for whoever runs the program. No token, and above `debug` no text of messages or articles. */
export interface Logger {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}

/** Counts what happens to questions, for whoever watches over the bot. */
export interface Meter {
  /** A question is done with; `seconds` is from its arrival to the post. */
  question(done: {
    readonly surface: 'mention' | 'thread' | 'direct' | 'command';
    readonly outcome: Answer['kind'] | 'failed' | 'refused';
    readonly seconds: number;
  }): void;
  /** A call to a service was tried again, or its message degraded. */
  retry(call: string, why: string): void;
  queue(lengths: { readonly waiting: number; readonly running: number }): void;
}

export type LogFields = Readonly<Record<string, unknown>>;

/** Says how far a long piece of work is. `total` is `null` while unknown. */
export type Progress = (step: { readonly doing: string; readonly done: number; readonly total: number | null }) => void;

/** What the edges are given: the articles to show and the ways to ask about them. */
export interface Briefing {
  readonly corpus: Corpus;
  ask(question: Question, options?: AskOptions): Promise<AnswerGiven>;
  search(query: string, k: number): Promise<readonly Hit[]>;
  /** What a speaker (any name it goes by, misspelt or not) said, or all speech; `about` keeps what is on a topic. */
  quotes(filter: { readonly speaker: string | null; readonly about: string | null }): Promise<QuotesFound>;
}

export interface QuotesFound {
  /** The speaker the name was understood as; `null` when none was asked for or none matches. */
  readonly speaker: Speaker | null;
  readonly quotes: readonly Quote[];
}

/** A briefing that follows its folder. What was asked of an earlier `current()` still works: a change swaps, it does not edit. */
export interface LiveBriefing {
  current(): Briefing;
  /** When the current one was opened. */
  readonly openedAt: () => number;
  /** Takes in the folder as it is now; the old briefing answers meanwhile, and stays when the new one cannot be read. */
  reload(): Promise<Reloaded>;
  /** Called after each swap. Returns a function that stops the calls. */
  onChange(listener: (reloaded: Reloaded) => void): () => void;
  close(): Promise<void>;
}

/** What a reload found, by the articles' file names. */
export interface Reloaded {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** Which questions were taken up, kept over restarts, so that each is answered exactly once. */
export interface TakenQuestions {
  /** Takes a question up and is `true`, unless one of its keys was taken within the last day. */
  take(keys: readonly [string, ...string[]], place: string): Promise<boolean>;
  /** The question of this first key is answered, or its asker knows that it will not be. */
  finish(key: string): Promise<void>;
  /** Taken up by an earlier run that ended before it finished: somebody is still waiting. */
  readonly unfinished: readonly { readonly key: string; readonly place: string; readonly at: number }[];
}
