import type { SlackMessage } from './objects.js';
import { Refusal } from './refusal.js';
import type { State } from './state.js';

/** Reading and writing of what is said in channels. None of this tells the app; see `raising.ts`. */

export function store(state: State, message: SlackMessage): SlackMessage {
  const inChannel = state.messages.get(message.channel) ?? new Map<string, SlackMessage>();
  state.messages.set(message.channel, inChannel.set(message.ts, message));
  state.changed();
  return message;
}

/** Takes it away; a message with replies leaves a tombstone, so that the thread stays. */
export function erase(state: State, message: SlackMessage): void {
  const replies = repliesTo(state, message.channel, message.ts);
  if (replies.length === 0) {
    state.messages.get(message.channel)?.delete(message.ts);
    state.changed();
    return;
  }
  const { blocks: _blocks, reactions: _reactions, ...rest } = message;
  store(state, { ...rest, subtype: 'tombstone', text: 'This message was deleted.', user: 'USLACKBOT' });
}

export function messageAt(state: State, channel: string, ts: string): SlackMessage | null {
  const message = state.messages.get(channel)?.get(ts);
  return message === undefined ? null : withReplies(state, message);
}

/** Oldest first, without replies but those that are shown in the channel too. */
export function topLevel(state: State, channel: string): readonly SlackMessage[] {
  return [...(state.messages.get(channel)?.values() ?? [])]
    .filter(({ thread_ts, ts, subtype }) => [undefined, ts].includes(thread_ts) || subtype === 'thread_broadcast')
    .map((message) => withReplies(state, message));
}

/** The first message and its replies, oldest first; empty where there is no such message. */
export function threadAt(state: State, channel: string, ts: string): readonly SlackMessage[] {
  const root = messageAt(state, channel, ts);
  return root === null ? [] : [root, ...repliesTo(state, channel, ts)];
}

/** The timestamp of the thread that a post with this `thread_ts` joins. A reply's `ts` leads to its thread. */
export function threadToJoin(state: State, channel: string, threadTs: string): string {
  const root = state.messages.get(channel)?.get(threadTs);
  if (root === undefined) throw new Refusal('thread_not_found');
  return root.thread_ts ?? root.ts;
}

function repliesTo(state: State, channel: string, ts: string): readonly SlackMessage[] {
  return [...(state.messages.get(channel)?.values() ?? [])].filter(
    (message) => message.thread_ts === ts && message.ts !== ts,
  );
}

/** A message that has replies names itself as the thread's first, and says how many. */
function withReplies(state: State, message: SlackMessage): SlackMessage {
  if (message.thread_ts !== undefined && message.thread_ts !== message.ts) return message;
  const replies = repliesTo(state, message.channel, message.ts);
  return replies.length === 0 ? message : { ...message, thread_ts: message.ts, reply_count: replies.length };
}
