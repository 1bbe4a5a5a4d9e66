import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type OpenBriefingOptions, openBriefing, openSavedBriefing } from './briefing.js';
import type { AnswerEvent } from './core/answer.js';
import type { Briefing } from './core/ports.js';
import { parseModelSettings } from './settings/model-settings.js';
import { FAILURES, says } from './testing/openai-replies.js';
import type { ModelCall } from './testing/openai-requests.js';
import { type OpenAiServer, startOpenAiServer } from './testing/openai-server.js';

const root = mkdtempSync(join(tmpdir(), 'briefing-models-'));
afterAll(() => rmSync(root, { recursive: true }));

const POOL = `Council to close pool

The town council voted on Monday to close the Harbour Lane pool, which costs 240,000 euros a year.

“We cannot heat it any longer,” said Mayor Greta Olsen. “The boiler is 41 years old.”
`;
const FERRY = `New ferry for the island

A new ferry will carry 90 people to Stony Island from May 4, the harbour board announced.
`;

let server: OpenAiServer;
beforeAll(async () => {
  server = await startOpenAiServer({ dimensions: 16 });
});
afterAll(() => server.close());

let count = 0;
let folders = { articlesFolder: '', indexFolder: '' };
beforeEach(() => {
  server.spoilEmbeddings(null);
  count += 1;
  folders = { articlesFolder: join(root, `articles-${count}`), indexFolder: join(root, `index-${count}`) };
  mkdirSync(folders.articlesFolder);
  writeFileSync(join(folders.articlesFolder, 'pool.txt'), POOL);
  writeFileSync(join(folders.articlesFolder, 'ferry.txt'), FERRY);
});

type Settings = Readonly<Record<string, string>>;

function optionsWith(environment: Settings, changes: Partial<OpenBriefingOptions> = {}) {
  const { settings, problems } = parseModelSettings(environment);
  expect(problems).toEqual([]);
  if (settings === null) throw new Error('the settings are wrong');
  const warnings: string[] = [];
  const steps: string[] = [];
  const options: OpenBriefingOptions = {
    ...folders,
    models: settings,
    warn: (line) => warnings.push(line),
    progress: ({ doing }) => steps.push(doing),
    ...changes,
  };
  return { options, warnings, steps };
}

async function opened(environment: Settings, changes: Partial<OpenBriefingOptions> = {}) {
  const { options, warnings, steps } = optionsWith(environment, changes);
  return { briefing: await openBriefing(options), warnings, steps };
}

const asked = (briefing: Briefing, text: string) => briefing.ask({ text, history: [] });
const requestsTo = (path: string) => server.requests.filter((request) => request.path === path);
const embeddedTexts = (requests: readonly ModelCall[]) => requests.flatMap(({ body }) => body.input);

