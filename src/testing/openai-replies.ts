import type { ServerResponse } from 'node:http';
import { chatBody, chatChunks } from './openai-chat.js';
import type { ModelCall } from './openai-requests.js';
import { responsesBody, responsesEvents } from './openai-responses.js';

/** What a model says. */
export interface SpokenReply {
  readonly kind: 'text';
  readonly text: string;
  readonly finishReason?: 'stop' | 'length' | 'content_filter';
  readonly refusal?: string;
  readonly toolCall?: { readonly name: string; readonly value: unknown };
}

export type ServerReply =
  | SpokenReply
  /** Any JSON with status 200. */
  | { readonly kind: 'body'; readonly value: unknown }
  /** Any bytes with status 200. */
  | { readonly kind: 'page'; readonly type: string; readonly content: string }
  | {
      readonly kind: 'error';
      readonly status: number;
      readonly message: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** Takes the request and never answers. */
  | { readonly kind: 'hang' }
  /** Begins to answer and never goes on. */
  | { readonly kind: 'stall'; readonly text: string }
  /** Cuts the connection. */
  | { readonly kind: 'drop' };

/** The reply of a model that keeps to its schema. */
export function says(value: unknown): SpokenReply {
  return { kind: 'text', text: JSON.stringify(value) };
}

/** One of each way in which a model server lets its clients down. */
export const FAILURES = {
  keyWrong: { kind: 'error', status: 401, message: 'Incorrect API key provided: sk-secret.' },
  modelUnknown: { kind: 'error', status: 404, message: 'The model `gpt-none` does not exist.' },
  rateLimited: { kind: 'error', status: 429, message: 'Rate limit reached.' },
  rateLimitedForAWhile: { kind: 'error', status: 429, message: 'Rate limit reached.', headers: { 'retry-after': '1' } },
  rateLimitedForLong: { kind: 'error', status: 429, message: 'Quota used up.', headers: { 'retry-after': '3600' } },
  tooLong: { kind: 'error', status: 400, message: "This model's maximum context length is 8192 tokens." },
  serverError: { kind: 'error', status: 500, message: 'The server had an error.' },
  overloaded: { kind: 'error', status: 503, message: 'Overloaded.' },
  hang: { kind: 'hang' },
  stall: { kind: 'stall', text: '{"statements":[' },
  drop: { kind: 'drop' },
  truncatedJson: { kind: 'text', text: '{"statements":[{"text":"The pool' },
  cutOff: { kind: 'text', text: '{"statements":[{"text":"The pool', finishReason: 'length' },
  filtered: { kind: 'text', text: '', finishReason: 'content_filter' },
  refusal: { kind: 'text', text: '', refusal: 'I cannot help with that.' },
  empty: { kind: 'text', text: '' },
  emptyChoices: { kind: 'body', value: { id: 'x', object: 'chat.completion', created: 1, model: 'm', choices: [] } },
  page: { kind: 'page', type: 'text/html', content: '<!doctype html><title>Welcome to the proxy</title>' },
} as const satisfies Record<string, ServerReply>;

export function sendReply(response: ServerResponse, call: ModelCall, reply: ServerReply): void {
  switch (reply.kind) {
    case 'text':
      speak(response, call, reply);
      break;
    case 'body':
      send(response, { content: JSON.stringify(reply.value) });
      break;
    case 'page':
      send(response, reply);
      break;
    case 'error': {
      const error = { message: reply.message, type: 'invalid_request_error', code: null };
      send(response, { ...reply, content: JSON.stringify({ error }) });
      break;
    }
    case 'hang':
      break;
    case 'stall':
      stall(response, call, reply.text);
      break;
    case 'drop':
      response.destroy();
  }
}

interface Sent {
  readonly status?: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly content: string;
}

function send(
  response: ServerResponse,
  { status = 200, type = 'application/json', headers = {}, content }: Sent,
): void {
  response.writeHead(status, { 'content-type': type, ...headers }).end(content);
}

function speak(response: ServerResponse, call: ModelCall, reply: SpokenReply): void {
  const isResponses = call.path.endsWith('/responses');
  if (call.stream) {
    const events = isResponses ? responsesEvents(call, reply) : chatChunks(call, reply);
    send(response, { type: 'text/event-stream', content: events.join('') });
  } else {
    send(response, { content: JSON.stringify(isResponses ? responsesBody(call, reply) : chatBody(call, reply)) });
  }
}

function stall(response: ServerResponse, call: ModelCall, text: string): void {
  const reply: SpokenReply = { kind: 'text', text };
  if (call.stream) response.writeHead(200, { 'content-type': 'text/event-stream' }).write(chatChunks(call, reply)[0]);
  else
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .write(JSON.stringify(chatBody(call, reply)).slice(0, -9));
}
