import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { says } from '../testing/openai-replies.js';
import { type OpenAiServer, startOpenAiServer } from '../testing/openai-server.js';
import { createLanguageModel } from './language-model.js';

let model: OpenAiServer;
let langsmith: Server;
const traced: string[] = [];

beforeAll(async () => {
  model = await startOpenAiServer({ reply: () => says({ works: true }) });
  langsmith = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    traced.push(`${request.method} ${request.url}\n${Buffer.concat(chunks).toString('latin1')}`);
    response.writeHead(202, { 'content-type': 'application/json' }).end('{}');
  });
  await new Promise<void>((resolve) => langsmith.listen(0, '127.0.0.1', resolve));
});
afterEach(() => vi.unstubAllEnvs());
afterAll(async () => {
  langsmith.closeAllConnections();
  langsmith.close();
  await model.close();
});

function ask() {
  const settings = { baseUrl: model.baseUrl, apiKey: 'sk-secret', timeoutMilliseconds: 5000 };
  const replying = createLanguageModel({ model: 'openai:small', ...settings });
  const request = { instructions: 'Answer.', input: 'When does the pool close?', replySchema: { type: 'object' } };
  return replying.reply(request);
}

function setTracing(on: string): void {
  const { port } = langsmith.address() as AddressInfo;
  vi.stubEnv('LANGSMITH_ENDPOINT', `http://127.0.0.1:${port}`);
  vi.stubEnv('LANGSMITH_API_KEY', 'ls-key');
  vi.stubEnv('LANGSMITH_TRACING', on);
}

it('sends no trace anywhere unless LangSmith’s own variable says so, whatever keys there are', async () => {
  setTracing('false');
  await ask();
  const { awaitAllCallbacks } = await import('@langchain/core/callbacks/promises');
  await awaitAllCallbacks();
  expect(traced).toEqual([]);
});

it('sends traces where it does, and no key in them', async () => {
  setTracing('true');
  await ask();
  const runs = () => traced.filter((request) => request.startsWith('POST'));
  await expect.poll(() => runs().join('\n'), { timeout: 10_000 }).toContain('When does the pool close?');
  expect(traced.join('\n')).not.toContain('sk-secret');
});
