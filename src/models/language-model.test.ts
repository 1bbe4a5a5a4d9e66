import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { BriefingError } from '../core/errors.js';
import { FAILURES, type ServerReply, says } from '../testing/openai-replies.js';
import { type OpenAiServer, startOpenAiServer } from '../testing/openai-server.js';
import { createLanguageModel, type LanguageModelSettings } from './language-model.js';

let server: OpenAiServer;
beforeAll(async () => {
  server = await startOpenAiServer();
});
afterAll(() => server.close());

const KEY = 'sk-secret-of-the-harbour';
const value = { statements: ['The pool closes on Monday.'] };
const replySchema = {
  type: 'object',
  properties: { statements: { type: 'array', items: { type: 'string' } } },
  required: ['statements'],
  additionalProperties: false,
};
const request = { instructions: 'Answer from the passages.', input: 'When does the pool close?', replySchema };

function modelWith(changes: Partial<LanguageModelSettings> = {}) {
  return createLanguageModel({
    model: 'openai:gpt-5-mini',
    baseUrl: server.baseUrl,
    apiKey: KEY,
    timeoutMilliseconds: 5000,
    ...changes,
  });
}

const lastRequest = () => server.requests.at(-1);

/** What went wrong, in words, and how often the server was asked. */
async function failing(changes: Partial<LanguageModelSettings>, ...replies: readonly ServerReply[]) {
  const before = server.requests.length;
  server.queue(...replies);
  const error = await modelWith(changes)
    .reply(request)
    .then(
      () => null,
      (thrown: unknown) => thrown,
    );
  expect(error).toBeInstanceOf(BriefingError);
  const { code, message, hint } = error as BriefingError;
  expect(JSON.stringify([message, hint, String(error)])).not.toContain('sk-secret');
  return { code, message, hint, tries: server.requests.length - before };
}

describe.each(['chat', 'responses'] as const)('over the %s API, a reply', (api) => {
  it('is the value, with what it cost', async () => {
    server.queue(says(value));
    const reply = await modelWith({ api }).reply(request);
    expect(reply).toEqual({ value, usage: { inputTokens: expect.any(Number), outputTokens: expect.any(Number) } });
    expect(lastRequest()).toMatchObject({
      path: api === 'chat' ? '/v1/chat/completions' : '/v1/responses',
      model: 'gpt-5-mini',
      instructions: request.instructions,
      input: request.input,
      schema: replySchema,
    });
  });

  it('may be wrapped in thoughts and fences', async () => {
    server.queue({ kind: 'text', text: `<think>Monday?</think>\n\`\`\`json\n${JSON.stringify(value)}\n\`\`\`` });
    expect((await modelWith({ api }).reply(request)).value).toEqual(value);
  });

  it.each([
    ['keyWrong', 'model-unavailable', /does not accept the key/u],
    ['modelUnknown', 'model-unavailable', /does not know this model/u],
    ['rateLimitedForLong', 'model-unavailable', /rate limit or quota/u],
    ['tooLong', 'model-unavailable', /longer than the model can take/u],
    ['refusal', 'model-unavailable', /refused to answer/u],
    ['cutOff', 'model-unavailable', /cut off/u],
    ['page', 'model-unavailable', /does not speak the OpenAI API/u],
    ['emptyChoices', 'model-unavailable', /does not speak the OpenAI API/u],
    ['truncatedJson', 'model-reply-invalid', /not in the form/u],
    ['empty', 'model-reply-invalid', /not in the form/u],
  ] as const)('that fails (%s) is told in words, after one try', async (name, code, words) => {
    const failed = await failing({ api }, FAILURES[name]);
    expect(failed).toMatchObject({ code, message: expect.stringMatching(words), tries: 1 });
    expect(failed.hint).not.toBe('');
  });

  it.each(['hang', 'stall'] as const)(
    'that never comes (%s) is given up in time, and the server is let go',
    async (name) => {
      const failed = await failing({ api, timeoutMilliseconds: 200 }, FAILURES[name]);
      expect(failed).toMatchObject({
        code: 'model-unavailable',
        message: expect.stringMatching(/within 0.2 seconds/u),
      });
      await lastRequest()?.left;
    },
  );
});

