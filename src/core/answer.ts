import type { Passage } from './article.js';
import type { Excerpt } from './excerpt.js';
import type { TokenUsage } from './ports.js';
import type { Quote, Speaker } from './speech.js';

export type NonEmpty<T> = readonly [T, ...T[]];

export interface Question {
  readonly text: string;
  /** Earlier turns of the same thread, oldest first; they give words like "he" and "there" their meaning. */
  readonly history: readonly Turn[];
}

export interface Turn {
  readonly from: 'reader' | 'bot';
  readonly text: string;
}

export type Answer = Answered | NotInBriefing | Unclear;

/** An answer as it is given to whoever asked, with what made it. */
export type AnswerGiven = Answer & {
  /** The name of the answerer. */
  readonly answerer: string;
  /** What the reader should know about how it came about, such as that the model could not be reached; one sentence. */
  readonly notice: string | null;
};

/** What every answer carries. */
interface Outcome {
  /** From 0 to 1: how sure the answerer is that the briefing answers the question. */
  readonly confidence: number;
  /** Who could be asked about what instead. */
  readonly suggestions: readonly Suggestion[];
  /** The closest the briefing comes where it does not answer. */
  readonly nearest: readonly Citation[];
}

export interface Answered extends Outcome {
  readonly kind: 'answered';
  /** Best first. */
  readonly statements: NonEmpty<Statement>;
}

/** The briefing does not say. */
export interface NotInBriefing extends Outcome {
  readonly kind: 'not-in-briefing';
  readonly reason: DeclineReason;
}

/** The question asks back: it names someone or something that neither it nor the thread explains. */
export interface Unclear extends Outcome {
  readonly kind: 'unclear';
  /** The word that could not be resolved, as the reader wrote it. */
  readonly unresolved: string;
}

export type DeclineReason = 'outside' | 'wrong-speaker' | 'missing-detail' | 'false-premise' | 'not-a-question';

export interface Suggestion {
  readonly speaker: Speaker | null;
  readonly topic: string;
}

/** One sentence of an answer. A statement without a citation cannot be written down. */
export interface Statement {
  readonly text: string;
  readonly citations: NonEmpty<Citation>;
}

/** What supports a statement: the paper's own words, or words it puts in someone's mouth. */
export type Citation =
  | { readonly kind: 'report'; readonly excerpt: Excerpt; readonly from: 'body' | 'caption' }
  | { readonly kind: 'speech'; readonly excerpt: Excerpt; readonly from: 'body' | 'caption'; readonly quote: Quote };

/** A passage that retrieval found, and why. Scores compare within one list only. */
export interface Hit {
  readonly passage: Passage;
  readonly score: number;
  /** Its place in each list that was fused, from 1; `null` where the list does not hold it. */
  readonly ranks: { readonly lexical: number | null; readonly vector: number | null };
}

/** What happened on the way to an answer, for `--explain`, logs and evals. */
export type AnswerEvent =
  | { readonly kind: 'question-read'; readonly reading: Readonly<Record<string, unknown>> }
  | { readonly kind: 'retrieved'; readonly hits: readonly Hit[] }
  | {
      readonly kind: 'considered';
      readonly excerpt: Excerpt;
      readonly score: number;
      /** What speaks for and against it, each from 0 to 1. */
      readonly signs: Readonly<Record<string, number>>;
      readonly verdict: string;
    }
  | { readonly kind: 'decided'; readonly why: string }
  /** The question as it stands alone, made from a follow-up and its thread. */
  | { readonly kind: 'question-rewritten'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'model-replied';
      readonly model: string;
      readonly milliseconds: number;
      readonly usage: TokenUsage | null;
    }
  /** A quotation the model relied on that does not stand where it says, or is not by whom it says. */
  | { readonly kind: 'citation-rejected'; readonly claimed: string; readonly why: string }
  /** A sentence of the model's that its excerpts do not carry. */
  | { readonly kind: 'statement-dropped'; readonly text: string; readonly why: string }
  /** What the reader should know of the answer, such as that it does not cover everything; one sentence. */
  | { readonly kind: 'noticed'; readonly what: string }
  /** Another answerer took over. */
  | { readonly kind: 'fell-back'; readonly to: string; readonly why: string };

export type Observe = (event: AnswerEvent) => void;
