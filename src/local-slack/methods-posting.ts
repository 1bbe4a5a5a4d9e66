import { flag, optional, required } from './arguments.js';
import { type Content, contentOf, metadataOf } from './check-message.js';
import { showTo } from './ephemerals.js';
import { erase, messageAt, store, threadToJoin } from './messages.js';
import type { Methods } from './methods.js';
import type { Channel, Json, SlackMessage } from './objects.js';
import { channelToPostIn, visibleChannel } from './places.js';
import { stored } from './raising.js';
import { Refusal } from './refusal.js';
import { type State, threadKey } from './state.js';
import { withIds } from './views.js';

/** What the bot says, changes and takes back. */
export const posting: Methods = {
  'chat.postMessage': {
    scopes: ['chat:write'],
    token: 'bot',
    run: (given, { state, raising }) => {
      const channel = channelToPostIn(state, required(given, 'channel'));
      const content = contentOf(given, 'post');
      const message = store(state, { ...botMessage(state, channel, content), ...placeOf(state, channel, given) });
      clearStatus(state, message);
      raising.posted(message);
      return { channel: channel.id, ts: message.ts, message: stored(message) };
    },
  },
  'chat.postEphemeral': {
    scopes: ['chat:write'],
    token: 'bot',
    run: (given, { state }) => {
      const channel = channelToPostIn(state, required(given, 'channel'));
      const user = required(given, 'user');
      if (!channel.members.includes(user)) throw new Refusal('user_not_in_channel');
      const content = contentOf(given, 'ephemeral');
      const said = botMessage(state, channel, content);
      return { message_ts: showTo(state, user, said, optional(given, 'thread_ts')).ts };
    },
  },
  'chat.update': {
    scopes: ['chat:write'],
    token: 'bot',
    run: (given, { state, raising }) => {
      const old = ownMessage(state, given, 'cant_update_message');
      if (old.streaming_state === 'in_progress') throw new Refusal('streaming_state_conflict');
      const content = contentOf(given, 'update');
      if (loosesRichText(old, content)) throw new Refusal('block_mismatch');
      const metadata = metadataOf(given) ?? old.metadata;
      const after = { ...changed(state, old, content), ...(metadata === undefined ? {} : { metadata }) };
      const message = store(state, after);
      raising.changedMessage(old, message);
      return { channel: message.channel, ts: message.ts, text: message.text, message: stored(message) };
    },
  },
  'chat.delete': {
    scopes: ['chat:write'],
    token: 'bot',
    run: (given, { state, raising }) => {
      const message = ownMessage(state, given, 'cant_delete_message');
      erase(state, message);
      raising.deleted(message);
      return { channel: message.channel, ts: message.ts };
    },
  },
  'chat.getPermalink': {
    scopes: [],
    token: 'bot',
    run: (given, { state }) => {
      const channel = visibleChannel(state, required(given, 'channel'));
      const message = messageAt(state, channel.id, required(given, 'message_ts'));
      if (message === null) throw new Refusal('message_not_found');
      const thread = message.thread_ts === undefined ? '' : `?thread_ts=${message.thread_ts}&cid=${channel.id}`;
      const place = `${channel.id}/p${message.ts.replace('.', '')}${thread}`;
      return { channel: channel.id, permalink: `https://local.slack.example/archives/${place}` };
    },
  },
};

/** A message by the bot, not yet in any thread. */
export function botMessage(state: State, channel: Channel, { text, blocks }: Content): SlackMessage {
  return {
    type: 'message',
    channel: channel.id,
    ts: state.nextTs(),
    team: state.teamId,
    user: state.bot.userId,
    bot_id: state.bot.botId,
    app_id: state.appId,
    text,
    ...(blocks === null || blocks.length === 0 ? {} : { blocks: withIds(blocks) }),
  };
}

/** The message with other content. Without blocks it loses those it had; an edit of blocks alone shows no mark. */
export function changed(state: State, old: SlackMessage, { text, blocks }: Content): SlackMessage {
  const { blocks: _old, ...rest } = old;
  return {
    ...rest,
    text,
    ...(blocks === null ? {} : { blocks: withIds(blocks) }),
    ...(text === '' ? {} : { edited: { user: state.bot.userId, ts: state.nextTs() } }),
  };
}

/** A post by the bot ends what the status line of its thread says. */
export function clearStatus(state: State, { channel, thread_ts }: SlackMessage): void {
  const key = threadKey(channel, thread_ts ?? '');
  const status = state.statuses.get(key);
  if (status !== undefined) state.statuses.set(key, { ...status, text: '', loadingMessages: [] });
}

export function ownMessage(state: State, given: Json, otherwise: string): SlackMessage {
  const channel = visibleChannel(state, required(given, 'channel'));
  const message = messageAt(state, channel.id, required(given, 'ts'));
  if (message === null || message.subtype === 'tombstone') throw new Refusal('message_not_found');
  if (message.bot_id !== state.bot.botId) throw new Refusal(otherwise);
  return message;
}

/** Thread, metadata and previews as `chat.postMessage` was asked for. */
function placeOf(state: State, channel: Channel, given: Json): Partial<SlackMessage> {
  const thread = optional(given, 'thread_ts');
  const links = flag(given, 'unfurl_links');
  const media = flag(given, 'unfurl_media');
  const metadata = metadataOf(given);
  return {
    ...(thread === undefined ? {} : { thread_ts: threadToJoin(state, channel.id, thread) }),
    ...(metadata === undefined ? {} : { metadata }),
    ...(links === undefined ? {} : { unfurl_links: links }),
    ...(media === undefined ? {} : { unfurl_media: media }),
  };
}

/** Slack does not replace rich text by blocks that have none. */
function loosesRichText(old: SlackMessage, { blocks }: Content): boolean {
  const rich = (list: readonly Json[]) => list.some(({ type }) => type === 'rich_text');
  return blocks !== null && blocks.length > 0 && rich(old.blocks ?? []) && !rich(blocks);
}
