import { describe, expect, it, vi } from 'vitest';
import { BriefingError } from '../core/errors.js';
import type { LocalSlack } from '../local-slack/local-slack.js';
import { startLocalSlack } from '../local-slack/start-local-slack.js';
import { botInSlack, endBotsAfterEach } from '../testing/bot-in-slack.js';
import { fakeTakenQuestions } from '../testing/fake-parts.js';
import { gatedBriefing } from '../testing/gated-briefing.js';
import { botUnderTest, startedBot } from '../testing/slack-bot.js';
import { mention } from '../testing/slack-events.js';
import { briefingInMemory } from '../testing/small-briefing.js';
import type { SlackConnection } from './slack-bot.js';

endBotsAfterEach();

const QUICK = { transport: { wait: async () => {} } };

/** What starting ends with. */
async function startError(
  prepare: (slack: LocalSlack) => void,
  tokens: Partial<Extract<SlackConnection, { mode: 'socket' }>> = {},
): Promise<unknown> {
  const slack = await startLocalSlack();
  prepare(slack);
  const { botToken, appToken, apiUrl } = slack;
  const connection = { mode: 'socket', botToken, appToken, ...tokens } as const;
  const { bot } = await botUnderTest({ connection, apiUrl, ...QUICK });
  const error = await bot.start().catch((thrown: unknown) => thrown);
  expect(slack.connections()).toBe(0);
  expect(bot.connected()).toBe(false);
  await bot.stop();
  await slack.stop();
  return error;
}

function expectError(error: unknown, code: BriefingError['code'], words: readonly string[]): void {
  expect(error).toBeInstanceOf(BriefingError);
  if (!(error instanceof BriefingError)) return;
  expect(error.code).toBe(code);
  for (const part of words) expect(`${error.message} ${error.hint}`).toContain(part);
}

describe('starting ends before anything connects', () => {
  it('with a wrong bot token: which, and where the right one is', async () => {
    const error = await startError(() => {}, { botToken: 'xoxb-wrong' });
    expectError(error, 'slack-tokens', ['SLACK_BOT_TOKEN', 'invalid_auth', 'OAuth & Permissions']);
  });

  it('with a bot token that was revoked', async () => {
    const error = await startError((slack) => slack.revokeToken('account_inactive'));
    expectError(error, 'slack-tokens', ['SLACK_BOT_TOKEN', 'install it again']);
  });

  it('with a wrong app token: which, and where the right one is', async () => {
    const error = await startError(() => {}, { appToken: 'xapp-wrong' });
    expectError(error, 'slack-tokens', ['SLACK_APP_TOKEN', 'App-Level Tokens', 'connections:write']);
  });

  it('with an app token that lacks its scope, which Bolt would try for ever', async () => {
    const error = await startError((slack) => slack.fail('apps.connections.open', { error: 'missing_scope' }));
    expectError(error, 'slack-tokens', ['SLACK_APP_TOKEN', 'lacks a scope']);
  });

  it('when Slack cannot be reached', async () => {
    const error = await startError((slack) => slack.fail('auth.test', { httpStatus: 503 }, 10));
    expectError(error, 'slack-unavailable', ['Slack cannot be reached', '503']);
  });

  it('and no token stands in what is said', async () => {
    const error = await startError(() => {}, { botToken: 'xoxb-wrong' });
    expect(String(error)).not.toContain('xoxb-wrong');
  });
});

