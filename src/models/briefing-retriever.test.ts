import type { Document } from '@langchain/core/documents';
import { RunnableSequence } from '@langchain/core/runnables';
import { beforeAll, describe, expect, it } from 'vitest';
import { createBriefingDocuments } from '../contract/briefing-documents.js';
import type { Briefing } from '../core/ports.js';
import { briefingInMemory } from '../testing/small-briefing.js';
import { createBriefingRetriever, type PassageMetadata } from './briefing-retriever.js';

let opened: Briefing;
const briefing = createBriefingDocuments({ briefing: () => opened, clock: () => 0 });

beforeAll(async () => {
  opened = await briefingInMemory();
});

describe('the briefing as a retriever', () => {
  it('gives passages exactly as the articles have them, with their source', async () => {
    const passages = await createBriefingRetriever(briefing).invoke('night buses at the station');
    expect(passages[0]?.metadata).toMatchObject({
      article: 'buses.txt',
      file: 'buses.txt',
      title: 'Night buses to run until two',
      publisher: null,
      url: null,
      ranks: { lexical: 1 },
    });
    for (const { pageContent, metadata } of passages) {
      const article = await briefing.article(metadata.article);
      expect(article?.text.slice(metadata.start, metadata.end)).toBe(pageContent);
    }
  });

  it('names who is quoted in a passage, each once, and nobody else', async () => {
    const [passage] = await createBriefingRetriever(briefing, { k: 1 }).invoke('library money from the road budget');
    const { quotes } = await briefing.quotes({ article: 'library.txt' });
    const { start = 0, end = 0 } = passage?.metadata ?? {};
    const inside = quotes.filter(({ span }) => span.start < end && start < span.end);
    expect(passage?.metadata.speakers).toEqual([...new Set(inside.map(({ speaker }) => speaker?.name))]);
    expect(passage?.metadata.speakers).toContain('Ana Brandt');
    expect(passage?.metadata.speakers).not.toContain('Joan Ferro');
  });

  it('gives as many passages as it is told to', async () => {
    expect(await createBriefingRetriever(briefing, { k: 2 }).invoke('the town and its mayor')).toHaveLength(2);
  });

  it('gives each passage an id of its own, the same every time', async () => {
    const retriever = createBriefingRetriever(briefing);
    const [one, two] = [await retriever.invoke('mayor'), await retriever.invoke('mayor')];
    expect(new Set(one.map(({ id }) => id)).size).toBe(one.length);
    expect(two.map(({ id }) => id)).toEqual(one.map(({ id }) => id));
  });

  it('works as a step of a chain', async () => {
    const chain = RunnableSequence.from([
      createBriefingRetriever(briefing, { k: 1 }),
      (passages: Document<PassageMetadata>[]) => passages.map(({ metadata }) => metadata.file).join(),
    ]);
    expect(await chain.invoke('coach dismissed after six defeats')).toBe('club.txt');
  });

  it('tells callbacks what it found, as LangChain expects of retrievers', async () => {
    const found: string[] = [];
    const handleRetrieverEnd = (documents: { readonly metadata: Record<string, unknown> }[]) =>
      void found.push(...documents.map(({ metadata }) => String(metadata.file)));
    await createBriefingRetriever(briefing, { k: 1, callbacks: [{ handleRetrieverEnd }] }).invoke('coach');
    expect(found).toEqual(['club.txt']);
  });

  it('fails in words for a query without any', async () => {
    await expect(createBriefingRetriever(briefing).invoke('?')).rejects.toMatchObject({ code: 'question-empty' });
  });
});
