import { ChatOpenAI, OpenAIEmbeddings } from '@langchain/openai';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { embeddingOf } from './openai-embeddings.js';
import { type OpenAiServer, startOpenAiServer } from './openai-server.js';

const DIMENSIONS = 6;
const NEWS = ['The pool closes.', 'A ferry will carry 90 people.'];

let server: OpenAiServer;
beforeAll(async () => {
  server = await startOpenAiServer({
    reply: ({ input }) => ({ kind: 'text', text: `You said: ${input}` }),
    dimensions: DIMENSIONS,
  });
});
beforeEach(() => server.spoilEmbeddings(null));
afterAll(() => server.close());

function chat(useResponsesApi = false) {
  const configuration = { baseURL: server.baseUrl };
  return new ChatOpenAI({ model: 'gpt-5-mini', apiKey: 'any', configuration, maxRetries: 0, useResponsesApi });
}

/** Where nothing is said of the encoding, the client asks for base64 and decodes it. */
function embeddings(encoding: { readonly encodingFormat?: 'float' }) {
  const configuration = { baseURL: server.baseUrl };
  return new OpenAIEmbeddings({ model: 'small', apiKey: 'any', configuration, maxRetries: 0, ...encoding });
}

const FLOAT = { encodingFormat: 'float' } as const;
const BASE64 = {};

const close = (vectors: readonly (readonly number[])[]) =>
  vectors.map((vector) => vector.map((number) => expect.closeTo(number, 5)));

describe.each([false, true])('a model behind it (Responses API: %s)', (responses) => {
  it('replies at once or in parts, with what it cost', async () => {
    const once = await chat(responses).invoke('The pool closes.');
    expect(once.text).toBe('You said: The pool closes.');
    expect(once.usage_metadata).toMatchObject({ input_tokens: 4, output_tokens: 7 });
    const parts: string[] = [];
    for await (const part of await chat(responses).stream('The pool closes.')) parts.push(part.text);
    expect(parts.join('')).toBe('You said: The pool closes.');
  });

  it('calls a tool, at once or in parts', async () => {
    const tool = {
      type: 'function' as const,
      function: { name: 'search', parameters: { type: 'object', properties: {} } },
    };
    const call = { kind: 'text', text: '', toolCall: { name: 'search', value: { query: 'pool' } } } as const;
    server.queue(call);
    const { tool_calls } = await chat(responses).bindTools([tool]).invoke('When does the pool close?');
    expect(tool_calls).toMatchObject([{ name: 'search', args: { query: 'pool' } }]);
  });

  it('gets its queued replies in order, then those of its script', async () => {
    server.queue({ kind: 'text', text: 'first' }, { kind: 'text', text: 'second' });
    const model = chat(responses);
    const replies = [await model.invoke('a'), await model.invoke('b'), await model.invoke('c')];
    expect(replies.map(({ text }) => text)).toEqual(['first', 'second', 'You said: c']);
    expect(new Set(replies.map(({ id }) => id)).size).toBe(3);
  });
});

describe('embeddings from it', () => {
  it.each([
    ['numbers', FLOAT],
    ['base64', BASE64],
  ])('are the same each time, as %s', async (_, encoding) => {
    const wanted = NEWS.map((text) => embeddingOf(text, DIMENSIONS));
    expect(await embeddings(encoding).embedDocuments(NEWS)).toEqual(close(wanted));
    expect(await embeddings(encoding).embedQuery(NEWS[0] ?? '')).toEqual(close(wanted)[0]);
  });

  it('stand in another order where this is asked for, which clients do not see', async () => {
    server.spoilEmbeddings('reversed');
    const swapped = NEWS.toReversed().map((text) => embeddingOf(text, DIMENSIONS));
    expect(await embeddings(FLOAT).embedDocuments(NEWS)).toEqual(close(swapped));
  });

  it('come as numbers where base64 was asked for, which clients take for something else', async () => {
    server.spoilEmbeddings('floats whatever was asked');
    const [vector] = await embeddings(BASE64).embedDocuments(NEWS);
    expect(vector).not.toHaveLength(DIMENSIONS);
  });
});
