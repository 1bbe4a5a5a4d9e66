import type { Turn } from '../core/answer.js';
import type { AnswerDocument } from './documents.js';

/**
 * An answer that was posted and what people said of it: the lines of the answer log, which
 * `schemas/feedback.schema.json` states for programs outside.
 */
export interface LoggedAnswer {
  readonly kind: 'answer';
  readonly version: 1;
  /** Unique in the log; feedback and buttons refer to it. */
  readonly id: string;
  /** UTC, ISO 8601, ending in Z. */
  readonly at: string;
  /** The folder of articles that was asked. */
  readonly briefing: string;
  /** Hash of what made the answer: program, models, prompts, articles. */
  readonly configuration: string;
  /** The asker's pseudonym, so that what somebody asked can be deleted; `null` or left out for nobody in particular. */
  readonly by?: string | null;
  readonly question: string;
  readonly history: readonly Turn[];
  readonly answer: AnswerDocument;
}

export interface LoggedFeedback {
  readonly kind: 'feedback';
  readonly version: 1;
  readonly answerId: string;
  readonly at: string;
  /** A pseudonym that stays the same for one person; `null` for nobody in particular. */
  readonly by: string | null;
  readonly verdict: 'right' | 'wrong';
  readonly reason: FeedbackReason | null;
  readonly note: string | null;
}

export type FeedbackReason = 'wrong-source' | 'wrong-speaker' | 'missed-something' | 'out-of-date' | 'other';

/** Appends, and finds again what was appended by this run or an earlier one. */
export interface AnswerLog {
  /** @throws BriefingError (`data-unwritable`) */
  append(line: LoggedAnswer | LoggedFeedback): Promise<void>;
  /** `null` when it was never written, or deleted since. */
  answer(id: string): Promise<LoggedAnswer | null>;
}

export interface LogCounts {
  readonly answers: number;
  readonly right: number;
  readonly wrong: number;
  /** Lines that are torn or of another version. */
  readonly unreadable: number;
  /** When the oldest line was written, as ISO 8601. */
  readonly oldest: string | null;
}
