import type { App } from '@slack/bolt';
import type { InFlight } from '../in-flight.js';
import type { ListenerParts } from '../running-bot.js';
import { VIEWS } from '../views/actions.js';
import { onCommand } from './command.js';
import { onFeedbackSent } from './feedback.js';
import { createHomeListener } from './home.js';
import { onMention } from './mention.js';
import { onMessage } from './message.js';
import { onPress } from './press.js';
import { onStop } from './stop.js';

/**
 * Ties what Slack may send to what is done about it, which is `inFlight` until it is done. Returns a function that stops
 * what goes on by itself.
 */
export function listen(app: App, parts: ListenerParts, inFlight: InFlight): () => void {
  const home = createHomeListener(parts);
  const tracked =
    <Arguments>(listener: (given: Arguments) => Promise<void>) =>
    (given: Arguments) =>
      inFlight.track(listener(given));
  app.event('app_mention', tracked(onMention(parts)));
  app.event('message', tracked(onMessage(parts)));
  app.event('agent_session_stopped', tracked(onStop(parts)));
  app.event('app_home_opened', tracked(home.onOpened));
  app.command(parts.command, tracked(onCommand(parts)));
  app.action(/^/u, tracked(onPress(parts)));
  app.view(VIEWS.feedback, tracked(onFeedbackSent(parts)));
  return parts.briefing.onChange(() => void home.refresh());
}
