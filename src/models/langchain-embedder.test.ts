import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BriefingError } from '../core/errors.js';
import { type EmbeddingFault, embeddingOf } from '../testing/openai-embeddings.js';
import { FAILURES } from '../testing/openai-replies.js';
import { type OpenAiServer, startOpenAiServer } from '../testing/openai-server.js';
import { createLangChainEmbedder, dimensionsOf, type LangChainEmbedderSettings } from './langchain-embedder.js';
import { loadOpenAiEmbeddings } from './openai-embeddings.js';

const DIMENSIONS = 8;
const NEWS = ['The pool on Harbour Lane closes.', 'A ferry will carry 90 people.', 'The mayor spoke on Monday.'];

let server: OpenAiServer;
beforeAll(async () => {
  server = await startOpenAiServer({ dimensions: DIMENSIONS });
});
beforeEach(() => server.spoilEmbeddings(null));
afterAll(() => server.close());

const MODEL = 'text-embedding-3-small';
const settings = { model: MODEL, apiKey: 'sk-secret', dimensions: null };

async function embedderWith(changes: Partial<LangChainEmbedderSettings> = {}) {
  const embeddings = await loadOpenAiEmbeddings({
    ...settings,
    ...changes,
    dimensions: null,
    baseUrl: server.baseUrl,
    model: MODEL,
  });
  return createLangChainEmbedder(embeddings, {
    model: 'openai:text-embedding-3-small',
    dimensions: DIMENSIONS,
    ...changes,
  });
}

function unit(text: string): number[] {
  const numbers = embeddingOf(text, DIMENSIONS);
  return numbers.map((number) => number / Math.hypot(...numbers));
}

function expectVectors(vectors: readonly Float32Array[], texts: readonly string[]): void {
  expect(vectors).toHaveLength(texts.length);
  for (const [at, text] of texts.entries()) {
    for (const [place, number] of unit(text).entries()) expect(vectors[at]?.[place]).toBeCloseTo(number, 5);
  }
}

describe('passages', () => {
  it('get the vector of their own text, at length 1', async () => {
    expectVectors(await (await embedderWith()).embedPassages(NEWS), NEWS);
  });

  it('are sent a batch at a time, in order', async () => {
    const before = server.requests.length;
    expectVectors(await (await embedderWith({ batch: 2 })).embedPassages(NEWS), NEWS);
    expect(server.requests.slice(before).map(({ body }) => body.input)).toEqual([NEWS.slice(0, 2), NEWS.slice(2)]);
  });

  it('keep their own vectors when the server gives them in another order', async () => {
    server.spoilEmbeddings('reversed');
    expectVectors(await (await embedderWith()).embedPassages(NEWS), NEWS);
  });

  it('are asked for as numbers, so that a server without base64 gives no zeros', async () => {
    server.spoilEmbeddings('floats whatever was asked');
    expectVectors(await (await embedderWith()).embedPassages(NEWS), NEWS);
    expect(server.requests.at(-1)?.body).toMatchObject({ encoding_format: 'float' });
  });

  it('and queries get the prefixes the model was trained with', async () => {
    const embedder = await embedderWith({ passagePrefix: 'passage: ', queryPrefix: 'query: ' });
    expectVectors(
      await embedder.embedPassages(NEWS),
      NEWS.map((text) => `passage: ${text}`),
    );
    expectVectors([await embedder.embedQuery('the pool')], ['query: the pool']);
  });

  it('with another prefix are those of another model', async () => {
    const names = [await embedderWith(), await embedderWith({ passagePrefix: 'passage: ' })].map(({ model }) => model);
    expect(new Set(names).size).toBe(2);
  });
});

it('shorter vectors are asked for where the settings say', async () => {
  const embeddings = await loadOpenAiEmbeddings({ ...settings, baseUrl: server.baseUrl, dimensions: 4 });
  expect(await dimensionsOf(embeddings)).toBe(4);
  expect(server.requests.at(-1)?.body).toMatchObject({ dimensions: 4, model: 'text-embedding-3-small' });
});

describe('what is no vector of this model never becomes one', () => {
  it.each([
    ['one missing', /2 vectors for 3 texts/u],
    ['nulls', /no numbers/u],
    ['zeros', /without direction/u],
    ['another dimension', /9 dimensions where 8/u],
  ] as const satisfies readonly (readonly [EmbeddingFault, RegExp])[])('%s', async (fault, words) => {
    server.spoilEmbeddings(fault);
    const error = await (await embedderWith()).embedPassages(NEWS).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(BriefingError);
    expect(error).toMatchObject({ code: 'embedding-invalid', message: expect.stringMatching(words) });
  });
});

describe('a server that fails', () => {
  it.each([
    ['keyWrong', /embedding model's server does not accept the key/u],
    ['modelUnknown', /does not know this model/u],
    ['page', /embedding model's address does not speak the OpenAI API/u],
    ['emptyChoices', /does not speak the OpenAI API/u],
    ['rateLimitedForLong', /rate limit or quota/u],
  ] as const)('is told in words (%s)', async (name, words) => {
    server.spoilEmbeddings(FAILURES[name]);
    const error = await (await embedderWith()).embedPassages(NEWS).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'model-unavailable', message: expect.stringMatching(words) });
    expect(JSON.stringify([error, String(error)])).not.toContain('sk-secret');
  });

  it.each(['hang', 'stall'] as const)('is not waited for without end, and is let go (%s)', async (name) => {
    server.spoilEmbeddings(FAILURES[name]);
    const embedder = await embedderWith({ queryTimeoutMilliseconds: 100, passagesTimeoutMilliseconds: 100 });
    const late = 'The embedding model did not answer within 0.1 seconds.';
    await expect(embedder.embedQuery('the pool')).rejects.toThrow(late);
    await expect(embedder.embedPassages(NEWS)).rejects.toThrow(late);
    await Promise.all(server.requests.slice(-2).map(({ left }) => left));
  });

  it('for a moment is asked again', async () => {
    server.spoilEmbeddings(FAILURES.overloaded);
    const before = server.requests.length;
    const query = (await embedderWith()).embedQuery('the pool');
    await expect.poll(() => server.requests.length).toBe(before + 1);
    server.spoilEmbeddings(null);
    expectVectors([await query], ['the pool']);
  });
});
