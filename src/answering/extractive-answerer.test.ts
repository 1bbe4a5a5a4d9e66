import { beforeAll, describe, expect, it } from 'vitest';
import type { AnswerEvent } from '../core/answer.js';
import type { Briefing } from '../core/ports.js';
import { briefingInMemory } from '../testing/small-briefing.js';

let briefing: Briefing;
beforeAll(async () => {
  briefing = await briefingInMemory();
});

const ask = (text: string) => briefing.ask({ text, history: [] });

async function eventsOf(text: string): Promise<AnswerEvent[]> {
  const events: AnswerEvent[] = [];
  await briefing.ask({ text, history: [] }, { observe: (event) => events.push(event) });
  return events;
}

describe('whoever watches an answer being found', () => {
  it('hears how the question was read, what was considered and what was decided', async () => {
    const kinds = (await eventsOf('how many books did the library lend?')).map(({ kind }) => kind);
    expect(kinds[0]).toBe('question-read');
    expect(kinds).toEqual(expect.arrayContaining(['retrieved', 'considered']));
    expect(kinds.at(-1)).toBe('decided');
  });

  it('hears why it declines', async () => {
    const decided = (await eventsOf('how do vaccines work?')).findLast(({ kind }) => kind === 'decided');
    expect(decided).toEqual({ kind: 'decided', why: 'declined: outside' });
  });

  it('changes nothing by watching', async () => {
    const answer = await ask('what did Brandt say about the library?');
    const watched = await briefing.ask(
      { text: 'what did Brandt say about the library?', history: [] },
      { observe: () => {} },
    );
    expect(watched).toEqual(answer);
  });
});

describe('confidence', () => {
  it('is between 0 and 1, and higher for what the briefing says than for what it does not', async () => {
    const sure = await ask('how many books did the library lend last year?');
    const unsure = await ask('how many cows did the farmer sell last year?');
    for (const { confidence } of [sure, unsure, await ask('hello'), await ask('what did he say?')]) {
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
    expect(sure.confidence).toBeGreaterThan(unsure.confidence);
  });
});

describe('an answer is short', () => {
  it.each([
    'how many books did the library lend last year?',
    'what did the mayor say about the library?',
    'when will the night buses run?',
    'who is the coach?',
  ])('one to three statements, at most 900 characters: %s', async (question) => {
    const answer = await ask(question);
    if (answer.kind !== 'answered') throw new Error(`"${question}" was not answered.`);
    expect(answer.statements.length).toBeLessThanOrEqual(3);
    const spans = answer.statements.flatMap(({ citations }) => citations.map(({ excerpt }) => excerpt.span));
    expect(spans.reduce((sum, { start, end }) => sum + end - start, 0)).toBeLessThanOrEqual(900);
  });
});

describe('an answer goes on', () => {
  const articles = {
    'rocket.txt': `Rocket launch fails

The rocket launch failed at dawn on Monday. A frozen valve had stuck in the second stage.

The next try is planned for June, the company said.`,
  };

  it('to the sentence behind the one that tells of what was asked', async () => {
    const answer = await (await briefingInMemory(articles)).ask({
      text: 'how did the rocket launch fail?',
      history: [],
    });
    if (answer.kind !== 'answered') throw new Error('It was not answered.');
    expect(answer.statements.map(({ text }) => text).join(' ')).toContain('frozen valve');
  });

  it('not where the figure asked for is given', async () => {
    const answer = await (await briefingInMemory(articles)).ask({
      text: 'when did the rocket launch fail?',
      history: [],
    });
    if (answer.kind !== 'answered') throw new Error('It was not answered.');
    expect(answer.statements.map(({ text }) => text).join(' ')).not.toContain('frozen valve');
  });
});

describe('where the briefing does not say', () => {
  it('names those who did speak on it, but not whom it was asked about', async () => {
    const { suggestions } = await ask('what did Joan Ferro say about the library?');
    const names = suggestions.map(({ speaker }) => speaker?.name);
    expect(names).toContain('Ana Brandt');
    expect(names).not.toContain('Joan Ferro');
    expect(suggestions.length).toBeLessThanOrEqual(3);
    for (const { topic } of suggestions) expect(topic).toContain('library');
  });

  it('shows at most three excerpts that come near, none of them for talk', async () => {
    const near = await ask('how many roofs does the library have?');
    expect(near.kind).toBe('not-in-briefing');
    expect(near.nearest.length).toBeGreaterThan(0);
    expect(near.nearest.length).toBeLessThanOrEqual(3);
    expect(await ask('thank you!')).toMatchObject({ reason: 'not-a-question', nearest: [], suggestions: [] });
  });

  it('takes what somebody said of a thing for no denial of it', async () => {
    const trams = await briefingInMemory({
      'trams.txt': 'Trams for the port\n\nMayor Ana Brandt said the tram plan is the next step for the town.\n',
      'club.txt': 'Rovers lose again\n\nThe club denied a row. The coach denied it. The keeper denied it too.\n',
    });
    const asked = async (text: string) => (await trams.ask({ text, history: [] })).kind;
    expect(await asked('what did Brandt say about the tram plan?')).toBe('answered');
    expect(await asked('did Brandt deny the tram plan?')).toBe('not-in-briefing');
  });

  it('does not take "he did not say" for an answer', async () => {
    expect((await ask('how much will the roads lose?')).kind).toBe('not-in-briefing');
  });
});

describe('a question word run together with its verb', () => {
  it.each(["who's the coach?", 'whos the coach?', "so who's the coach?"])(
    'asks as it does alone: %s',
    async (question) => {
      expect(await ask(question)).toEqual(
        await ask('who is the coach?'.replace(/^/u, question.startsWith('so') ? 'so ' : '')),
      );
    },
  );
});
