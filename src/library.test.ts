import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BriefingError, openBriefing } from './library.js';
import { type OpenAiServer, startOpenAiServer } from './testing/openai-server.js';

const root = mkdtempSync(join(tmpdir(), 'library-'));
let articles: string;
let index: string;

beforeEach(() => {
  const own = mkdtempSync(join(root, 'briefing-'));
  [articles, index] = [join(own, 'articles'), join(own, 'index')];
  mkdirSync(articles);
  write('pool.txt', '“The boiler is 41 years old,” said Mayor Greta Olsen.');
});

afterAll(() => rmSync(root, { recursive: true }));

function write(file: string, sentence: string) {
  writeFileSync(join(articles, file), `Council to close ${file}\n\n${sentence}`);
}

describe('a briefing opened by another program', () => {
  it('answers, searches, quotes and lists in documents of the contract', async () => {
    const briefing = await openBriefing({ articles, index });
    expect(await briefing.ask('how old is the boiler?')).toMatchObject({
      kind: 'answered',
      statements: [{ citations: [{ article: { id: 'pool.txt' }, speaker: { name: 'Greta Olsen' } }] }],
    });
    expect(await briefing.search('boiler')).toMatchObject({ hits: [{ article: { file: 'pool.txt' } }] });
    expect(await briefing.quotes({ speaker: 'Olsen' })).toMatchObject({ speaker: { name: 'Greta Olsen' } });
    expect(await briefing.articles()).toMatchObject({ articles: [{ id: 'pool.txt' }] });
  });

  it('gives documents that JSON carries unchanged', async () => {
    const answer = await (await openBriefing({ articles, index })).ask('how old is the boiler?');
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });

  it('tells how far it is, and reads nothing again where the saved index fits', async () => {
    const doing: string[] = [];
    const onProgress = (step: { readonly doing: string }) => void doing.push(step.doing);
    await openBriefing({ articles, index, onProgress });
    expect(doing).toContain('Embedding passages');
    doing.length = 0;
    await openBriefing({ articles, index, onProgress });
    expect(doing).toEqual([]);
  });
});

it('finds the folder of articles in the settings it is given, and nowhere else', async () => {
  const briefing = await openBriefing({ environment: { BRIEFING_DIR: articles, BRIEFING_INDEX: index } });
  expect((await briefing.articles()).articles.map(({ id }) => id)).toEqual(['pool.txt']);
});

describe('a language model', () => {
  let server: OpenAiServer;
  const environment = () => ({ MODEL: 'openai:small', MODEL_BASE_URL: server.baseUrl, XDG_STATE_HOME: root });

  beforeEach(async () => {
    server = await startOpenAiServer();
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    return server.close();
  });

  it('is asked when the settings handed over name one, and what it gets wrong is told', async () => {
    const briefing = await openBriefing({ articles, index, environment: environment() });
    const notices: string[] = [];
    const onNotice = (line: string) => void notices.push(line);
    const answer = await briefing.ask('how old is the boiler?', { onNotice });
    expect(server.requests.length).toBeGreaterThan(0);
    // It says "nothing scripted", which is no reply that holds: the articles' own words answer.
    expect(answer).toMatchObject({ kind: 'answered', answerer: expect.stringContaining('extractive') });
    expect(notices).toHaveLength(1);
  });

  it('is never asked because of the environment of the program', async () => {
    for (const [name, value] of Object.entries(environment())) vi.stubEnv(name, value);
    const briefing = await openBriefing({ articles, index });
    expect(await briefing.ask('how old is the boiler?')).toMatchObject({ kind: 'answered' });
    expect(server.requests).toEqual([]);
  });
});

describe('a folder that changes', () => {
  it('is taken in by reload, which says what changed', async () => {
    write('sauna.txt', 'The sauna closes on Monday.');
    write('gym.txt', 'The gym closes on Tuesday.');
    const briefing = await openBriefing({ articles, index });
    write('pool.txt', '“The boiler is new,” said Mayor Greta Olsen.');
    rmSync(join(articles, 'gym.txt'));
    write('rink.txt', 'The rink closes on Friday.');
    expect(await briefing.reload()).toEqual({ added: ['rink.txt'], changed: ['pool.txt'], removed: ['gym.txt'] });
    expect((await briefing.article('pool.txt'))?.text).toContain('The boiler is new');
    expect(await briefing.article('gym.txt')).toBeNull();
  });

  it('leaves the articles as they were when it cannot be read', async () => {
    const briefing = await openBriefing({ articles, index });
    rmSync(articles, { recursive: true });
    await expect(briefing.reload()).rejects.toBeInstanceOf(BriefingError);
    expect(await briefing.ask('how old is the boiler?')).toMatchObject({ kind: 'answered' });
  });
});

describe('what goes wrong', () => {
  it('is a BriefingError with a code, a message and a hint', async () => {
    const failure = await openBriefing({ articles: join(root, 'nowhere') }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(BriefingError);
    expect(failure).toMatchObject({
      code: 'briefing-missing',
      message: expect.stringContaining('nowhere'),
      hint: expect.stringMatching(/\w/u),
    });
  });

  it('names a setting that is wrong', async () => {
    await expect(openBriefing({ articles, index, environment: { TOKENS_PER_DAY: 'many' } })).rejects.toMatchObject({
      code: 'config-invalid',
      message: expect.stringContaining('TOKENS_PER_DAY'),
    });
  });
});
