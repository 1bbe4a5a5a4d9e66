import { EventEmitter, once } from 'node:events';
import { onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import type { LocalSlack } from '../local-slack/local-slack.js';

export interface Envelope {
  readonly type: string;
  readonly envelope_id: string;
  readonly retry_attempt: number;
  readonly payload: unknown;
}

/** A Socket Mode connection that hears everything and acknowledges nothing by itself. */
export interface BareSocket {
  readonly url: string;
  /** What came after the greeting. */
  readonly received: readonly Envelope[];
  /** Resolves when so much has come. */
  came(count: number): Promise<void>;
  acknowledge(envelope: Envelope | undefined, payload?: object): void;
}

/** @throws Error with Slack's error where it gives out no address */
export async function bareSocket({ apiUrl, appToken }: LocalSlack): Promise<BareSocket> {
  const headers = { authorization: `Bearer ${appToken}` };
  const answer = await fetch(`${apiUrl}apps.connections.open`, { method: 'POST', headers });
  const { url, error } = (await answer.json()) as { readonly url?: string; readonly error?: string };
  if (url === undefined) throw new Error(error);
  const socket = new WebSocket(url);
  onTestFinished(() => socket.terminate());
  const received: Envelope[] = [];
  const arrivals = new EventEmitter();
  socket.on('message', (data) => {
    const envelope = JSON.parse(String(data));
    if (envelope.type === 'hello') return;
    received.push(envelope);
    arrivals.emit('envelope');
  });
  await once(socket, 'open');
  return {
    url,
    received,
    came: async (count) => {
      while (received.length < count) await once(arrivals, 'envelope');
    },
    acknowledge: (envelope, payload) => socket.send(JSON.stringify({ envelope_id: envelope?.envelope_id, payload })),
  };
}
