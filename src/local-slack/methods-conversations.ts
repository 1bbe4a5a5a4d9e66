import { flag, limitOf, optional, required } from './arguments.js';
import { threadAt, topLevel } from './messages.js';
import type { Methods } from './methods.js';
import type { Channel, ChannelKind, Json, SlackMessage } from './objects.js';
import { channelToRead, directMessages, mustHaveScope, visibleChannel } from './places.js';
import { stored, storedWhole } from './raising.js';
import { Refusal } from './refusal.js';
import type { State } from './state.js';

const MOST_MESSAGES = 1000;

/** Channels and what was said in them. */
export const conversations: Methods = {
  'conversations.replies': {
    scopes: [],
    token: 'bot',
    run: (given, { state }) => {
      const channel = channelToRead(state, required(given, 'channel'));
      const thread = threadAt(state, channel.id, required(given, 'ts'));
      const [root] = thread;
      if (root === undefined) throw new Refusal('thread_not_found');
      // A reply's `ts` gives the reply alone, as in Slack; the first message comes whatever the bounds.
      return page(given, [root, ...thread.slice(1).filter(within(given))]);
    },
  },
  'conversations.history': {
    scopes: [],
    token: 'bot',
    run: (given, { state }) => {
      const channel = channelToRead(state, required(given, 'channel'));
      return page(given, topLevel(state, channel.id).filter(within(given)).toReversed());
    },
  },
  'conversations.info': {
    scopes: [],
    token: 'bot',
    run: (given, { state }) => {
      const channel = visibleChannel(state, required(given, 'channel'));
      mustHaveScope(state, SCOPE_TO_SEE[channel.kind]);
      return { channel: channelJson(state, channel) };
    },
  },
  'conversations.members': {
    scopes: [],
    token: 'bot',
    run: (given, { state }) => {
      const channel = visibleChannel(state, required(given, 'channel'));
      mustHaveScope(state, SCOPE_TO_SEE[channel.kind]);
      return { members: channel.members, response_metadata: { next_cursor: '' } };
    },
  },
  'conversations.open': {
    scopes: ['im:write', 'mpim:write'],
    token: 'bot',
    run: (given, { state }) => {
      const users = required(given, 'users').split(',');
      const [user] = users;
      if (user === undefined || users.length > 1) throw new Refusal('method_not_supported_for_channel_type');
      return { channel: { id: directMessages(state, user).id } };
    },
  },
};

const SCOPE_TO_SEE: Readonly<Record<ChannelKind, string>> = {
  public: 'channels:read',
  private: 'groups:read',
  im: 'im:read',
  mpim: 'mpim:read',
};

/** Whether a message lies between `oldest` and `latest`. */
function within(given: Json): (message: SlackMessage) => boolean {
  const oldest = Number(optional(given, 'oldest') ?? 0);
  const latest = Number(optional(given, 'latest') ?? Number.POSITIVE_INFINITY);
  const inclusive = flag(given, 'inclusive') ?? false;
  return ({ ts }) =>
    inclusive ? Number(ts) >= oldest && Number(ts) <= latest : Number(ts) > oldest && Number(ts) < latest;
}

/** One page of the messages; the cursor is how many came before. */
function page(given: Json, all: readonly SlackMessage[]): Json {
  const start = Number(optional(given, 'cursor') ?? 0);
  if (!Number.isInteger(start)) throw new Refusal('invalid_cursor');
  const end = start + limitOf(given, MOST_MESSAGES);
  const more = end < all.length;
  return {
    messages: all.slice(start, end).map(flag(given, 'include_all_metadata') === true ? storedWhole : stored),
    has_more: more,
    response_metadata: { next_cursor: more ? String(end) : '' },
  };
}

function channelJson(state: State, { id, name, kind, members, archived, shared }: Channel): Json {
  const other = members.find((member) => member !== state.bot.userId);
  return {
    id,
    ...(kind === 'im' ? { user: other } : { name, name_normalized: name }),
    is_channel: kind === 'public',
    is_group: kind === 'private',
    is_im: kind === 'im',
    is_mpim: kind === 'mpim',
    is_private: kind !== 'public',
    is_archived: archived,
    is_ext_shared: shared,
    is_shared: shared,
    is_member: members.includes(state.bot.userId),
    context_team_id: state.teamId,
  };
}