describe('stopping', () => {
  it('finishes what is in flight', async () => {
    const gated = gatedBriefing(await briefingInMemory());
    const { slack, ana, news, bot } = await botInSlack({
      briefing: gated.briefing,
      pace: { concurrentQuestions: 4, questionsPerUserPerMinute: 10, shutdownMilliseconds: 10_000 },
    });
    const { ts } = slack.post(ana, news, '@briefing how many books did the library lend?');
    await gated.arrived(1);
    const stopped = bot.stop();
    gated.open();
    await stopped;
    expect(slack.thread(news, ts)[1]?.text).toContain('91,000');
    await slack.until(() => slack.connections() === 0);
  });

  it('apologises for what does not finish in time, wherever it was asked', async () => {
    const gated = gatedBriefing(await briefingInMemory());
    const { slack, ana, news, bot, taken } = await botInSlack({
      briefing: gated.briefing,
      pace: { concurrentQuestions: 4, questionsPerUserPerMinute: 10, shutdownMilliseconds: 1 },
    });
    const { ts } = slack.post(ana, news, '@briefing how many books did the library lend?');
    await slack.command(ana, news, '/briefing who is quoted?');
    await gated.arrived(2);
    await bot.stop();
    expect(slack.thread(news, ts)[1]?.text).toContain('I am being restarted');
    expect(slack.ephemerals(ana).map(({ text }) => text)).toContainEqual(
      expect.stringContaining('I am being restarted'),
    );
    expect(taken.finished).toHaveLength(2);
  });

  it('waits for what has only just arrived, and is not even taken up', async () => {
    let known = () => {};
    const { bot, slack, taken } = await startedBot();
    slack.answer('users.info', async () => {
      await new Promise<void>((resolve) => {
        known = resolve;
      });
      return { ok: true, user: { id: 'U1', team_id: 'T1' } };
    });
    const delivered = slack.deliver(mention({ text: '<@UBOT> who is quoted?', ts: '100.1' }));
    await vi.waitFor(() => expect(slack.callsOf('users.info')).toHaveLength(1));
    const stopped = bot.stop();
    known();
    await Promise.all([stopped, delivered]);
    expect(slack.callsOf('chat.postMessage')).toHaveLength(1);
    expect(taken.finished).toHaveLength(1);
  });
});

describe('starting after a crash', () => {
  it('apologises once in the thread of each question that was left, if it is recent', async () => {
    const slack = await startLocalSlack();
    const ana = slack.addPerson({ name: 'Ana' }).id;
    const news = slack.addChannel({ name: 'news', members: [ana] }).id;
    const [recent, old] = [slack.post(ana, news, 'Who is quoted?'), slack.post(ana, news, 'Who was quoted?')];
    const taken = fakeTakenQuestions([
      { key: 'old', place: `${news}/${old.ts}`, at: Date.now() - 7_200_000 },
      { key: 'recent', place: `${news}/${recent.ts}`, at: Date.now() - 60_000 },
      { key: 'command', place: `${ana}/`, at: Date.now() - 60_000 },
      { key: 'gone', place: 'C0GONE/1.1', at: Date.now() - 60_000 },
    ]);
    const { replies } = await botInSlack({ again: slack, taken });
    expect((await replies(news, recent.ts))[0]?.text).toContain('I was restarted before I could answer');
    await vi.waitFor(() => expect(taken.finished).toEqual(['old', 'recent', 'command', 'gone']));
    expect(slack.thread(news, old.ts)).toHaveLength(1);
    expect(slack.messages(slack.directMessages(ana).id)).toMatchObject([
      { text: expect.stringContaining('restarted') },
    ]);
    await slack.stop();
  });

  it('apologises to everybody, once in each thread', async () => {
    const slack = await startLocalSlack();
    const ana = slack.addPerson({ name: 'Ana' }).id;
    const news = slack.addChannel({ name: 'news', members: [ana] }).id;
    const questions = Array.from({ length: 25 }, () => slack.post(ana, news, 'Who is quoted?'));
    const left = [...questions, ...questions].map(({ ts }, at) => ({
      ...{ key: `k${at}`, place: `${news}/${ts}`, at: Date.now() - 60_000 },
    }));
    const taken = fakeTakenQuestions(left);
    await botInSlack({ again: slack, taken });
    await vi.waitFor(() => expect(taken.finished).toHaveLength(50));
    expect(questions.map(({ ts }) => slack.thread(news, ts).length)).toEqual(questions.map(() => 2));
    await slack.stop();
  });

  it('does not apologise where the answer stands already', async () => {
    const first = await botInSlack();
    const { slack, ana, news } = first;
    const { ts } = slack.post(ana, news, '@briefing how many books did the library lend?');
    await first.replies(news, ts);
    await first.bot.stop();
    const left = { key: `message ${news} ${ts}`, place: `${news}/${ts}`, at: Date.now() };
    const taken = fakeTakenQuestions([left]);
    await botInSlack({ again: slack, taken });
    await vi.waitFor(() => expect(taken.finished).toHaveLength(1));
    expect(slack.thread(news, ts)).toHaveLength(2);
  });
});
