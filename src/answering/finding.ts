import type { Observe } from '../core/answer.js';
import type { Corpus, Retriever, Vocabulary } from '../core/ports.js';
import type { Candidate } from './candidate.js';
import type { InThread } from './follow-up.js';
import type { QueryTerm } from './query-terms.js';
import type { Measure } from './selection.js';
import type { Units } from './units.js';

/** A question that is clear, with its thread. */
export type Asked = Extract<InThread, { kind: 'clear' }>;

/** What the ways of finding an answer work with. */
export interface Parts {
  readonly corpus: Corpus;
  readonly retriever: Retriever;
  readonly vocabulary: Vocabulary;
  readonly units: Units;
  readonly observe: Observe;
}

/** What was found for a question, whether or not it is enough for an answer. */
export interface Finding {
  /** Best first. */
  readonly candidates: readonly Candidate[];
  /** What the candidates were measured by. */
  readonly query: readonly QueryTerm[];
  /** From 0 to 1: how sure one can be that the best candidates answer. */
  readonly confidence: number;
  /** How much of it to show; `null` when it is not enough for an answer. */
  readonly measure: Measure | null;
}
