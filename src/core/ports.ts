import type { Answer, Hit, Observe, Question } from './answer.js';
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

export interface Answerer {
  /** Shown with every answer, so that figures say what made them. */
  readonly name: string;
  answer(question: Question, options?: { readonly observe?: Observe; readonly signal?: AbortSignal }): Promise<Answer>;
}

/** Says how far a long piece of work is. `total` is `null` while unknown. */
export type Progress = (step: { readonly doing: string; readonly done: number; readonly total: number | null }) => void;

/** What the edges are given: the articles to show and the ways to ask about them. */
export interface Briefing {
  readonly corpus: Corpus;
  readonly answererName: string;
  ask(question: Question, options?: { readonly observe?: Observe; readonly signal?: AbortSignal }): Promise<Answer>;
  search(query: string, k: number): Promise<readonly Hit[]>;
  /** What a speaker (any name it goes by, misspelt or not) said, or all speech; `about` keeps what is on a topic. */
  quotes(filter: { readonly speaker: string | null; readonly about: string | null }): Promise<QuotesFound>;
}

export interface QuotesFound {
  /** The speaker the name was understood as; `null` when none was asked for or none matches. */
  readonly speaker: Speaker | null;
  readonly quotes: readonly Quote[];
}
