import { incomingText } from '../incoming-text.js';
import type { QuestionDesk } from '../question-desk.js';
import { DELETED_EVENT, EVENT_BODY, MESSAGE_EVENT, type MessageEvent, TOMBSTONE_EVENT } from './events.js';
import { askInThread, messageKey, orderOf, type QuestionListenerParts } from './question-in-thread.js';
import { asksOn } from './thread-talk.js';

export interface MessageListenerParts extends QuestionListenerParts {
  readonly desk: QuestionDesk;
}

/** Messages that hold what a person wrote just now. Edits, joins, topics and the rest are no questions. */
const WRITTEN: ReadonlySet<string | undefined> = new Set([
  undefined,
  'thread_broadcast',
  'file_share',
  'me_message',
  'bot_message',
]);

/** Something was written or deleted where the bot reads along: direct messages, and threads it answered in. */
export function onMessage(parts: MessageListenerParts) {
  return async ({ event, body }: { readonly event: unknown; readonly body: unknown }): Promise<void> => {
    const deleted = deletedMessage(event);
    if (deleted !== null) return forget(deleted, parts);
    const message = MESSAGE_EVENT.safeParse(event).data;
    if (message === undefined || message.user === parts.botUserId || !WRITTEN.has(message.subtype)) return;
    const surface = await surfaceOf(message, parts);
    if (surface === null) return;
    await askInThread({ message, eventId: EVENT_BODY.safeParse(body).data?.event_id, surface }, parts);
  };
}

async function surfaceOf(message: MessageEvent, parts: MessageListenerParts): Promise<'direct' | 'thread' | null> {
  if (message.channel_type === 'im') return 'direct';
  if (message.thread_ts === undefined || isForOthers(message, parts)) return null;
  const engaged = await parts.threads.isEngaged({ channel: message.channel, thread: message.thread_ts });
  return engaged ? 'thread' : null;
}

/**
 * Mentions of the bot come as `app_mention` besides; who begins with another's name talks to that person, and so does who
 * asks nothing; bots would never end.
 */
function isForOthers({ text, bot_id }: MessageEvent, { botUserId }: MessageListenerParts): boolean {
  if (bot_id !== undefined || text.includes(`<@${botUserId}`) || /^\s*<[@!]/u.test(text)) return true;
  return !asksOn(incomingText({ text, botUserId }));
}

interface Deleted {
  readonly channel: string;
  readonly ts: string;
}

function deletedMessage(event: unknown): Deleted | null {
  const deleted = DELETED_EVENT.safeParse(event).data;
  if (deleted !== undefined) return { channel: deleted.channel, ts: deleted.deleted_ts };
  const tombstone = TOMBSTONE_EVENT.safeParse(event).data;
  return tombstone === undefined ? null : { channel: tombstone.channel, ts: tombstone.message.ts };
}

/** Whoever takes a question back wants no answer to it. */
function forget({ channel, ts }: Deleted, { desk }: MessageListenerParts): void {
  desk.cancel('deleted', ({ keys, thread }) => keys[0] === messageKey(channel, ts) || thread === orderOf(channel, ts));
}
