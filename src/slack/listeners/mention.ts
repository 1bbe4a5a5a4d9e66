import { EVENT_BODY, MESSAGE_EVENT } from './events.js';
import { askInThread, type QuestionListenerParts } from './question-in-thread.js';

/** Somebody mentions the bot in a channel: the answer goes into the thread of that message. */
export function onMention(parts: QuestionListenerParts) {
  return async ({ event, body }: { readonly event: unknown; readonly body: unknown }): Promise<void> => {
    const message = MESSAGE_EVENT.safeParse(event).data;
    if (message === undefined || message.user === parts.botUserId) return;
    await askInThread({ message, eventId: EVENT_BODY.safeParse(body).data?.event_id, surface: 'mention' }, parts);
  };
}
