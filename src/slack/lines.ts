import type { MessageContent } from './views/blocks.js';

/** The bot's own short lines. None holds foreign text. */
export const LINES = {
  stopped: 'Stopped. Ask again whenever you like.',
  restarting: 'Sorry, I am being restarted and could not finish this question. Please ask it again in a minute.',
  lostByRestart: 'Sorry, I was restarted before I could answer this question. Please ask it again.',
  threadUnread:
    'I could not read what was said before in this thread, so please put the whole question in one message.',
} as const;

export function queuedLine(before: number): string {
  return before === 1 ? 'is waiting: one question before yours' : `is waiting: ${before} questions before yours`;
}

export function tooFastLine(seconds: number): string {
  const when = seconds === 1 ? 'in a second' : `in ${seconds} seconds`;
  return `You are asking faster than I may answer one person. Please ask this again ${when}.`;
}

export function searchingLine(articles: number): string {
  return articles === 1 ? 'is searching one article…' : `is searching ${articles} articles…`;
}

/** A line as a message. */
export function lineMessage(text: string): MessageContent {
  return { text, blocks: [] };
}
