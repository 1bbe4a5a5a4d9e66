import type { App } from '@slack/bolt';
import type { ListenerParts } from '../running-bot.js';
import { onMention } from './mention.js';
import { onMessage } from './message.js';
import { onStop } from './stop.js';

/** Ties what Slack may send to what is done about it. Returns a function that stops what goes on by itself. */
export function listen(app: App, parts: ListenerParts): () => void {
  app.event('app_mention', onMention(parts));
  app.event('message', onMessage(parts));
  app.event('agent_session_stopped', onStop(parts));
  return () => {};
}
