import { randomUUID } from 'node:crypto';
import type { Attempt, Link, Outcome } from './link.js';
import type { Delivery, DeliveryKind } from './local-slack.js';
import type { Json } from './objects.js';
import type { Timers } from './timers.js';

/** Brings events and interactions to the app. */
export interface Courier {
  readonly deliveries: readonly Delivery[];
  /** Sends it, and again while nobody acknowledges it. */
  event(payload: Json): void;
  /** Sends it once: a person waits. */
  interaction(kind: Exclude<DeliveryKind, 'events_api'>, payload: Json): Promise<Outcome>;
  redeliver(delivery: Delivery, attempt: Attempt): Promise<void>;
  acknowledged(envelopeId: string, payload: Json): void;
}

export interface CourierParts {
  readonly link: () => Link;
  readonly timers: Timers;
  /** In milliseconds, one for each further attempt. */
  readonly retries: readonly number[];
  readonly changed: () => void;
}

interface Sent {
  readonly envelopeId: string;
  readonly kind: DeliveryKind;
  readonly payload: Json;
  attempts: number;
  readonly acknowledgements: Json[];
}

export function createCourier({ link, timers, retries, changed }: CourierParts): Courier {
  const deliveries: Sent[] = [];

  function recorded(kind: DeliveryKind, payload: Json): Sent {
    const record = { envelopeId: randomUUID(), kind, payload, attempts: 0, acknowledgements: [] };
    deliveries.push(record);
    return record;
  }

  async function send(record: Sent, attempt: Attempt): Promise<Outcome> {
    record.attempts += 1;
    const outcome = await link().send({ id: record.envelopeId, ...record }, attempt);
    changed();
    return outcome;
  }

  /** Until somebody is there: an event that finds nobody is kept. */
  async function sendWhenReachable(record: Sent, attempt: Attempt): Promise<Outcome> {
    const outcome = await send(record, attempt);
    if (outcome.kind !== 'unreachable') return outcome;
    await link().reachable();
    return sendWhenReachable(record, attempt);
  }

  async function sendUntilAcknowledged(record: Sent): Promise<void> {
    let outcome = await sendWhenReachable(record, { number: 0, reason: '' });
    for (const [index, pause] of retries.entries()) {
      if (outcome.kind === 'acknowledged' || (outcome.kind === 'failed' && !outcome.again)) return;
      await timers.wait(pause);
      if (record.acknowledgements.length > 0) return;
      const reason = outcome.kind === 'failed' ? 'error' : 'timeout';
      outcome = await sendWhenReachable(record, { number: index + 1, reason });
    }
  }

  return {
    deliveries,
    event: (payload) => void sendUntilAcknowledged(recorded('events_api', payload)),
    interaction: (kind, payload) => send(recorded(kind, payload), { number: 0, reason: '' }),
    redeliver: async ({ envelopeId }, attempt) => {
      const record = deliveries.find((each) => each.envelopeId === envelopeId);
      if (record === undefined) throw new Error('This was never delivered, so it cannot be delivered again.');
      await send(record, attempt);
    },
    acknowledged: (envelopeId, payload) => {
      deliveries.find((each) => each.envelopeId === envelopeId)?.acknowledgements.push(payload);
      changed();
    },
  };
}
