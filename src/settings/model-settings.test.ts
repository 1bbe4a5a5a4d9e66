import { describe, expect, it } from 'vitest';
import { parseModelSettings } from './model-settings.js';

const settingsOf = (environment: Record<string, string>) => parseModelSettings(environment).settings;
const problemsOf = (environment: Record<string, string>) => parseModelSettings(environment).problems;

describe('without a model named', () => {
  it('nothing is sent anywhere, whatever keys there are', () => {
    expect(settingsOf({ OPENAI_API_KEY: 'sk-1', OPENAI_BASE_URL: 'https://models.example/v1', MODEL: ' ' })).toEqual({
      chat: null,
      embeddings: null,
      promptsFolder: null,
    });
  });
});

describe('a model', () => {
  it('takes the settings of its own before those of OpenAI', () => {
    const openai = { OPENAI_API_KEY: 'sk-1', OPENAI_BASE_URL: 'https://models.example/v1' };
    expect(settingsOf({ MODEL: 'openai:gpt-5-mini', ...openai })?.chat).toMatchObject({
      model: 'openai:gpt-5-mini',
      apiKey: 'sk-1',
      baseUrl: 'https://models.example/v1',
    });
    const own = { MODEL_API_KEY: 'own', MODEL_BASE_URL: 'http://127.0.0.1:11434/v1' };
    expect(settingsOf({ MODEL: 'openai:gpt-oss:20b', ...openai, ...own })?.chat).toMatchObject({
      model: 'openai:gpt-oss:20b',
      apiKey: 'own',
      baseUrl: 'http://127.0.0.1:11434/v1',
    });
  });

  it('of another provider never gets the key of OpenAI', () => {
    const openai = { OPENAI_API_KEY: 'sk-1', OPENAI_BASE_URL: 'https://models.example/v1' };
    expect(settingsOf({ MODEL: 'anthropic:claude', ...openai })?.chat).toMatchObject({ apiKey: null, baseUrl: null });
  });

  it('of OpenAI needs a key, unless it is served from elsewhere', () => {
    expect(problemsOf({ MODEL: 'openai:gpt-5-mini' })).toEqual([
      { setting: 'MODEL', problem: expect.stringContaining('OPENAI_API_KEY must be set') },
    ]);
    expect(problemsOf({ MODEL: 'openai:llama', MODEL_BASE_URL: 'http://127.0.0.1:8080/v1' })).toEqual([]);
  });

  it('gets less time than the fifteen seconds after which the person has an answer', () => {
    expect(settingsOf({ MODEL: 'ollama:llama' })?.chat?.timeoutMilliseconds).toBeLessThan(14_000);
  });
});

describe('embeddings', () => {
  it('may be served', () => {
    const embeddings = settingsOf({
      EMBEDDINGS: 'openai:nomic-embed-text',
      EMBEDDINGS_BASE_URL: 'http://127.0.0.1:11434/v1',
      EMBEDDINGS_DIMENSIONS: '256',
      EMBEDDINGS_QUERY_PREFIX: 'search_query: ',
      EMBEDDINGS_PRICE_PER_MILLION_TOKENS: '0.02',
    })?.embeddings;
    expect(embeddings).toMatchObject({
      kind: 'served',
      model: 'nomic-embed-text',
      dimensions: 256,
      pricePerMillionTokens: 0.02,
    });
  });

  it('keep the space at the end of a prefix', () => {
    const prefixes = { EMBEDDINGS_QUERY_PREFIX: 'query: ', EMBEDDINGS_PASSAGE_PREFIX: 'passage: ' };
    expect(settingsOf({ EMBEDDINGS: 'on-device:/models/small', ...prefixes })?.embeddings).toEqual({
      kind: 'on-device',
      folder: '/models/small',
      pooling: null,
      dtype: null,
      batch: 16,
      queryPrefix: 'query: ',
      passagePrefix: 'passage: ',
    });
  });
});

it('names everything that is wrong at once, and no key', () => {
  const problems = problemsOf({
    MODEL: 'gpt-5-mini',
    MODEL_API_KEY: 'sk-secret',
    MODEL_BASE_URL: 'localhost:8080',
    MODEL_TIMEOUT_SECONDS: 'soon',
    EMBEDDINGS: 'cohere:embed',
    EMBEDDINGS_BATCH: '0',
    CACHE_REPLIES: 'perhaps',
  });
  expect(problems.map(({ setting }) => setting)).toEqual([
    'MODEL',
    'MODEL_BASE_URL',
    'MODEL_TIMEOUT_SECONDS',
    'CACHE_REPLIES',
    'EMBEDDINGS',
    'EMBEDDINGS_BATCH',
  ]);
  expect(JSON.stringify(problems)).not.toContain('sk-secret');
});