describe('with a model', () => {
  const withModel = () => ({ MODEL: 'openai:gpt-5-mini', MODEL_BASE_URL: server.baseUrl, MODEL_API_KEY: 'sk-secret' });

  it('opens and searches without asking it', async () => {
    const before = server.requests.length;
    const { briefing } = await opened(withModel());
    await briefing.search('boiler', 3);
    expect(server.requests.length).toBe(before);
  });

  it.each([
    ['keyWrong', /does not accept the key.*own words/u],
    ['rateLimitedForLong', /rate limit or quota.*own words/u],
    ['refusal', /refused.*own words/u],
    ['cutOff', /cut off.*own words/u],
    ['page', /does not speak the OpenAI API.*own words/u],
  ] as const)('that fails (%s) gives the excerpts, and a line that says so', async (failure, words) => {
    const keyless = await asked(await openBriefing(folders), 'How old is the boiler?');
    const { briefing } = await opened(withModel());
    server.queue(FAILURES[failure]);
    const answer = await asked(briefing, 'How old is the boiler?');
    expect(answer).toEqual({ ...keyless, notice: expect.stringMatching(words) });
    expect(answer.notice).not.toContain('sk-secret');
  });

  it.each(['hang', 'stall'] as const)('that does not answer in time (%s) gives the excerpts', async (failure) => {
    const { options } = optionsWith(withModel());
    const chat = { ...options.models?.chat, timeoutMilliseconds: 200 } as NonNullable<typeof options.models>['chat'];
    const briefing = await openBriefing({ ...options, models: { chat, embeddings: null, promptsFolder: null } });
    server.queue(FAILURES[failure]);
    const answer = await asked(briefing, 'How old is the boiler?');
    expect(answer).toMatchObject({ kind: 'answered', notice: expect.stringMatching(/in time/u) });
    await server.requests.at(-1)?.left;
  });

  it.each([
    ['anthropic:claude', /@langchain\/anthropic, which is not installed.*own words/u],
    ['nobody:model', /no model provider "nobody".*own words/u],
  ] as const)('that cannot be loaded (%s) gives the excerpts', async (model, words) => {
    const { briefing } = await opened({ MODEL: model });
    expect((await asked(briefing, 'How old is the boiler?')).notice).toMatch(words);
  });

  it('whose reply is no answer, twice, gives the excerpts', async () => {
    const { briefing } = await opened(withModel());
    server.queue(FAILURES.truncatedJson, FAILURES.truncatedJson);
    expect((await asked(briefing, 'How old is the boiler?')).notice).toMatch(/form/u);
  });

  it('stops asking when a question has cost what it may, or the day has', async () => {
    const before = server.requests.length;
    const { briefing: one } = await opened({ ...withModel(), TOKENS_PER_QUESTION: '10' });
    expect((await asked(one, 'How old is the boiler?')).notice).toMatch(/own words/u);
    expect(server.requests.length).toBe(before);
    const { briefing: other } = await opened({ ...withModel(), TOKENS_PER_DAY: '10' });
    server.queue(says({ nonsense: true }), says({ nonsense: true }));
    await asked(other, 'How old is the boiler?');
    const { briefing: later } = await opened({ ...withModel(), TOKENS_PER_DAY: '10' });
    const requests = server.requests.length;
    expect((await asked(later, 'How old is the boiler?')).notice).toMatch(/own words/u);
    expect(server.requests.length).toBe(requests);
  });

  it('is told what prompts of one’s own say', async () => {
    const prompts = join(root, `prompts-${count}`);
    mkdirSync(prompts);
    const words = 'Between the lines {{boundary}} stand passages. Write at most {{most_statements}} sentences, kindly.';
    writeFileSync(join(prompts, 'answering.md'), words);
    const { briefing } = await opened({ ...withModel(), PROMPTS_DIR: prompts });
    server.queue(FAILURES.keyWrong);
    await asked(briefing, 'How old is the boiler?');
    expect(server.requests.at(-1)?.instructions).toContain('sentences, kindly.');
  });

  it('whose person no longer waits is stopped', async () => {
    const { briefing } = await opened(withModel());
    server.queue(FAILURES.hang);
    const before = server.requests.length;
    const stop = new AbortController();
    const answer = briefing.ask({ text: 'How old is the boiler?', history: [] }, { signal: stop.signal });
    const caught = expect(answer).rejects.toBe('stopped');
    await expect.poll(() => server.requests.length).toBe(before + 1);
    stop.abort('stopped');
    await caught;
    await server.requests.at(-1)?.left;
  });

  it('tells what it cost', async () => {
    const { briefing } = await opened(withModel());
    server.queue(says({ nonsense: true }), FAILURES.keyWrong);
    const events: AnswerEvent[] = [];
    const question = { text: 'How old is the boiler?', history: [] };
    await briefing.ask(question, { observe: (event) => events.push(event) });
    expect(events).toContainEqual({
      kind: 'model-replied',
      model: 'openai:gpt-5-mini',
      milliseconds: expect.any(Number),
      usage: { inputTokens: expect.any(Number), outputTokens: expect.any(Number) },
    });
  });
});

