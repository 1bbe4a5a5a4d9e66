import type { Sights } from './local-slack.js';
import { messageAt, threadAt, topLevel } from './messages.js';
import { statusOf } from './methods-threads.js';
import type { State } from './state.js';

/** In milliseconds: long enough for a busy machine, short enough to fail a test by itself. */
const UNTIL_TIMEOUT = 10_000;

export function createSights(state: State): Sights {
  return {
    messages: (channel) => topLevel(state, channel),
    thread: (channel, threadTs) => threadAt(state, channel, threadTs),
    message: (channel, ts) => messageAt(state, channel, ts),
    ephemerals: (user, channel) =>
      [...state.ephemerals.values()].filter(
        (message) => message.ephemeral_for === user && (channel === undefined || message.channel === channel),
      ),
    modals: (user) => state.modals.get(user) ?? [],
    home: (user) => state.homes.get(user) ?? null,
    status: (channel, thread) => statusOf(state, { channel, thread }),
    suggestedPrompts: (channel) => state.prompts.get(channel) ?? null,
    calls: state.calls,
    until: (look, { timeout = UNTIL_TIMEOUT } = {}) => until(state, look, timeout),
  };
}

function until<T>({ changes, calls }: State, look: () => T | null | undefined | false, timeout: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      changes.off('changed', again);
    };
    const again = () => {
      try {
        const seen = look();
        if (!seen) return;
        end();
        resolve(seen);
      } catch (error) {
        end();
        reject(error);
      }
    };
    const timer = setTimeout(() => {
      end();
      const last = calls.slice(-5).map(({ method, answer }) => `${method} ${JSON.stringify(answer)}`);
      reject(new Error(`Not seen within ${timeout} ms: ${look}\nThe last calls: ${last.join('\n') || 'none'}`));
    }, timeout);
    changes.on('changed', again);
    again();
  });
}
