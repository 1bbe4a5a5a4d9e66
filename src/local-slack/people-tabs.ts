import type { People } from './local-slack.js';
import { store, threadAt } from './messages.js';
import { statusOf } from './methods-threads.js';
import { directMessages } from './places.js';
import type { Raising } from './raising.js';
import type { State } from './state.js';
import { viewJson } from './views.js';

/** The app's own pages, and the Stop button beside its work. */
export function createTabs(state: State, raising: Raising): Pick<People, 'openHome' | 'openMessages' | 'pressStop'> {
  function open(user: string, tab: 'home' | 'messages'): void {
    const channel = directMessages(state, user).id;
    if (!state.events.has('app_home_opened')) return;
    const view = state.homes.get(user);
    const shown = view === undefined || tab !== 'home' ? {} : { view: viewJson(state, view) };
    raising.raise({ type: 'app_home_opened', user, channel, tab, ...shown, event_ts: state.nextTs() }, channel);
  }

  return {
    openHome: (user) => open(user, 'home'),
    openMessages: (user) => open(user, 'messages'),
    pressStop: (user, channel, thread_ts) => {
      const streams = threadAt(state, channel, thread_ts).filter((each) => each.streaming_state === 'in_progress');
      const { session } = statusOf(state, { channel, thread: thread_ts });
      const shown = state.events.has('agent_session_stopped') && (session === 'processing' || streams.length > 0);
      if (!shown) throw new Error('There is no Stop button: no session of this thread is processing.');
      for (const message of streams) store(state, { ...message, streaming_state: 'completed' });
      const streaming_message_ts = streams.map(({ ts }) => ts);
      const event = { type: 'agent_session_stopped', user, channel, thread_ts, streaming_message_ts };
      raising.raise({ ...event, event_ts: state.nextTs() }, channel);
    },
  };
}
