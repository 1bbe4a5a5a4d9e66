import { optional, required } from './arguments.js';
import { problemsOfBlocks } from './check-blocks.js';
import { checkedBlocks, metadataOf } from './check-message.js';
import { store, threadToJoin } from './messages.js';
import type { Methods } from './methods.js';
import { botMessage, clearStatus, ownMessage } from './methods-posting.js';
import { setSession } from './methods-threads.js';
import type { Json, SlackMessage } from './objects.js';
import { channelToPostIn } from './places.js';
import { stored } from './raising.js';
import { Refusal } from './refusal.js';
import { byType, type Check, listOf, object, oneOf, string, typed, url } from './shape.js';
import type { State } from './state.js';
import { withIds } from './views.js';

/** Messages that grow before the reader's eyes. */
export const streaming: Methods = {
  'chat.startStream': {
    scopes: ['chat:write'],
    token: 'bot',
    run: (given, { state, raising }) => {
      const channel = channelToPostIn(state, required(given, 'channel'));
      const thread_ts = threadToJoin(state, channel.id, required(given, 'thread_ts'));
      if (channel.kind !== 'im') mustNameRecipient(given);
      const empty = botMessage(state, channel, { text: '', blocks: null });
      const message = store(state, grown({ ...empty, thread_ts, streaming_state: 'in_progress' }, given));
      clearStatus(state, message);
      raising.posted(message);
      return { channel: channel.id, ts: message.ts };
    },
  },
  'chat.appendStream': {
    scopes: ['chat:write'],
    token: 'bot',
    run: (given, { state }) => {
      if (given.markdown_text === undefined && given.chunks === undefined) throw new Refusal('no_text');
      const message = store(state, grown(streamOf(state, given), given));
      return { channel: message.channel, ts: message.ts };
    },
  },
  'chat.stopStream': {
    scopes: ['chat:write'],
    token: 'bot',
    run: (given, { state, raising }) => {
      const before = streamOf(state, given);
      const last = grown(before, given);
      const added = given.blocks === undefined ? [] : withIds(checkedBlocks(given.blocks, 'post'));
      const blocks = [...(last.blocks ?? []), ...added];
      const metadata = metadataOf(given);
      const kept = metadata === undefined ? {} : { metadata };
      const message = store(state, { ...last, ...kept, blocks, streaming_state: 'completed' });
      const session = optional(given, 'session_status');
      if (session !== undefined) setSession(state, message.channel, message.thread_ts ?? message.ts, session);
      raising.changedMessage(before, message);
      return { channel: message.channel, ts: message.ts, message: stored(message) };
    },
  },
};

/** Slack ends a stream of itself after some minutes. */
const STREAM_LASTS_MILLISECONDS = 5 * 60 * 1000;
const LONGEST_MARKDOWN = 12_000;

function streamOf(state: State, given: Json): SlackMessage {
  const message = ownMessage(state, given, 'message_not_owned_by_app');
  const over = state.now() - Number(message.ts) * 1000 > STREAM_LASTS_MILLISECONDS;
  if (over || message.streaming_state !== 'in_progress') throw new Refusal('message_not_in_streaming_state');
  return message;
}

function mustNameRecipient(given: Json): void {
  if (optional(given, 'recipient_user_id') === undefined) throw new Refusal('missing_recipient_user_id');
  if (optional(given, 'recipient_team_id') === undefined) throw new Refusal('missing_recipient_team_id');
}

const LONGEST_DETAIL = 256;

const chunk: Check = byType({
  ...typed('markdown_text', { text: string({ max: LONGEST_MARKDOWN }) }),
  ...typed('plan_update', { title: string() }),
  ...typed(
    'task_update',
    { id: string(), title: string(), status: oneOf('pending', 'in_progress', 'complete', 'error') },
    {
      details: string({ max: LONGEST_DETAIL }),
      output: string({ max: LONGEST_DETAIL }),
      sources: listOf(object({ type: oneOf('url'), url: url(), text: string() })),
    },
  ),
  ...typed('blocks', { blocks: (value, path) => problemsOfBlocks(value, 'message', path) }),
});

/** The message with what this call adds to it. */
function grown(message: SlackMessage, given: Json): SlackMessage {
  const markdown = optional(given, 'markdown_text') ?? '';
  if (markdown.length > LONGEST_MARKDOWN) throw new Refusal('msg_too_long');
  const problems = given.chunks === undefined ? [] : listOf(chunk)(given.chunks, '/chunks');
  if (problems.length > 0) throw new Refusal('invalid_chunks', problems);
  const chunks = (given.chunks ?? []) as readonly Json[];
  return chunks.reduce(withChunk, { ...message, text: message.text + markdown });
}

function withChunk(message: SlackMessage, { type, ...content }: Json): SlackMessage {
  const blocks = message.blocks ?? [];
  switch (type) {
    case 'markdown_text':
      return { ...message, text: message.text + String(content.text) };
    case 'plan_update':
      return { ...message, blocks: replaced(blocks, { type: 'plan', block_id: 'plan', title: content.title }) };
    case 'task_update': {
      const { id, ...task } = content;
      return {
        ...message,
        blocks: replaced(blocks, { type: 'task_card', block_id: `task-${id}`, task_id: id, ...task }),
      };
    }
    default:
      return { ...message, blocks: [...blocks, ...withIds(content.blocks as readonly Json[])] };
  }
}

/** A task is told of again and again; the last word on it stands. */
function replaced(blocks: readonly Json[], block: Json): readonly Json[] {
  const known = blocks.some(({ block_id }) => block_id === block.block_id);
  return known ? blocks.map((each) => (each.block_id === block.block_id ? block : each)) : [...blocks, block];
}