it('says that a content filter stopped the answer', async () => {
  expect((await failing({}, FAILURES.filtered)).message).toMatch(/content filter/u);
});

describe('what fails for a moment', () => {
  it.each(['serverError', 'overloaded', 'rateLimited', 'rateLimitedForAWhile', 'drop'] as const)(
    'is tried again (%s)',
    async (name) => {
      server.queue(FAILURES[name], says(value));
      expect((await modelWith().reply(request)).value).toEqual(value);
    },
  );

  it.each([
    ['serverError', /failed \(status 500\)/u],
    ['rateLimited', /rate limit or quota/u],
    ['drop', /could not be reached/u],
  ] as const)('is given up after three tries (%s)', async (name, words) => {
    const failed = await failing({}, FAILURES[name], FAILURES[name], FAILURES[name]);
    expect(failed).toMatchObject({ code: 'model-unavailable', message: expect.stringMatching(words), tries: 3 });
  });

  it('is not waited for beyond the time there is', async () => {
    expect((await failing({ timeoutMilliseconds: 500 }, FAILURES.rateLimitedForAWhile)).tries).toBe(1);
  });
});

describe('who no longer waits', () => {
  it('stops the call, and the server is let go', async () => {
    server.queue(FAILURES.hang);
    const before = server.requests.length;
    const stop = new AbortController();
    const reply = modelWith().reply({ ...request, signal: stop.signal });
    const caught = expect(reply).rejects.toBe(stop.signal.reason ?? 'stopped');
    await expect.poll(() => server.requests.length).toBe(before + 1);
    stop.abort('stopped');
    await caught;
    await lastRequest()?.left;
  });

  it('stops it between two tries', async () => {
    server.queue(FAILURES.rateLimitedForAWhile);
    const before = server.requests.length;
    const stop = new AbortController();
    const reply = modelWith().reply({ ...request, signal: stop.signal });
    const caught = expect(reply).rejects.toBe('stopped');
    await expect.poll(() => server.requests.length).toBe(before + 1);
    await lastRequest()?.left;
    stop.abort('stopped');
    await caught;
    expect(server.requests.length).toBe(before + 1);
  });

  it('asks nobody', async () => {
    const before = server.requests.length;
    await expect(modelWith().reply({ ...request, signal: AbortSignal.abort('stopped') })).rejects.toBe('stopped');
    expect(server.requests.length).toBe(before);
  });
});

