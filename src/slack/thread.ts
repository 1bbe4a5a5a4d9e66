import { LRUCache } from 'lru-cache';
import type { AnswerLog } from '../contract/answer-log.js';
import type { AnswerDocument } from '../contract/documents.js';
import type { Turn } from '../core/answer.js';
import type { Logger } from '../core/ports.js';
import { incomingText } from './incoming-text.js';
import { answerIn, markerOf } from './markers.js';
import type { SlackCalls } from './slack-calls.js';
import { causeOf } from './slack-failure.js';
import { messagesIn, type ThreadMessage, type ThreadPlace } from './thread-messages.js';

/** What threads hold. Slack keeps them, so a restart loses nothing; what is remembered here only spares a call. */
export interface Threads {
  /** What was said before the message `before`. */
  history(thread: ThreadPlace, before: string): Promise<ThreadHistory>;
  /** Whether the bot answered in this thread, so that people may go on without mentioning it. */
  isEngaged(thread: ThreadPlace): Promise<boolean>;
  /** The bot answers in this thread. */
  engage(thread: ThreadPlace): void;
  /** For when Slack does not let the thread be read: what was asked and answered in it since the start. */
  remember(thread: ThreadPlace, turns: readonly Turn[]): void;
}

export interface ThreadHistory {
  readonly turns: readonly Turn[];
  /** False where Slack did not let it be read: then it holds what is remembered, which may be nothing. */
  readonly complete: boolean;
}

/** More than the answerer reads of a thread, so that other talk in between costs nothing. */
const MOST_TURNS = 40;

/** Whoever asks waits for the thread to be read, and the answer is good for something without it. */
const PATIENCE = { longestWaitInSeconds: 2 };

const MOST_REMEMBERED = 5000;

export interface ThreadsParts {
  readonly calls: SlackCalls;
  /** Holds the bot's own answers in full; Slack holds them as they were shown. */
  readonly answers: AnswerLog;
  readonly botUserId: string;
  readonly logger: Logger;
}

export function createThreads({ calls, answers, botUserId, logger }: ThreadsParts): Threads {
  const engaged = new LRUCache<string, boolean>({ max: MOST_REMEMBERED });
  const remembered = new LRUCache<string, readonly Turn[]>({ max: MOST_REMEMBERED });

  /** `null` where Slack does not let it be read. */
  const read = async (thread: ThreadPlace): Promise<readonly ThreadMessage[] | null> => {
    const messages = await messagesIn(calls, thread, PATIENCE).catch((error: unknown) => {
      logger.warn('A thread could not be read', { ...thread, cause: causeOf(error) });
      return null;
    });
    if (messages !== null)
      engaged.set(
        keyOf(thread),
        messages.some(({ user }) => user === botUserId),
      );
    return messages;
  };

  return {
    history: async (thread, before) => {
      const messages = await read(thread);
      if (messages === null) return { turns: remembered.get(keyOf(thread)) ?? [], complete: false };
      const earlier = messages.filter(({ ts }) => Number(ts) < Number(before));
      const drafts = earlier.flatMap((message) => draftOf(message, botUserId)).slice(-MOST_TURNS);
      const turns = await Promise.all(drafts.map((draft, at) => turnsOf(draft, drafts[at - 1] ?? null, answers)));
      return { turns: turns.flat(), complete: true };
    },
    isEngaged: async (thread) => {
      const known = engaged.get(keyOf(thread));
      if (known !== undefined) return known;
      await read(thread);
      return engaged.get(keyOf(thread)) ?? false;
    },
    engage: (thread) => engaged.set(keyOf(thread), true),
    remember: (thread, turns) => {
      const before = remembered.get(keyOf(thread)) ?? [];
      remembered.set(keyOf(thread), [...before, ...turns].slice(-MOST_TURNS));
    },
  };
}

function keyOf({ channel, thread }: ThreadPlace): string {
  return `${channel} ${thread}`;
}

interface Draft {
  readonly from: Turn['from'];
  /** The id of the answer that it is, if it is one. */
  readonly answerId: string | null;
  readonly text: string;
}

/** What people wrote, and the bot's own answers. Its other lines, such as apologies, say nothing about the news. */
function draftOf({ user, text, metadata }: ThreadMessage, botUserId: string): Draft[] {
  const marker = user === botUserId ? markerOf(metadata) : null;
  const answerId = answerIn(marker);
  if (marker !== null && answerId === null) return [];
  const words = incomingText({ text, botUserId });
  return words === '' ? [] : [{ from: user === botUserId ? 'bot' : 'reader', answerId, text: words }];
}

/** An answer in full, with its question where that does not stand before it: a shared answer, a suggestion that was pressed. */
async function turnsOf({ from, answerId, text }: Draft, before: Draft | null, answers: AnswerLog): Promise<Turn[]> {
  const logged = answerId === null ? null : await answers.answer(answerId).catch(() => null);
  if (logged === null) return [{ from, text }];
  const turn: Turn = { from, text: answerInWords(logged.answer) ?? text };
  const isAsked = before?.from === 'reader' && before.text === logged.question;
  return isAsked ? [turn] : [{ from: 'reader', text: logged.question }, turn];
}

/** What an answer says in full; `null` for one that says nothing of the briefing. */
export function answerInWords({ statements }: AnswerDocument): string | null {
  return statements.length === 0 ? null : statements.map(({ text }) => text).join('\n');
}