describe('with embeddings', () => {
  const withEmbeddings = (changes: Settings = {}) => ({
    EMBEDDINGS: 'openai:small',
    EMBEDDINGS_BASE_URL: server.baseUrl,
    ...changes,
  });
  const embeddings = () => requestsTo('/v1/embeddings');

  it('passages are found by them, and embedded once', async () => {
    const before = embeddings().length;
    const { briefing, warnings } = await opened(withEmbeddings());
    expect(warnings).toEqual([expect.stringMatching(/^Embedding 2 of 2 passages with small: about \d+ tokens\.$/u)]);
    const [first] = await briefing.search('pool boiler', 3);
    expect(first?.ranks.vector).not.toBeNull();
    expect((await asked(briefing, 'How old is the boiler?')).notice).toBeNull();

    const asking = embeddings().length;
    const again = await opened(withEmbeddings());
    expect(again).toMatchObject({ steps: [], warnings: [] });
    expect(embeddings().length).toBe(asking);
    expect(asking).toBeGreaterThan(before);
  });

  it('keep nobody waiting who has stopped asking, and their connection is closed', async () => {
    const { briefing } = await opened(withEmbeddings());
    const asking = embeddings().length;
    server.spoilEmbeddings(FAILURES.hang);
    const stop = new AbortController();
    const question = { text: 'Which ferry sails to the island in May?', history: [] };
    const caught = expect(briefing.ask(question, { signal: stop.signal })).rejects.toBe('stopped');
    await expect.poll(() => embeddings().length).toBeGreaterThan(asking);
    stop.abort('stopped');
    await caught;
    await embeddings().at(-1)?.left;
  });

  it('say what they are about to cost, where a price is set', async () => {
    const { warnings } = await opened(withEmbeddings({ EMBEDDINGS_PRICE_PER_MILLION_TOKENS: '0.02' }));
    expect(warnings[0]).toMatch(/tokens, about 0\.0000\d+ at 0\.02 per million\.$/u);
  });

  it('only what is new is embedded when an article is added', async () => {
    await opened(withEmbeddings());
    const before = embeddings().length;
    writeFileSync(join(folders.articlesFolder, 'tram.txt'), 'Trams run again\n\nTrams run again in the old town.\n');
    const { warnings } = await opened(withEmbeddings());
    expect(warnings.at(-1)).toMatch(/^Embedding 1 of 3 passages/u);
    expect(embeddedTexts(embeddings().slice(before))).toEqual([expect.stringContaining('old town')]);
  });

  it('of another model never meet: only vectors are made anew, and those of before are kept', async () => {
    await opened(withEmbeddings());
    const other = await opened(withEmbeddings({ EMBEDDINGS: 'openai:large', EMBEDDINGS_DIMENSIONS: '32' }));
    expect(other.warnings).toEqual([
      expect.stringMatching(
        /another embedding model \(openai:small at http:\/\/127\.0\.0\.1:\d+\/v1, 16 dimensions\)/u,
      ),
      expect.stringMatching(/^Embedding 2 of 2 passages with large/u),
    ]);
    expect(other.steps).not.toContain('Finding who says what');
    const before = embeddings().length;
    expect((await opened(withEmbeddings())).warnings).toHaveLength(1);
    expect(embeddings().length).toBe(before);
  });

  it('that were interrupted go on where they were', async () => {
    server.spoilEmbeddings(null);
    const small = withEmbeddings({ EMBEDDINGS_BATCH: '1', EMBEDDINGS_DIMENSIONS: '16' });
    const interrupted = optionsWith(small, {
      progress: ({ doing, done }) => {
        if (doing === 'Embedding passages' && done === 1) throw new Error('interrupted');
      },
    });
    await expect(openBriefing(interrupted.options)).rejects.toThrow('interrupted');
    expect((await opened(small)).warnings[0]).toMatch(/^Embedding 1 of 2 passages/u);
  });

  it('that cannot be had cost a line in the answer, and later nothing that was there', async () => {
    await opened(withEmbeddings());
    server.spoilEmbeddings(FAILURES.keyWrong);
    writeFileSync(join(folders.articlesFolder, 'tram.txt'), 'Trams run again\n\nTrams run again in the old town.\n');
    const { briefing, warnings } = await opened(withEmbeddings());
    expect(warnings).toContainEqual(expect.stringMatching(/does not accept the key.*found by their words alone/u));
    const answer = await asked(briefing, 'How old is the boiler?');
    expect(answer).toMatchObject({ kind: 'answered', notice: expect.stringMatching(/words alone/u) });

    server.spoilEmbeddings(null);
    const later = await opened(withEmbeddings());
    expect(later.warnings.at(-1)).toMatch(/^Embedding 1 of 3 passages/u);
  });

  it('that cannot be had when a question comes leave the words to search by, and are asked once', async () => {
    const { briefing, warnings } = await opened(withEmbeddings());
    server.spoilEmbeddings(FAILURES.keyWrong);
    const before = embeddings().length;
    const hits = await briefing.search('pool boiler', 3);
    expect(hits[0]).toMatchObject({ ranks: { lexical: 1, vector: null } });
    const answer = await asked(briefing, 'How old is the boiler?');
    expect(answer).toMatchObject({ kind: 'answered', notice: expect.stringMatching(/key.*words alone/u) });
    expect(embeddings().length).toBe(before + 1);
    expect(warnings.slice(1)).toEqual([expect.stringMatching(/key.*words alone/u)]);
  });

  it('whose vectors have become another length leave the words to search by', async () => {
    const { briefing } = await opened(withEmbeddings());
    server.spoilEmbeddings('another dimension');
    expect((await asked(briefing, 'How old is the boiler?')).notice).toMatch(/17 dimensions where 16.*words alone/u);
    const rebuilt = await opened(withEmbeddings(), { rebuild: true });
    expect((await asked(rebuilt.briefing, 'How old is the boiler?')).notice).toBeNull();
  });

  it('that were not to be had by whoever built the index are not waited for', async () => {
    server.spoilEmbeddings(FAILURES.keyWrong);
    await opened(withEmbeddings());
    const { options } = optionsWith(withEmbeddings());
    const briefing = await openSavedBriefing(options);
    expect(briefing?.corpus.articles).toHaveLength(2);
  });

  it('leave no folder but that of the index behind', async () => {
    await opened(withEmbeddings());
    expect(
      readdirSync(folders.indexFolder).filter((name) => !/^(generation-|briefing-index|embeddings-)/u.test(name)),
    ).toEqual([]);
  });
});

describe('with a model on this machine', () => {
  it('that is not there says so at once', async () => {
    await expect(opened({ EMBEDDINGS: 'on-device:/nowhere/at/all' })).rejects.toThrow(
      'is not the folder of an embedding model',
    );
  });
});