describe('servers of all kinds', () => {
  it('need no key on this machine, get no temperature and one try of the client', async () => {
    server.queue(says(value));
    await modelWith({ apiKey: null }).reply(request);
    expect(lastRequest()?.headers.authorization).toBe('Bearer not-needed');
    expect(lastRequest()?.body).not.toHaveProperty('temperature');
  });

  it('are asked at the address that is set, whatever the environment names', async () => {
    const elsewhere = 'http://127.0.0.1:9/v1';
    for (const name of ['OPENAI_BASE_URL', 'OPENAI_API_BASE', 'LANGSMITH_GATEWAY']) vi.stubEnv(name, elsewhere);
    server.queue(says(value));
    expect((await modelWith().reply(request)).value).toEqual(value);
    vi.unstubAllEnvs();
  });

  it('that hold no reply to a schema are told it, and not asked for it again', async () => {
    const refusing: ServerReply = { kind: 'error', status: 400, message: "'response_format' is not supported." };
    server.queue(refusing, says(value), says(value));
    const before = server.requests.length;
    const model = modelWith();
    expect((await model.reply(request)).value).toEqual(value);
    expect((await model.reply(request)).value).toEqual(value);
    const asked = server.requests.slice(before);
    expect(asked.map(({ schema }) => schema !== null)).toEqual([true, false, false]);
    expect(asked[1]?.instructions).toContain(JSON.stringify(replySchema));
  });

  it('may have names with colons', async () => {
    server.queue(says(value));
    await modelWith({ model: 'openai:gpt-oss:20b' }).reply(request);
    expect(lastRequest()?.model).toBe('gpt-oss:20b');
  });

  it('are told how long to think where the settings say', async () => {
    server.queue(says(value));
    await modelWith({ reasoningEffort: 'low' }).reply(request);
    expect(lastRequest()?.body).toMatchObject({ reasoning_effort: 'low' });
  });

  it('that cannot be reached are said to be', async () => {
    const failed = await failing({ baseUrl: 'http://127.0.0.1:9/v1', timeoutMilliseconds: 1500 });
    expect(failed).toMatchObject({ code: 'model-unavailable', message: 'The model could not be reached.' });
  });

  it('of Azure are spoken to at their deployment', async () => {
    server.queue(says(value));
    const endpoint = server.baseUrl.replace('/v1', '');
    process.env.AZURE_OPENAI_API_VERSION = '2024-10-21';
    const { value: given } = await modelWith({ model: 'azure_openai:our-model', baseUrl: endpoint }).reply(request);
    delete process.env.AZURE_OPENAI_API_VERSION;
    expect(given).toEqual(value);
    expect(lastRequest()?.path).toBe('/openai/deployments/our-model/chat/completions');
    expect(lastRequest()?.headers['api-key']).toBe(KEY);
  });
});

/** OpenAI's class in its old way, which asks for a reply as the arguments of a tool: so do most other providers. */
const load = async () => {
  const { ChatOpenAI } = await import('@langchain/openai');
  const configuration = { baseURL: server.baseUrl };
  const model = new ChatOpenAI({ model: 'gpt-4', apiKey: KEY, configuration, maxRetries: 0 });
  return { initChatModel: async () => model as never };
};

describe('a model of another provider', () => {
  const other = { model: 'elsewhere:model', load };

  it('replies in the arguments of a tool', async () => {
    server.queue({ kind: 'text', text: '', toolCall: { name: 'reply', value } });
    const { value: given, usage } = await modelWith(other).reply(request);
    expect(given).toEqual(value);
    expect(usage).not.toBeNull();
    expect(lastRequest()?.schema).toEqual(replySchema);
  });

  it('may reply in words all the same', async () => {
    server.queue({ kind: 'text', text: `Here: ${JSON.stringify(value)}` });
    expect((await modelWith(other).reply(request)).value).toEqual(value);
  });

  it.each([
    ['keyWrong', 'model-unavailable', /does not accept the key/u],
    ['cutOff', 'model-unavailable', /cut off/u],
    ['emptyChoices', 'model-unavailable', /does not speak the OpenAI API/u],
    ['empty', 'model-reply-invalid', /not in the form/u],
  ] as const)('fails in the same words (%s)', async (name, code, words) => {
    expect(await failing(other, FAILURES[name])).toMatchObject({ code, message: expect.stringMatching(words) });
  });

  it('is given up in time, and let go', async () => {
    expect((await failing({ ...other, timeoutMilliseconds: 200 }, FAILURES.hang)).message).toMatch(
      /within 0.2 seconds/u,
    );
    await lastRequest()?.left;
  });
});

describe('a model that cannot be loaded', () => {
  it('says which package to install', async () => {
    const failed = await failing({ model: 'anthropic:claude' });
    expect(failed).toMatchObject({ code: 'package-missing', hint: 'Run: npm install @langchain/anthropic' });
  });

  it('says that there is no such provider', async () => {
    const failed = await failing({ model: 'nobody:model' });
    expect(failed).toMatchObject({ code: 'config-invalid', message: 'There is no model provider "nobody".' });
  });
});
