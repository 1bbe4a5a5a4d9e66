import { threadAt } from './messages.js';
import type { SlackMessage } from './objects.js';
import type { State } from './state.js';

/**
 * Shows a message to one person. In a thread that has no replies yet nobody sees it, and Slack does not say so: only
 * who has the thread open gets it.
 */
export function showTo(state: State, user: string, message: SlackMessage, thread: string | undefined): SlackMessage {
  const shown = { ...message, ephemeral_for: user, ...(thread === undefined ? {} : { thread_ts: thread }) };
  if (thread !== undefined && threadAt(state, message.channel, thread).length < 2) return shown;
  state.ephemerals.set(shown.ts, shown);
  state.changed();
  return shown;
}
