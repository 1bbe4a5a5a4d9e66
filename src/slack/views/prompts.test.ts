import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../core/ports.js';
import { ANOTHER_BRIEFING } from '../../testing/another-briefing.js';
import { briefingInMemory } from '../../testing/small-briefing.js';
import { suggestedPrompts } from './prompts.js';

const BRIEFINGS: readonly (readonly [string, () => Promise<Briefing>])[] = [
  ['a small town', () => briefingInMemory()],
  ['a council and a football club', () => briefingInMemory(ANOTHER_BRIEFING)],
];

describe.each(BRIEFINGS)('example prompts made from the articles of %s', (_, open) => {
  it('are answered by these articles, by whom they ask about', async () => {
    const briefing = await open();
    const prompts = suggestedPrompts(briefing.corpus);
    expect(prompts).toHaveLength(4);
    for (const { message } of prompts) {
      const answer = await briefing.ask({ text: message, history: [] });
      expect(answer.kind, message).toBe('answered');
      const name = /^What did (.+?) say/u.exec(message)?.[1];
      const first = answer.kind === 'answered' ? answer.statements[0].citations[0] : null;
      if (name !== undefined) expect(first?.kind === 'speech' && first.quote.speaker?.name).toBe(name);
    }
  });

  it('ask different people about different things', async () => {
    const messages = suggestedPrompts((await open()).corpus).map(({ message }) => message);
    const people = messages.flatMap((message) => /^What did (.+?) say/u.exec(message)?.[1] ?? []);
    const things = messages.flatMap((message) => / about (.+)\?$/u.exec(message)?.[1] ?? []);
    expect(people.length).toBeGreaterThanOrEqual(3);
    expect(things.length).toBeGreaterThanOrEqual(2);
    expect([new Set(people).size, new Set(things).size]).toEqual([people.length, things.length]);
  });

  it('are the same each time', async () => {
    const [one, other] = [await open(), await open()];
    expect(suggestedPrompts(one.corpus)).toEqual(suggestedPrompts(other.corpus));
  });

  it('are as many as asked for, and fit where Slack puts them', async () => {
    const { corpus } = await open();
    for (const count of [0, 1, 2, 3, 4]) expect(suggestedPrompts(corpus, count)).toHaveLength(count);
    expect(suggestedPrompts(corpus, 9)).toHaveLength(4);
    for (const { title } of suggestedPrompts(corpus)) expect(title.length).toBeLessThanOrEqual(75);
  });
});

it('asks about the briefing where nobody is quoted', async () => {
  const { corpus } = await briefingInMemory({
    'rain.txt': 'Rain expected in the north\n\nIt will rain in the north from Monday to Thursday.',
  });
  expect(suggestedPrompts(corpus).map(({ message }) => message)).toEqual(['What is in the briefing?']);
});

it('does not name those who are quoted without a name', async () => {
  const { corpus } = await briefingInMemory({
    'bridge.txt':
      'Bridge to close\n\nThe bridge will close in May, Harbour Authority officials said. Officials said that the river is too high.',
  });
  for (const { message } of suggestedPrompts(corpus)) expect(message.toLowerCase()).not.toContain('officials');
});
