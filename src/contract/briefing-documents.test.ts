import { beforeAll, describe, expect, it } from 'vitest';
import type { Briefing } from '../core/ports.js';
import { briefingInMemory } from '../testing/small-briefing.js';
import { type BriefingDocuments, createBriefingDocuments } from './briefing-documents.js';

let opened: Briefing;
let briefing: BriefingDocuments;

beforeAll(async () => {
  opened = await briefingInMemory();
  briefing = createBriefingDocuments({ briefing: () => opened, clock: () => 0 });
});

describe('a question', () => {
  it('is answered by a document whose excerpts stand in the article it names', async () => {
    const answer = await briefing.ask('what did the mayor say about the library?', { id: 'q1' });
    expect(answer).toMatchObject({ id: 'q1', kind: 'answered', question: 'what did the mayor say about the library?' });
    const [citation] = answer.statements.flatMap(({ citations }) => citations);
    const article = await briefing.article(citation?.article.id ?? '');
    expect(citation?.excerpt).toMatch(/memory|40,000/u);
    expect(article?.text.slice(citation?.span.start, citation?.span.end)).toBe(citation?.excerpt);
  });

  it('leans on the history it is given', async () => {
    const history = [
      { from: 'reader', text: 'what did Joan Ferro say?' },
      { from: 'bot', text: '“Nobody should have to walk home from the station at night,” said Ferro.' },
    ] as const;
    const answer = await briefing.ask('and what did she announce?', { history });
    expect(JSON.stringify(answer.statements)).toContain('night buses');
  });

  it('passes on what the reader should know of how its answer came about', async () => {
    const noticed: Briefing = {
      ...opened,
      ask: async (question) => ({ ...(await opened.ask(question)), notice: 'The model could not be reached.' }),
    };
    const lines: string[] = [];
    const documents = createBriefingDocuments({ briefing: () => noticed, clock: () => 0 });
    await documents.ask('who is quoted?', { onNotice: (line) => lines.push(line) });
    expect(lines).toEqual(['The model could not be reached.']);
  });

  it('hands the signal on, so that a question can be called off', async () => {
    const seen: unknown[] = [];
    const watching: Briefing = {
      ...opened,
      ask: (question, options) => {
        seen.push(options?.signal);
        return opened.ask(question, options);
      },
    };
    const { signal } = new AbortController();
    await createBriefingDocuments({ briefing: () => watching, clock: () => 0 }).ask('who is quoted?', { signal });
    expect(seen).toEqual([signal]);
  });

  it.each([undefined, null, 7])('that is %s is refused in words', async (question) => {
    await expect(briefing.ask(question as unknown as string)).rejects.toMatchObject({
      code: 'input-invalid',
      hint: 'Give the question as a string of words.',
    });
  });
});

describe('a search', () => {
  it('gives at most k passages', async () => {
    const { hits } = await briefing.search('night buses', { k: 1 });
    expect(hits.map(({ article }) => article.file)).toEqual(['buses.txt']);
  });

  it.each([0, -1, 1.5, Number.NaN, 1001])('refuses %s as k', async (k) => {
    await expect(briefing.search('night buses', { k })).rejects.toMatchObject({ code: 'input-invalid' });
  });
});

describe('quotes', () => {
  it('are of the speaker and of the article asked for', async () => {
    const all = await briefing.quotes({ speaker: 'Ana Brandt' });
    const one = await briefing.quotes({ speaker: 'Ana Brandt', article: 'buses.txt' });
    expect(new Set(all.quotes.map(({ article }) => article.id))).toEqual(new Set(['library.txt', 'buses.txt']));
    expect(one.quotes.map(({ article }) => article.id)).toEqual(['buses.txt']);
    expect(one.speaker?.name).toBe('Ana Brandt');
  });

  it('are all of them without a filter', async () => {
    expect((await briefing.quotes()).quotes).toHaveLength(opened.corpus.quotes.length);
  });
});

describe('articles', () => {
  it('are listed with their counts, and found by id', async () => {
    const { articles } = await briefing.articles();
    expect(articles.map(({ id }) => id)).toEqual(opened.corpus.articles.map(({ article }) => article.id));
    expect(await briefing.article('buses.txt')).toMatchObject({ title: 'Night buses to run until two' });
    expect(await briefing.article('trams.txt')).toBeNull();
  });
});

it('asks the briefing that is current when it is asked', async () => {
  let current = opened;
  const documents = createBriefingDocuments({ briefing: () => current, clock: () => 0 });
  current = await briefingInMemory({ 'pool.txt': 'Pool closes\n\nThe pool on Harbour Lane closes on Monday.' });
  expect((await documents.articles()).articles.map(({ id }) => id)).toEqual(['pool.txt']);
});
