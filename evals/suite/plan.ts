import type { Written } from '../answerers/answerer.js';
import type { AnswerDocument, Citation } from '../contract.js';
import type { PlacedCase } from '../dataset/read-cases.js';
import type { Usage } from '../scorers/scorer.js';

/** What the suite is told to do. */
export interface Plan {
  readonly answerers: readonly string[];
  readonly cases: readonly PlannedCase[];
  readonly trials: number;
  /** Whether each question is also given to retrieval alone. */
  readonly search: boolean;
}

export interface PlannedCase extends PlacedCase {
  /** Where the briefing's articles lie, absolute. */
  readonly folder: string;
}

/** One answer to one case. */
export interface Try {
  readonly answer: AnswerDocument;
  readonly hits: readonly Citation[] | null;
  readonly usage: Usage | null;
  /** Where a model was asked. */
  readonly written?: Written;
}

/** What a test of the suite leaves behind for the runner. */
export interface CaseResult {
  readonly answerer: string;
  readonly index: number;
  readonly tries: readonly Try[];
}

declare module 'vitest' {
  interface ProvidedContext {
    plan: Plan;
  }
  interface TaskMeta {
    result?: CaseResult;
  }
}
