import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientOf, slackForTest } from '../testing/local-slack-app.js';
import { createPace } from './pace.js';
import { createTicker } from './timestamps.js';

async function townWithClient(options: Parameters<typeof slackForTest>[0] = {}) {
  const town = await slackForTest(options);
  return { ...town, client: clientOf(town.slack) };
}

describe('a fault that is planned', () => {
  it('shows as often as it was planned, in its order, and then no more', async () => {
    const { slack, client } = await townWithClient();
    slack.fail('auth.test', { error: 'internal_error' }, 2);
    slack.fail('auth.test', { error: 'fatal_error' });
    const errors: unknown[] = [];
    for (let time = 0; time < 4; time += 1)
      errors.push(
        await client.auth.test().then(
          () => 'ok',
          ({ data }) => data.error,
        ),
      );
    expect(errors).toEqual(['internal_error', 'internal_error', 'fatal_error', 'ok']);
  });

  it('may be a status, or a connection that breaks', async () => {
    const { slack, client } = await townWithClient();
    slack.fail('auth.test', { httpStatus: 503 });
    await expect(client.auth.test()).rejects.toMatchObject({ statusCode: 503 });
    slack.fail('auth.test', { dropConnection: true });
    await expect(client.auth.test()).rejects.toMatchObject({ code: 'slack_webapi_request_error' });
    expect(slack.calls.map(({ httpStatus }) => httpStatus)).toEqual([503, null]);
  });

  it('may be silence', async () => {
    const { slack } = await slackForTest();
    slack.fail('auth.test', { hang: true });
    const client = clientOf(slack, { timeout: 30 });
    await expect(client.auth.test()).rejects.toMatchObject({ code: 'slack_webapi_request_error' });
  });

  it('may come after what was asked is done', async () => {
    const { slack, client, news } = await townWithClient();
    slack.fail('chat.postMessage', { httpStatus: 500, afterwards: true });
    await expect(client.chat.postMessage({ channel: news, text: 'Rain' })).rejects.toMatchObject({ statusCode: 500 });
    expect(slack.messages(news)).toHaveLength(1);
  });

  it('may be a delay alone', async () => {
    const { slack, client, news } = await townWithClient();
    slack.fail('chat.postMessage', { delayMilliseconds: 5 });
    expect((await client.chat.postMessage({ channel: news, text: 'Rain' })).ok).toBe(true);
    expect(slack.messages(news)).toHaveLength(1);
  });
});

describe('pace', () => {
  it('answers 429, and Bolt’s client waits as it is told', async () => {
    let now = Date.now();
    const { slack, news } = await slackForTest({ pace: { postsPerSecond: 1, burst: 2 }, clock: () => now });
    const patient = clientOf(slack, { retryConfig: { retries: 3 } });
    const posts = Promise.all(['one', 'two', 'three'].map((text) => patient.chat.postMessage({ channel: news, text })));
    await slack.until(() => slack.calls.some(({ httpStatus }) => httpStatus === 429));
    now += 1000;
    await posts;
    expect(slack.messages(news)).toHaveLength(3);
    expect(slack.calls.map(({ httpStatus }) => httpStatus).toSorted()).toEqual([200, 200, 200, 429]);
  });

  it('tells how long to wait, and knows each channel by itself', () => {
    let now = 0;
    const pace = createPace({ postsPerSecond: 1, burst: 3 }, () => now);
    const post = (channel: string) => pace('chat.postMessage', channel);
    expect(['C1', 'C1', 'C1', 'C1', 'C2'].map(post)).toEqual([0, 0, 0, 1, 0]);
    now = 1000;
    expect(['C1', 'C1'].map(post)).toEqual([0, 1]);
    now = 60_000;
    expect(['C1', 'C1', 'C1', 'C1'].map(post)).toEqual([0, 0, 0, 1]);
  });

  it('limits every method by its tier where that is asked for', () => {
    const calls = Array.from({ length: 51 }, () => 'chat.update');
    const loose = createPace({ postsPerSecond: 1, burst: 3 }, () => 0);
    const strict = createPace({ postsPerSecond: 1, burst: 3, tiers: true }, () => 0);
    expect(calls.map((method) => loose(method, 'C1')).filter((seconds) => seconds > 0)).toEqual([]);
    expect(calls.map((method) => strict(method, 'C1')).filter((seconds) => seconds > 0)).toEqual([2]);
    expect(strict('views.open', 'C1')).toBe(0);
  });

  it('never lets more pass than the burst and what time brings', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2000 }), { maxLength: 60 }), (steps) => {
        let now = 0;
        const pace = createPace({ postsPerSecond: 1, burst: 3 }, () => now);
        const passed = steps.filter((step) => {
          now += step;
          return pace('chat.postMessage', 'C1') === 0;
        });
        return passed.length <= 3 + now / 1000 + 1e-6;
      }),
    );
  });
});

it('gives timestamps that only grow, whatever the clock does', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1_700_000_000_000, max: 1_700_000_000_100 }), { minLength: 2 }), (times) => {
      const queue = [...times];
      const tick = createTicker(() => queue.shift() ?? 0);
      const given = times.map(() => tick());
      return (
        given.every((ts, place) => place === 0 || ts > (given[place - 1] ?? '')) &&
        given.every((ts) => /^\d{10}\.\d{6}$/u.test(ts))
      );
    }),
  );
});

it('says what was looked for and what was called where something is never seen', async () => {
  const { slack, client } = await townWithClient();
  await client.auth.test();
  await expect(slack.until(() => slack.messages('C0')[0], { timeout: 10 })).rejects.toThrow(
    /slack\.messages.*auth\.test/su,
  );
});
