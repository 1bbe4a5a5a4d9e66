import type { App } from '@slack/bolt';
import type { ListenerParts } from '../running-bot.js';
import { VIEWS } from '../views/actions.js';
import { onCommand } from './command.js';
import { onFeedbackSent } from './feedback.js';
import { createHomeListener } from './home.js';
import { onMention } from './mention.js';
import { onMessage } from './message.js';
import { onPress } from './press.js';
import { onStop } from './stop.js';

/** Ties what Slack may send to what is done about it. Returns a function that stops what goes on by itself. */
export function listen(app: App, parts: ListenerParts): () => void {
  const home = createHomeListener(parts);
  app.event('app_mention', onMention(parts));
  app.event('message', onMessage(parts));
  app.event('agent_session_stopped', onStop(parts));
  app.event('app_home_opened', home.onOpened);
  app.command(parts.command, onCommand(parts));
  app.action(/^/u, onPress(parts));
  app.view(VIEWS.feedback, onFeedbackSent(parts));
  return parts.briefing.onChange(() => void home.refresh());
}
