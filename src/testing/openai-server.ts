import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type EmbeddingFault, embeddingsBody } from './openai-embeddings.js';
import { type ServerReply, sendReply } from './openai-replies.js';
import { type ModelCall, modelCallOf } from './openai-requests.js';

/**
 * A server on loopback that speaks OpenAI's API (chat completions, Responses, embeddings) and says what a test tells it,
 * failures included. It knows no model: whatever it replies is scripted.
 */
export interface OpenAiServer {
  /** What a client takes as its base URL. */
  readonly baseUrl: string;
  /** All that was asked so far, oldest first. */
  readonly requests: readonly ModelCall[];
  /** The next calls of a model get these replies, in order, before `reply` is asked. */
  queue(...replies: readonly ServerReply[]): void;
  /** From now on embeddings are given with this fault; `null` for none. */
  spoilEmbeddings(fault: EmbeddingFault | null): void;
  close(): Promise<void>;
}

interface Script {
  /** What a model says when nothing is queued. */
  readonly reply?: (call: ModelCall) => ServerReply;
  /** Of the embeddings, where the request asks for no number. */
  readonly dimensions?: number;
}

const DIMENSIONS = 8;

export async function startOpenAiServer(script: Script = {}): Promise<OpenAiServer> {
  const { reply = () => ({ kind: 'text', text: 'nothing scripted' }), dimensions = DIMENSIONS } = script;
  const requests: ModelCall[] = [];
  const queued: ServerReply[] = [];
  let fault: EmbeddingFault | null = null;
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const call = modelCallOf(request, response, await bodyOf(request));
    requests.push(call);
    if (call.path !== '/v1/embeddings') return sendReply(response, call, queued.shift() ?? reply(call));
    if (fault !== null && typeof fault === 'object') return sendReply(response, call, fault);
    return sendReply(response, call, { kind: 'body', value: embeddingsBody(call.body, { dimensions, fault }) });
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    requests,
    queue: (...replies) => void queued.push(...replies),
    spoilEmbeddings: (spoilt) => {
      fault = spoilt;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
