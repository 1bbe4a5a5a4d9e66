import { required } from './arguments.js';
import { messageAt, store } from './messages.js';
import type { Methods } from './methods.js';
import type { Json, Person, SlackMessage, SlackReaction } from './objects.js';
import { channelToReact, personOf } from './places.js';
import { Refusal } from './refusal.js';
import type { State } from './state.js';

/** Who is who, connections, and reactions. */
export const lookups: Methods = {
  'api.test': { scopes: [], token: 'none', run: (given) => ({ args: given }) },
  'apps.connections.open': {
    scopes: [],
    token: 'app',
    run: (_given, { openConnection }) => ({ url: openConnection() }),
  },
  'auth.test': {
    scopes: [],
    token: 'bot',
    run: (_given, { state: { bot, teamId } }) => ({
      url: 'https://local.slack.example/',
      team: 'Local Slack',
      team_id: teamId,
      user: bot.name,
      user_id: bot.userId,
      bot_id: bot.botId,
      is_enterprise_install: false,
    }),
  },
  'users.info': {
    scopes: ['users:read'],
    token: 'bot',
    run: (given, { state }) => {
      const id = required(given, 'user');
      return { user: id === state.bot.userId ? botUser(state) : userJson(personOf(state, id)) };
    },
  },
  'bots.info': {
    scopes: ['users:read'],
    token: 'bot',
    run: (given, { state }) => {
      const id = required(given, 'bot');
      const other = [...state.people.values()].find(({ botId }) => botId === id);
      if (id !== state.bot.botId && other === undefined) throw new Refusal('bot_not_found');
      const user =
        other === undefined
          ? { user_id: state.bot.userId, name: state.bot.name }
          : { user_id: other.id, name: other.name };
      return { bot: { id, deleted: false, app_id: other === undefined ? state.appId : 'A0OTHER', ...user } };
    },
  },
  'reactions.add': {
    scopes: ['reactions:write'],
    token: 'bot',
    run: (given, { state }) => {
      const { message, name } = reactedTo(state, given);
      if (!withReaction(state, message, name, state.bot.userId)) throw new Refusal('already_reacted');
      return {};
    },
  },
  'reactions.remove': {
    scopes: ['reactions:write'],
    token: 'bot',
    run: (given, { state }) => {
      const { message, name } = reactedTo(state, given);
      const has = (reaction: SlackReaction) => reaction.name === name && reaction.users.includes(state.bot.userId);
      if (!(message.reactions ?? []).some(has)) throw new Refusal('no_reaction');
      store(state, { ...message, reactions: without(message.reactions ?? [], name, state.bot.userId) });
      return {};
    },
  },
};

/** Adds it; false where this person already reacted so. */
export function withReaction(state: State, message: SlackMessage, name: string, user: string): boolean {
  const reactions = message.reactions ?? [];
  const users = reactions.find((reaction) => reaction.name === name)?.users ?? [];
  if (users.includes(user)) return false;
  const others = reactions.filter((reaction) => reaction.name !== name);
  store(state, { ...message, reactions: [...others, { name, users: [...users, user], count: users.length + 1 }] });
  return true;
}

function without(reactions: readonly SlackReaction[], name: string, user: string): readonly SlackReaction[] {
  return reactions
    .map((reaction) =>
      reaction.name === name ? { ...reaction, users: reaction.users.filter((id) => id !== user) } : reaction,
    )
    .map((reaction) => ({ ...reaction, count: reaction.users.length }))
    .filter(({ count }) => count > 0);
}

function reactedTo(state: State, given: Json): { readonly message: SlackMessage; readonly name: string } {
  const channel = channelToReact(state, required(given, 'channel'));
  const name = required(given, 'name');
  if (!/^[a-z0-9_+'-]+$/u.test(name)) throw new Refusal('invalid_name');
  const message = messageAt(state, channel.id, required(given, 'timestamp'));
  if (message === null) throw new Refusal('message_not_found');
  return { message, name };
}

/** A person as apps get them. */
function userJson({ id, team, name, kind, locale, botId }: Person): Json {
  return {
    id,
    team_id: team,
    name: name.toLowerCase().replaceAll(' ', '.'),
    real_name: name,
    deleted: false,
    locale,
    profile: { real_name: name, display_name: name, team, ...(botId === null ? {} : { bot_id: botId }) },
    is_bot: kind === 'bot',
    is_restricted: kind === 'guest' || kind === 'single-channel-guest',
    is_ultra_restricted: kind === 'single-channel-guest',
    is_stranger: kind === 'stranger',
    is_app_user: false,
  };
}

function botUser({ bot, teamId }: State): Json {
  return userJson({ id: bot.userId, team: teamId, name: bot.name, kind: 'bot', botId: bot.botId, locale: 'en-US' });
}
