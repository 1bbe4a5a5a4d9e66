import type { App, Receiver, ReceiverEvent } from '@slack/bolt';
import { z } from 'zod';
import type { TakenQuestions } from '../core/ports.js';
import { bounded } from './bounded.js';

/**
 * Sees to it that Slack is told of an event's receipt only once the question in it is written down: what a kill ends before
 * that, Slack delivers again. Bolt would tell it at once.
 */
export interface Receipts {
  /** The receiver, for Bolt. */
  held(receiver: Receiver): Receiver;
  /** The questions taken up, whose events are then acknowledged. */
  given(taken: TakenQuestions): TakenQuestions;
}

/** Slack waits three seconds. */
const LONGEST_MILLISECONDS = 2000;

const EVENT = z.object({ event_id: z.string() });

/** As a key of the question that stands in it. */
export function eventKey(eventId: string): string {
  return `event ${eventId}`;
}

export function createReceipts(): Receipts {
  const waiting = new Map<string, (() => void)[]>();

  const give = (key: string) => {
    for (const go of waiting.get(key) ?? []) go();
    waiting.delete(key);
  };
  const given = (key: string) =>
    new Promise<void>((resolve) => {
      waiting.set(key, [...(waiting.get(key) ?? []), resolve]);
    });
  const later = (event: ReceiverEvent, key: string): ReceiverEvent => {
    const acknowledged = async (...response: Parameters<ReceiverEvent['ack']>) => {
      await bounded(given(key), LONGEST_MILLISECONDS);
      give(key);
      await event.ack(...response);
    };
    return {
      ...event,
      ack: async (...response) => {
        // A connection that is gone takes no receipt, and Slack delivers again.
        acknowledged(...response).catch(() => {});
      },
    };
  };

  return {
    held: (receiver) => ({
      init: (app) => {
        const processEvent = async (event: ReceiverEvent) => {
          const id = EVENT.safeParse(event.body).data?.event_id;
          if (id === undefined) return app.processEvent(event);
          const key = eventKey(id);
          await app.processEvent(later(event, key)).finally(() => give(key));
        };
        receiver.init(Object.create(app, { processEvent: { value: processEvent } }) as App);
      },
      start: (...args) => receiver.start(...args),
      stop: (...args) => receiver.stop(...args),
    }),
    given: (taken) => ({
      unfinished: taken.unfinished,
      finish: taken.finish,
      take: async (keys, place) => {
        try {
          return await taken.take(keys, place);
        } finally {
          for (const key of keys) give(key);
        }
      },
    }),
  };
}
