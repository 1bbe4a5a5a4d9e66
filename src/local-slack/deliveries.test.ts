import { expect, it } from 'vitest';
import { createCourier } from './deliveries.js';
import type { Attempt, Outcome } from './link.js';

/** A courier whose pauses end when they are let go, over a link that always ends so. */
function courierOver(outcome: Outcome) {
  const attempts: Attempt[] = [];
  const pauses: (() => void)[] = [];
  const courier = createCourier({
    link: () => ({
      send: async (_envelope, attempt) => {
        attempts.push(attempt);
        return outcome;
      },
      reachable: async () => undefined,
    }),
    timers: { wait: () => new Promise((resolve) => void pauses.push(resolve)), stop: () => undefined },
    retries: [0, 60_000],
    changed: () => undefined,
  });
  /** Lets the pause that comes next go. */
  const goOn = async () => {
    while (pauses.length === 0) await Promise.resolve();
    pauses.shift()?.();
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  };
  return { courier, attempts, goOn };
}

it('sends an event as often as it may while nobody acknowledges it', async () => {
  const { courier, attempts, goOn } = courierOver({ kind: 'timeout' });
  courier.event({ type: 'event_callback' });
  await goOn();
  await goOn();
  expect(attempts).toEqual([
    { number: 0, reason: '' },
    { number: 1, reason: 'timeout' },
    { number: 2, reason: 'timeout' },
  ]);
});

it('sends no more what was acknowledged late', async () => {
  const { courier, attempts, goOn } = courierOver({ kind: 'timeout' });
  courier.event({ type: 'event_callback' });
  await goOn();
  courier.acknowledged(courier.deliveries[0]?.envelopeId ?? '', {});
  await goOn();
  expect(attempts).toHaveLength(2);
});

it('sends once what was acknowledged in time, and what a person waits for', async () => {
  const acknowledged = courierOver({ kind: 'acknowledged', payload: null });
  await acknowledged.courier.interaction('interactive', {});
  const late = courierOver({ kind: 'timeout' });
  await late.courier.interaction('slash_commands', {});
  expect([acknowledged.attempts.length, late.attempts.length]).toEqual([1, 1]);
});
