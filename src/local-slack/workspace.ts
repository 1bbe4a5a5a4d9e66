import type { Workspace } from './local-slack.js';
import type { Channel } from './objects.js';
import { directMessages } from './places.js';
import type { State } from './state.js';
import { randomId } from './timestamps.js';

/** Who and what there is in the workspace. */
export function createWorkspace(state: State): Workspace {
  function change(id: string, change: (channel: Channel) => Partial<Channel>): void {
    const channel = state.channels.get(id);
    if (channel === undefined) throw new Error(`There is no channel ${id}.`);
    state.channels.set(id, { ...channel, ...change(channel) });
    state.changed();
  }

  return {
    addPerson: ({ name, kind = 'member', locale = 'en-US' }) => {
      const team = kind === 'stranger' ? randomId('T') : state.teamId;
      const person = { id: randomId('U'), team, name, kind, locale, botId: kind === 'bot' ? randomId('B') : null };
      state.people.set(person.id, person);
      return person;
    },
    addChannel: ({ name = '', kind = 'public', members, bot = true, shared = false }) => {
      const all = bot ? [...members, state.bot.userId] : [...members];
      const channel = { id: randomId(kind === 'mpim' ? 'G' : 'C'), name, kind, members: all, archived: false, shared };
      state.channels.set(channel.id, channel);
      return channel;
    },
    directMessages: (person) => directMessages(state, person),
    addMember: (channel, user) => change(channel, ({ members }) => ({ members: [...new Set([...members, user])] })),
    removeMember: (channel, user) =>
      change(channel, ({ members }) => ({ members: members.filter((member) => member !== user) })),
    archive: (channel) => change(channel, () => ({ archived: true })),
  };
}
