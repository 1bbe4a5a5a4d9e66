import type { Usage } from '../scorers/scorer.js';

/** Something that answers questions about a folder of articles: the seam at which evals meet the program. */
export interface AnswererConfiguration {
  readonly name: string;
  open(briefingFolder: string): Promise<OpenBriefing>;
}

export interface Asked {
  readonly id: string;
  readonly question: string;
  readonly history: readonly { readonly from: 'reader' | 'bot'; readonly text: string }[];
}

/** What comes back is JSON that the evals check before they believe it. */
export interface OpenBriefing {
  ask(asked: Asked): Promise<{ readonly answer: unknown; readonly usage: Usage | null; readonly written?: Written }>;
  search(query: string, k: number): Promise<readonly unknown[]>;
  /** Removes what opening left on disk. */
  close(): Promise<void>;
}

/** What became of what a model wrote. */
export interface Written {
  /** Sentences that their excerpts did not carry, with why. */
  readonly dropped: readonly string[];
  /** Quotations that do not stand, with why. */
  readonly rejected: readonly string[];
  /** Why the answer was made without the model; `null` when it was not. */
  readonly fellBack: string | null;
}
