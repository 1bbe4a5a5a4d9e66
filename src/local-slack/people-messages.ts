import { randomUUID } from 'node:crypto';
import type { People, PostOptions } from './local-slack.js';
import { erase, messageAt, store, threadToJoin } from './messages.js';
import { withReaction } from './methods-lookups.js';
import type { Channel, Person, SlackMessage } from './objects.js';
import { directMessages, personOf } from './places.js';
import type { Raising } from './raising.js';
import type { State } from './state.js';
import { asSlackMakesIt } from './typed-text.js';

type Writing = Pick<People, 'post' | 'tell' | 'edit' | 'remove' | 'react'>;

/** What people write. Slack's own client would not let them do what throws here. */
export function createWriting(state: State, raising: Raising): Writing {
  function post(user: string, channelId: string, text: string, options: PostOptions = {}): SlackMessage {
    const { threadTs, subtype } = options;
    const author = personOf(state, user);
    const channel = channelOf(state, user, channelId);
    const thread = threadTs === undefined ? {} : { thread_ts: threadToJoin(state, channel.id, threadTs) };
    const kind = subtype === undefined ? {} : { subtype };
    const message = store(state, { ...written(state, author, channel, text), ...thread, ...kind });
    raising.posted(message);
    return message;
  }

  return {
    post,
    tell: (user, text, options) => post(user, directMessages(state, user).id, text, options),
    edit: (user, { channel, ts }, text) => {
      const before = ownMessage(state, user, channel, ts);
      const { text: words, block } = asSlackMakesIt(text, directory(state));
      const after = { ...before, text: words, blocks: [block], edited: { user, ts: state.nextTs() } };
      store(state, after);
      raising.changedMessage(before, after);
      return after;
    },
    remove: (user, { channel, ts }) => {
      const message = ownMessage(state, user, channel, ts);
      erase(state, message);
      raising.deleted(message);
    },
    react: (user, { channel, ts }, name) => {
      const message = messageAt(state, channel, ts);
      if (message === null || !withReaction(state, message, name, user))
        throw new Error('There is nothing to react to.');
      if (!state.events.has('reaction_added')) return;
      const item = { type: 'message', channel, ts };
      raising.raise({ type: 'reaction_added', user, reaction: name, item, event_ts: state.nextTs() }, channel);
    },
  };
}

/** The channel, where this person may write there. */
export function channelOf(state: State, user: string, id: string): Channel {
  const channel = state.channels.get(id);
  if (channel === undefined || !channel.members.includes(user)) throw new Error(`${user} is not in ${id}.`);
  if (channel.archived) throw new Error(`${id} is archived.`);
  return channel;
}

function written(state: State, author: Person, channel: Channel, typed: string): SlackMessage {
  const { text, block } = asSlackMakesIt(typed, directory(state));
  // Bots of today have no subtype.
  const isBot = author.botId === null ? {} : { bot_id: author.botId };
  return {
    type: 'message',
    channel: channel.id,
    ts: state.nextTs(),
    team: author.team,
    user: author.id,
    client_msg_id: randomUUID(),
    text,
    blocks: [block],
    ...isBot,
  };
}

function directory(state: State) {
  const bot = { id: state.bot.userId, name: state.bot.name };
  return { people: [bot, ...state.people.values()], channels: [...state.channels.values()] };
}

function ownMessage(state: State, user: string, channel: string, ts: string): SlackMessage {
  const message = messageAt(state, channel, ts);
  if (message?.user !== user) throw new Error(`${user} did not write ${ts}.`);
  return message;
}
