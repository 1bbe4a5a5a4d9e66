import type { Written } from '../answerers/answerer.js';
import type { AnswerDocument, Citation } from '../contract.js';
import type { PlacedCase } from '../dataset/read-cases.js';
import type { Judgement } from '../judge/judge.js';

/** What is known of one case after one try: all that scorers see. */
export interface Observation {
  readonly case: PlacedCase;
  readonly answer: AnswerDocument;
  /** What retrieval alone finds for the question, best first; `null` where it was not asked. */
  readonly hits: readonly Citation[] | null;
  /** Where the articles lie, for scorers that read the files themselves. */
  readonly folder: string;
  readonly usage: Usage | null;
  /** Where a model was asked. */
  readonly written?: Written;
  /** What a judge said of it; `null` where none was asked. */
  readonly judgement: Judgement | null;
}

export interface Usage {
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** US dollars; `null` when the price is not known. */
  readonly cost: number | null;
}

/**
 * One figure. `observe` looks at one case and says `null` where the figure does not apply; `combine` makes the figure of
 * what was observed, so that it can be made again for any part of the cases and for every resample.
 */
export interface Scorer<Observed = unknown> {
  readonly name: string;
  readonly title: string;
  readonly unit: 'share' | 'points' | 'characters' | 'milliseconds' | 'tokens' | 'dollars';
  readonly better: 'higher' | 'lower';
  observe(observation: Observation): Observed | null;
  /** `null` when nothing was observed: no figure, never a pass. */
  combine(observed: readonly Observed[]): number | null;
}

/** Of so many, so many. */
export interface Share {
  readonly of: number;
  readonly right: number;
}

export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Counts over all cases together, so that a case with five excerpts weighs five times one with one. */
export function pooled(shares: readonly Share[]): number | null {
  const of = shares.reduce((sum, share) => sum + share.of, 0);
  return of === 0 ? null : shares.reduce((sum, share) => sum + share.right, 0) / of;
}

/** The smallest value that at least this share of the values do not exceed. */
export function percentile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}
