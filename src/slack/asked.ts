import type { AnswerDocument } from '../contract/documents.js';
import type { NonEmpty } from '../core/answer.js';
import type { ThreadHistory } from './thread.js';
import type { MessageContent } from './views/blocks.js';

/** A question as a listener understood it. */
export interface Asked {
  readonly surface: 'mention' | 'thread' | 'direct' | 'command';
  readonly keys: NonEmpty<string>;
  /** Where to say sorry after a restart; see `unfinished.ts`. */
  readonly place: string;
  readonly user: string;
  /** Questions with the same are answered in order. */
  readonly order: string;
  readonly text: string;
  history(): Promise<ThreadHistory>;
  readonly reply: Reply;
  /** Nobody called the bot: what is no question is left alone. */
  readonly uncalled: boolean;
}

/** The way back to whoever asked. What is a promise rejects when the person could not be reached at all. */
export interface Reply {
  /** Shows what is being done; never in the way of the answer. */
  status(words: string): void;
  /** The question has to wait, where a status alone might not be seen. */
  queued(before: number): void;
  answer(answer: AnswerToPost): Promise<void>;
  /** A line instead of an answer. */
  line(line: MessageContent, reference: string): Promise<void>;
  /** What must not be posted to everybody, such as "not so fast". */
  aside(line: MessageContent, reference: string): Promise<void>;
  /** Takes the status away. */
  done(): void;
}

export interface AnswerToPost {
  readonly document: AnswerDocument;
  readonly id: string;
  readonly notice: string | null;
  /** The word that would have to be explained first; `null` where nothing is unclear, or it is not known any more. */
  readonly unresolved: string | null;
}
