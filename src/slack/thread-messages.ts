import { z } from 'zod';
import type { Patience, SlackCalls } from './slack-calls.js';

/** Where a thread is: its channel and the timestamp of its first message. */
export interface ThreadPlace {
  readonly channel: string;
  readonly thread: string;
}

export type ThreadMessage = z.infer<typeof MESSAGE>;

const MESSAGE = z.object({
  ts: z.string(),
  user: z.string().optional(),
  text: z.string().default(''),
  metadata: z.unknown().optional(),
});

const PAGE = z.object({
  messages: z.array(MESSAGE).default([]),
  response_metadata: z.object({ next_cursor: z.string().optional() }).optional(),
});

/** The most that Slack gives at once. */
const MESSAGES_A_PAGE = 1000;

/** Slack lists a thread from its beginning; longer ones than this are not read to the end. */
const MOST_PAGES = 10;

/** The messages of a thread, the first one included. @throws SlackCallError */
export async function messagesIn(calls: SlackCalls, place: ThreadPlace, patience: Patience): Promise<ThreadMessage[]> {
  const { channel, thread } = place;
  const messages: ThreadMessage[] = [];
  let cursor = '';
  for (let page = 0; page < MOST_PAGES; page++) {
    const args = { channel, ts: thread, limit: MESSAGES_A_PAGE, include_all_metadata: true, ...(cursor && { cursor }) };
    const reply = PAGE.parse(await calls.call('conversations.replies', args, patience));
    messages.push(...reply.messages);
    cursor = reply.response_metadata?.next_cursor ?? '';
    if (cursor === '') break;
  }
  return messages;
}

/** The newest messages of a channel that stand in no thread. @throws SlackCallError */
export async function newestIn(calls: SlackCalls, channel: string, patience: Patience): Promise<ThreadMessage[]> {
  const args = { channel, limit: NEWEST, include_all_metadata: true };
  return PAGE.parse(await calls.call('conversations.history', args, patience)).messages;
}

/** What was posted a moment ago is among so many. */
const NEWEST = 200;
