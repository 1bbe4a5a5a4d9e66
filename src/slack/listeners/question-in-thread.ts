import type { Access, Asker } from '../access.js';
import type { Asking } from '../asking.js';
import { incomingText } from '../incoming-text.js';
import { lineMessage } from '../lines.js';
import { lineMarker } from '../markers.js';
import type { QuestionDesk } from '../question-desk.js';
import { eventKey } from '../receipts.js';
import { createThreadReply, type ThreadReplyParts } from '../thread-reply.js';
import { placeText } from '../unfinished.js';
import type { MessageEvent } from './events.js';

export interface QuestionListenerParts extends ThreadReplyParts {
  readonly desk: QuestionDesk;
  readonly access: Access;
  readonly asking: Asking;
  readonly botUserId: string;
}

export interface QuestionInThread {
  readonly message: MessageEvent;
  readonly eventId: string | undefined;
  readonly surface: 'mention' | 'thread' | 'direct';
}

/** The order of questions in one thread; also what Stop stops. */
export function orderOf(channel: string, thread: string): string {
  return `thread ${channel} ${thread}`;
}

/** The key of the question that stands in this message, under whichever event it arrives. */
export function messageKey(channel: string, ts: string): string {
  return `message ${channel} ${ts}`;
}

/** Takes a message for a question, if whoever wrote it may ask here. */
export async function askInThread(question: QuestionInThread, parts: QuestionListenerParts): Promise<void> {
  const { message, eventId, surface } = question;
  const { channel, ts } = message;
  const asker = callerOf(message);
  const admission = await parts.desk.arriving(parts.access.admit(asker));
  if (admission.kind === 'refused') {
    if (surface !== 'thread' && !admission.repeated) await refuse(question, admission.line, parts);
    return;
  }
  const thread = message.thread_ts ?? ts;
  await parts.asking.ask({
    surface,
    keys: [messageKey(channel, ts), ...(eventId === undefined ? [] : [eventKey(eventId)])],
    place: placeText({ channel, thread }),
    user: asker.user,
    order: orderOf(channel, thread),
    text: incomingText({ text: message.text, botUserId: parts.botUserId }),
    history: () => historyOf(message, parts),
    reply: replyTo(question, asker.user, parts),
    uncalled: surface === 'thread',
  });
}

async function historyOf({ channel, thread_ts, ts }: MessageEvent, { threads }: QuestionListenerParts) {
  if (thread_ts === undefined) return { turns: [], complete: true };
  return threads.history({ channel, thread: thread_ts }, ts);
}

function replyTo({ message, surface }: QuestionInThread, user: string, parts: QuestionListenerParts) {
  const { channel, ts, thread_ts } = message;
  const isDirect = surface === 'direct';
  const isNew = thread_ts === undefined;
  const title = isDirect && isNew ? incomingText({ text: message.text, botUserId: parts.botUserId }) : null;
  const place = { channel, thread: thread_ts ?? ts };
  return createThreadReply(
    { key: messageKey(channel, ts), ...place, user, isDirect, isNew, restated: false, title },
    parts,
  );
}

function callerOf({ user, bot_id, user_team, team, channel }: MessageEvent): Asker {
  return { user: user ?? bot_id ?? '', channel, team: user_team ?? team ?? null, isBot: bot_id !== undefined };
}

/** A polite line where only this person sees it. */
async function refuse({ message, surface }: QuestionInThread, line: string | null, { posting }: QuestionListenerParts) {
  if (line === null || message.user === undefined) return;
  const { channel, ts, thread_ts } = message;
  if (surface === 'direct')
    await posting.post({ channel, thread: thread_ts ?? ts }, [lineMessage(line)], lineMarker(ts));
  else await posting.whisper({ channel, thread: thread_ts ?? null }, message.user, [lineMessage(line)]);
}
