import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { openBriefing } from './briefing.js';
import type { Briefing } from './core/ports.js';

const root = mkdtempSync(join(tmpdir(), 'briefing-'));
afterAll(() => rmSync(root, { recursive: true }));

const POOL = `Council to close pool

The town council voted on Monday to close the Harbour Lane pool, which costs 240,000 euros a year.

“We cannot heat it any longer,” said Mayor Greta Olsen. “The boiler is 41 years old.”

Councillor Tom Reyes said the pool should stay open until the autumn.
`;
const FERRY = `New ferry for the island

A new ferry will carry 90 people to Stony Island from May 4, the harbour board announced.

“Islanders have waited nine years for this,” said its chairwoman, Rosa Lind.
`;

let count = 0;
let articlesFolder = '';
let indexFolder = '';
const put = (file: string, text: string) => writeFileSync(join(articlesFolder, file), text);

beforeEach(() => {
  count += 1;
  articlesFolder = join(root, `articles-${count}`);
  indexFolder = join(root, `index-${count}`);
  mkdirSync(articlesFolder);
  put('pool.txt', POOL);
  put('ferry.md', FERRY);
});

async function opened(options: { readonly rebuild?: boolean } = {}) {
  const warnings: string[] = [];
  const steps: string[] = [];
  const briefing = await openBriefing({
    articlesFolder,
    indexFolder,
    ...options,
    warn: (line) => warnings.push(line),
    progress: ({ doing }) => steps.push(doing),
  });
  return { briefing, warnings, built: steps.length > 0 };
}

const QUESTIONS = [
  'what did the mayor say about the boiler?',
  'how many people will the ferry carry?',
  'who is quoted?',
  'what is it about?',
  'what did Rosa Lind say about taxes?',
  'wat did olson say?',
  'when does the bus leave?',
];

async function everythingOf(briefing: Briefing) {
  const { corpus } = briefing;
  const answers = [];
  for (const text of QUESTIONS) answers.push(await briefing.ask({ text, history: [] }));
  const hits = await briefing.search('pool boiler', 5);
  const quotes = await briefing.quotes({ speaker: null, about: 'the ferry' });
  return { corpus, answers, hits, quotes };
}

describe('the same articles and questions give the same answers', () => {
  it('asked twice, and in another order', async () => {
    const { briefing } = await opened();
    const first = await everythingOf(briefing);
    expect(await everythingOf(briefing)).toEqual(first);
    for (const [at, text] of [...QUESTIONS.entries()].reverse()) {
      expect(await briefing.ask({ text, history: [] })).toEqual(first.answers[at]);
    }
  });

  it('from an index just built and from a saved one', async () => {
    const built = await opened();
    const loaded = await opened();
    expect([built.built, loaded.built]).toEqual([true, false]);
    expect(await everythingOf(loaded.briefing)).toEqual(await everythingOf(built.briefing));
  });

  it('built again, in another folder, from files written in another order', async () => {
    const { briefing } = await opened();
    const first = await everythingOf(briefing);
    articlesFolder = join(root, 'elsewhere');
    mkdirSync(articlesFolder);
    put('ferry.md', FERRY);
    put('pool.txt', POOL);
    indexFolder = join(root, 'index-elsewhere');
    expect(await everythingOf((await opened()).briefing)).toEqual(first);
  });
});

describe('the saved index', () => {
  it('is used when nothing has changed, and built anew when asked', async () => {
    expect((await opened()).built).toBe(true);
    expect(await opened()).toMatchObject({ built: false, warnings: [] });
    expect(await opened({ rebuild: true })).toMatchObject({ built: true, warnings: [] });
  });

  const ferryCarries = async (briefing: Briefing) => {
    const answer = await briefing.ask({ text: 'how many people will the ferry carry?', history: [] });
    return answer.kind === 'answered' ? answer.statements[0].text : answer.kind;
  };

  it('follows an article that is changed', async () => {
    await opened();
    put('ferry.md', FERRY.replace('90 people', '120 people'));
    const { briefing, warnings } = await opened();
    expect(warnings).toEqual([expect.stringContaining('1 changed')]);
    expect(await ferryCarries(briefing)).toContain('120 people');
  });

  it('follows an article that is added or taken away', async () => {
    rmSync(join(articlesFolder, 'ferry.md'));
    expect(await ferryCarries((await opened()).briefing)).toBe('not-in-briefing');
    put('ferry.md', FERRY);
    const added = await opened();
    expect(added.warnings).toEqual([expect.stringContaining('1 new')]);
    expect(await ferryCarries(added.briefing)).toContain('90 people');
    rmSync(join(articlesFolder, 'ferry.md'));
    const gone = await opened();
    expect(gone.warnings).toEqual([expect.stringContaining('1 gone')]);
    expect(await ferryCarries(gone.briefing)).toBe('not-in-briefing');
  });

  it('follows an article that gets another name', async () => {
    await opened();
    cpSync(join(articlesFolder, 'ferry.md'), join(articlesFolder, 'boats.md'));
    rmSync(join(articlesFolder, 'ferry.md'));
    const { briefing } = await opened();
    const [hit] = await briefing.search('ferry', 1);
    expect(hit?.passage.article.file).toBe('boats.md');
  });

  it('of another briefing is not taken for this one', async () => {
    await opened();
    rmSync(join(articlesFolder, 'pool.txt'));
    rmSync(join(articlesFolder, 'ferry.md'));
    put('park.txt', 'Park to open\n\nThe park will open on June 1, said Mayor Ada Kern.\n');
    const { briefing } = await opened();
    expect(briefing.corpus.articles.map(({ article }) => article.file)).toEqual(['park.txt']);
    expect(readdirSync(indexFolder)).toHaveLength(2);
  });

  it('that cannot be written is missed by nobody but the next start', async () => {
    indexFolder = join(articlesFolder, '..', `file-${count}`);
    writeFileSync(indexFolder, 'a file in its place');
    const { briefing, warnings } = await opened();
    expect(warnings).toEqual([expect.stringMatching(/could not be saved in .+ Choose another index folder/u)]);
    expect(await ferryCarries(briefing)).toContain('90 people');
  });

  it('is not put among the articles', async () => {
    indexFolder = join(articlesFolder, 'index');
    await expect(opened()).rejects.toMatchObject({ code: 'index-inside-briefing' });
  });
});

describe('a query', () => {
  it.each(['', '   ', '?!', '\u0000'])('without a word (%j) finds nothing to look for', async (query) => {
    const { briefing } = await opened();
    await expect(briefing.search(query, 3)).rejects.toMatchObject({ code: 'question-empty' });
  });
});
