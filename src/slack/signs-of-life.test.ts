import { afterEach, expect, it, vi } from 'vitest';
import { fakeLogger } from '../testing/fake-parts.js';
import { createSignsOfLife } from './signs-of-life.js';
import type { SlackCalls } from './slack-calls.js';

afterEach(() => {
  vi.useRealTimers();
});

const THREAD = { channel: 'C1', thread: '100.1', isDirect: false, title: null };

function signs() {
  const said: unknown[] = [];
  const calls: SlackCalls = {
    call: async (_, { status }) => {
      said.push(status);
      return {};
    },
  };
  return { said, signs: createSignsOfLife({ calls, logger: fakeLogger() }) };
}

it('a long job’s status is shown again before Slack takes it away after two minutes', async () => {
  vi.useFakeTimers();
  const { said, signs: made } = signs();
  const sign = made.begin(THREAD);
  await sign.say('is searching 3 articles…');
  await vi.advanceTimersByTimeAsync(100_000);
  expect(said).toEqual(['is searching 3 articles…', 'is searching 3 articles…']);
  sign.end(true);
  await vi.advanceTimersByTimeAsync(300_000);
  expect(said).toHaveLength(2);
});

it('a status that no post took away is taken away at the end', async () => {
  const { said, signs: made } = signs();
  const sign = made.begin(THREAD);
  await sign.say('is searching 3 articles…');
  sign.end(false);
  await vi.waitFor(() => expect(said).toEqual(['is searching 3 articles…', '']));
});

it('a title too long for Slack is cut', async () => {
  const titles: unknown[] = [];
  const calls: SlackCalls = {
    call: async (_, { title }) => {
      titles.push(title);
      return {};
    },
  };
  const sign = createSignsOfLife({ calls, logger: fakeLogger() }).begin({
    ...THREAD,
    isDirect: true,
    title: 'why? '.repeat(100),
  });
  await sign.say('is searching 3 articles…');
  sign.end(true);
  expect(String(titles[0]).length).toBeLessThanOrEqual(200);
});
