import { createHmac, randomBytes } from 'node:crypto';
import { parsed } from './arguments.js';
import type { Attempt, Envelope, Link, Outcome } from './link.js';
import type { Json } from './objects.js';
import { isObject } from './shape.js';

export interface RequestUrlParts {
  readonly url: string;
  readonly signingSecret: string;
  /** In milliseconds. */
  readonly acknowledgeWithin: number;
  readonly acknowledged: (envelopeId: string, payload: Json) => void;
}

/** Delivers by signed HTTP requests. */
export function createRequestUrl({ url, signingSecret, acknowledgeWithin, acknowledged }: RequestUrlParts): Link {
  return {
    send: async (envelope, attempt) => {
      const { body, type } = bodyOf(envelope);
      const headers = { ...signed(signingSecret, body), ...retryHeaders(attempt), 'content-type': type };
      const outcome = await posted(url, {
        method: 'POST',
        headers,
        body,
        signal: AbortSignal.timeout(acknowledgeWithin),
      });
      if (outcome.kind === 'acknowledged') acknowledged(envelope.id, outcome.payload ?? {});
      return outcome;
    },
    reachable: () => Promise.resolve(),
  };
}

/** @throws Error where the URL does not give the challenge back, as Slack asks when a request URL is entered. */
export async function verifyRequestUrl(url: string, signingSecret: string): Promise<void> {
  const challenge = randomBytes(24).toString('hex');
  const body = JSON.stringify({ token: '', challenge, type: 'url_verification' });
  const headers = { ...signed(signingSecret, body), 'content-type': 'application/json' };
  const answer = await fetch(url, { method: 'POST', headers, body });
  const text = await answer.text();
  const given = parsed(text);
  const returned = isObject(given) ? given.challenge : given;
  if (!answer.ok || returned !== challenge)
    throw new Error(`${url} did not answer the challenge: ${answer.status} ${text}`);
}

/** Slack's signature. The app compares the time with the machine's, so no other clock will do. */
export function signed(secret: string, body: string): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const digest = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': `v0=${digest}` };
}

function retryHeaders({ number, reason }: Attempt): Readonly<Record<string, string>> {
  return number === 0 ? {} : { 'x-slack-retry-num': String(number), 'x-slack-retry-reason': `http_${reason}` };
}

/** Events are JSON, commands a form, and everything else a form with one field. */
function bodyOf({ kind, payload }: Envelope): { readonly body: string; readonly type: string } {
  const form = 'application/x-www-form-urlencoded';
  switch (kind) {
    case 'events_api':
      return { body: JSON.stringify(payload), type: 'application/json' };
    case 'slash_commands':
      return { body: String(new URLSearchParams(payload as Record<string, string>)), type: form };
    case 'interactive':
      return { body: String(new URLSearchParams({ payload: JSON.stringify(payload) })), type: form };
  }
}

async function posted(url: string, request: RequestInit): Promise<Outcome> {
  try {
    const answer = await fetch(url, request);
    const text = await answer.text();
    if (!answer.ok) return { kind: 'failed', again: answer.headers.get('x-slack-no-retry') !== '1' };
    return { kind: 'acknowledged', payload: payloadOf(text) };
  } catch (error) {
    const late = error instanceof Error && error.name === 'TimeoutError';
    return late ? { kind: 'timeout' } : { kind: 'failed', again: true };
  }
}

/** An acknowledgement may be empty, JSON, or words to show. */
function payloadOf(text: string): Json | null {
  if (text === '') return null;
  const value = parsed(text);
  return isObject(value) ? value : { text };
}
