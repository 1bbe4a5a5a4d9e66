import type { Channel, Person } from './objects.js';
import { Refusal } from './refusal.js';
import type { State } from './state.js';
import { randomId } from './timestamps.js';

/** Which channels the bot can see, and where it may post. */

/** @throws Refusal `channel_not_found`: Slack does not admit that there is a private channel the bot is not in */
export function visibleChannel(state: State, id: string): Channel {
  const channel = state.channels.get(id);
  const hidden = channel !== undefined && channel.kind !== 'public' && !channel.members.includes(state.bot.userId);
  if (channel === undefined || hidden) throw new Refusal('channel_not_found');
  return channel;
}

/** A channel the bot is in. A person's id stands for the direct messages with them. */
export function channelToPostIn(state: State, id: string): Channel {
  const channel = state.people.has(id) ? directMessages(state, id) : visibleChannel(state, id);
  if (channel.archived) throw new Refusal('is_archived');
  const anywhere = channel.kind === 'public' && state.scopes.has('chat:write.public');
  if (!anywhere) mustBeIn(state, channel);
  return channel;
}

export function channelToReact(state: State, id: string): Channel {
  const channel = visibleChannel(state, id);
  if (channel.archived) throw new Refusal('is_archived');
  mustBeIn(state, channel);
  return channel;
}

export function channelToRead(state: State, id: string): Channel {
  const channel = visibleChannel(state, id);
  mustHaveScope(state, SCOPE_TO_READ[channel.kind]);
  mustBeIn(state, channel);
  return channel;
}

const SCOPE_TO_READ = {
  public: 'channels:history',
  private: 'groups:history',
  im: 'im:history',
  mpim: 'mpim:history',
} as const;

/** @throws Refusal `missing_scope`, which says what is needed and what there is */
export function mustHaveScope({ scopes }: State, ...anyOf: readonly string[]): void {
  if (anyOf.length === 0 || anyOf.some((scope) => scopes.has(scope))) return;
  throw new Refusal('missing_scope', [], { needed: anyOf.join(','), provided: [...scopes].join(',') });
}

function mustBeIn(state: State, channel: Channel): void {
  if (!channel.members.includes(state.bot.userId)) throw new Refusal('not_in_channel');
}

/** The direct messages between this person and the bot, which come to be when first asked for. */
export function directMessages(state: State, user: string): Channel {
  personOf(state, user);
  const known = [...state.channels.values()].find(({ kind, members }) => kind === 'im' && members.includes(user));
  if (known !== undefined) return known;
  const members = [user, state.bot.userId];
  const channel = { id: randomId('D'), name: '', kind: 'im', members, archived: false, shared: false } as const;
  state.channels.set(channel.id, channel);
  return channel;
}

/** @throws Refusal `user_not_found` */
export function personOf(state: State, id: string): Person {
  const person = state.people.get(id);
  if (person === undefined) throw new Refusal('user_not_found');
  return person;
}
