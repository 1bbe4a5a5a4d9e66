import { describe, expect, it, vi } from 'vitest';
import type { LocalSlack } from '../local-slack/local-slack.js';
import type { SlackMessage } from '../local-slack/objects.js';
import { botInSlack, endBotsAfterEach } from '../testing/bot-in-slack.js';
import { gatedBriefing } from '../testing/gated-briefing.js';
import { startedBot } from '../testing/slack-bot.js';
import { mention } from '../testing/slack-events.js';
import { briefingInMemory } from '../testing/small-briefing.js';

endBotsAfterEach();

const QUESTION = '@briefing how many books did the library lend?';
const REFERENCE = /reference ([0-9a-f]{12})/u;

/** Pauses between tries are not spent: what counts is that there are some. */
const QUICK = { transport: { wait: async () => {} } };

function privateLine(slack: LocalSlack, person: string, words: string): Promise<SlackMessage> {
  return slack.until(() => slack.ephemerals(person).find((message) => JSON.stringify(message).includes(words)));
}

function directLine(slack: LocalSlack, person: string, words: string): Promise<SlackMessage> {
  const { id } = slack.directMessages(person);
  return slack.until(() => slack.messages(id).find((message) => JSON.stringify(message).includes(words)));
}

describe('when Slack is slow or broken', () => {
  it('a rate limit is waited out as long as Slack says', async () => {
    const pauses: number[] = [];
    const wait = async (milliseconds: number) => {
      pauses.push(milliseconds);
    };
    const { slack, ana, news, replies, meter } = await botInSlack({ transport: { wait } });
    slack.fail('chat.postMessage', { retryAfter: 7 });
    const { ts } = slack.post(ana, news, QUESTION);
    const [answer] = await replies(news, ts);
    expect(answer?.text).toContain('91,000');
    expect(pauses).toEqual([7000]);
    expect(meter.retries).toEqual([{ call: 'chat.postMessage', why: 'rate-limited' }]);
  });

  it('a rate limit in one channel does not hold up another', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { slack, ana, news, replies } = await botInSlack({ transport: { wait: () => held } });
    const sport = slack.addChannel({ name: 'sport', members: [ana] }).id;
    slack.fail('chat.postMessage', { retryAfter: 30 });
    const slow = slack.post(ana, news, QUESTION);
    await slack.until(() =>
      slack.calls.some(({ method, httpStatus }) => method === 'chat.postMessage' && httpStatus === 429),
    );
    const quick = slack.post(ana, sport, QUESTION);
    await replies(sport, quick.ts);
    expect(slack.thread(news, slow.ts)).toHaveLength(1);
    release();
    await replies(news, slow.ts);
  });

  it.each([
    ['a 5xx', { httpStatus: 503 }],
    ['a broken connection', { dropConnection: true }],
    ['trouble of Slack’s own', { error: 'internal_error' }],
  ])('%s is tried again', async (_, fault) => {
    const { slack, ana, news, replies } = await botInSlack(QUICK);
    slack.fail('chat.postMessage', fault);
    const { ts } = slack.post(ana, news, QUESTION);
    expect((await replies(news, ts))[0]?.text).toContain('91,000');
  });

  it.each([
    ['a 5xx', { httpStatus: 503 }],
    ['a broken connection', { dropConnection: true }],
  ])('%s after the answer was posted does not post it twice', async (_, fault) => {
    const { slack, ana, news, replies, taken } = await botInSlack(QUICK);
    slack.fail('chat.postMessage', { ...fault, afterwards: true });
    const { ts } = slack.post(ana, news, QUESTION);
    await replies(news, ts);
    const after = slack.post(ana, news, '@briefing who dismissed the coach?');
    await replies(news, after.ts);
    await slack.until(() => taken.finished.length >= 1);
    expect(slack.thread(news, ts)).toHaveLength(2);
  });

  it.each([
    ['that did arrive is not posted again', true, 1],
    ['that did not arrive is', false, 2],
  ] as const)('a post that times out and %s', async (_, arrived, posts) => {
    const { slack } = await startedBot();
    const posted: unknown[] = [];
    slack.answer('chat.postMessage', (args, count) => {
      if (arrived || count > 1) posted.push({ ts: '100.2', user: 'UBOT', text: args.text, metadata: args.metadata });
      if (count === 1) throw new DOMException('The operation was aborted due to timeout', 'TimeoutError');
      return { ok: true, channel: 'C1', ts: '100.2' };
    });
    slack.answer('conversations.replies', () => ({ ok: true, messages: posted }));
    await slack.deliver(mention({ text: '<@UBOT> who is quoted?', ts: '100.1' }));
    expect(slack.callsOf('chat.postMessage')).toHaveLength(posts);
    expect(posted).toHaveLength(1);
    expect(slack.callsOf('chat.postEphemeral')).toEqual([]);
  });

  it('an answer outlasts minutes in which Slack cannot be reached at all', async () => {
    const { slack, ana, news, replies, taken, logger } = await botInSlack(QUICK);
    slack.fail('chat.postMessage', { httpStatus: 503 }, 3);
    slack.fail('conversations.replies', { dropConnection: true }, 6);
    const { ts } = slack.post(ana, news, QUESTION);
    expect((await replies(news, ts))[0]?.text).toContain('91,000');
    await vi.waitFor(() => expect(taken.finished).toHaveLength(1));
    expect(slack.ephemerals(ana)).toEqual([]);
    expect(logger.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('a post whose reply was lost is found in a thread of more than a thousand messages', async () => {
    const { slack, ana, news, replies, taken } = await botInSlack(QUICK);
    const { ts } = slack.post(ana, news, 'Who has read the news?');
    for (let at = 0; at < 1100; at++) slack.post(ana, news, 'I have.', { threadTs: ts });
    slack.fail('chat.postMessage', { httpStatus: 503, afterwards: true });
    slack.post(ana, news, QUESTION, { threadTs: ts });
    await replies(news, ts, 1102);
    await vi.waitFor(() => expect(taken.finished).toHaveLength(1));
    expect(slack.thread(news, ts)).toHaveLength(1103);
  });

  it('what stays broken is told to the asker in another way', async () => {
    const { slack, ana, news, logger } = await botInSlack(QUICK);
    slack.fail('chat.postMessage', { httpStatus: 503 }, 11);
    slack.post(ana, news, QUESTION);
    const answer = await privateLine(slack, ana, '91,000');
    const [, reference] = REFERENCE.exec(answer.text) ?? [];
    const logged = logger.lines.find(({ message }) => message === 'A reply did not reach its place');
    expect(logged?.fields).toMatchObject({ reference, cause: expect.stringContaining('503') });
  });

  it('a status that hangs does not hold up the answer', async () => {
    const { slack, ana, news, replies } = await botInSlack();
    slack.fail('assistant.threads.setStatus', { hang: true });
    const { ts } = slack.post(ana, news, QUESTION);
    expect((await replies(news, ts))[0]?.text).toContain('91,000');
  });

  it('a websocket that Slack renews or that breaks is opened again at once', async () => {
    const { slack, ana, news, replies, bot } = await botInSlack();
    slack.refreshConnections();
    const first = slack.post(ana, news, QUESTION);
    await replies(news, first.ts);
    slack.dropConnections();
    const second = slack.post(ana, news, QUESTION);
    await replies(news, second.ts);
    expect(bot.connected()).toBe(true);
  });

  it('is not connected while Slack takes no connections, and is again when it does', async () => {
    const { slack, ana, news, replies, bot } = await botInSlack({
      transport: { wait: () => new Promise((r) => setTimeout(r, 5)) },
    });
    slack.refuseConnections(true);
    await slack.until(() => slack.calls.filter(({ method }) => method === 'apps.connections.open').length > 4);
    expect(bot.connected()).toBe(false);
    slack.refuseConnections(false);
    const { ts } = slack.post(ana, news, QUESTION);
    await replies(news, ts);
    expect(bot.connected()).toBe(true);
  });
});

describe('when Slack refuses what is posted', () => {
  it('blocks it does not take give way to simple sections', async () => {
    const { slack, ana, news, replies, meter } = await botInSlack();
    slack.fail('chat.postMessage', { error: 'invalid_blocks', messages: ['[ERROR] no more than 50 items allowed'] });
    const { ts } = slack.post(ana, news, QUESTION);
    const [answer] = await replies(news, ts);
    expect(new Set(answer?.blocks?.map((block) => block.type))).toEqual(new Set(['section']));
    expect(JSON.stringify(answer?.blocks)).toContain('91,000');
    expect(meter.retries).toEqual([{ call: 'chat.postMessage', why: 'invalid_blocks' }]);
  });

  it('and these to plain text', async () => {
    const { slack, ana, news, replies } = await botInSlack();
    slack.fail('chat.postMessage', { error: 'msg_blocks_too_long' }, 2);
    const { ts } = slack.post(ana, news, QUESTION);
    const [answer] = await replies(news, ts);
    expect(answer?.blocks ?? []).not.toContainEqual(expect.objectContaining({ type: 'section' }));
    expect(answer?.text).toContain('91,000');
  });
});

describe('when the answer cannot stand where it was asked for', () => {
  it('the bot was put out of the channel: the asker hears how to invite it, with the answer', async () => {
    const gated = gatedBriefing(await briefingInMemory());
    const { slack, ana, news } = await botInSlack({ briefing: gated.briefing });
    slack.post(ana, news, QUESTION);
    await gated.arrived(1);
    slack.removeMember(news, slack.bot.userId);
    gated.open();
    const answer = await directLine(slack, ana, '91,000');
    expect(answer.text).toContain('/invite');
    expect(answer.text).toMatch(REFERENCE);
  });

  it('the channel was archived', async () => {
    const gated = gatedBriefing(await briefingInMemory());
    const { slack, ana, news } = await botInSlack({ briefing: gated.briefing });
    slack.post(ana, news, QUESTION);
    await gated.arrived(1);
    slack.archive(news);
    gated.open();
    expect((await directLine(slack, ana, '91,000')).text).toContain('archived');
  });

  it('the message that was asked in is gone', async () => {
    const { slack, ana, news } = await botInSlack();
    slack.fail('chat.postMessage', { error: 'thread_not_found' });
    slack.post(ana, news, QUESTION);
    expect((await privateLine(slack, ana, '91,000')).text).toContain('The message you asked in is gone');
  });

  it('a scope is missing: the log has which one', async () => {
    const { slack, ana, news, logger } = await botInSlack();
    slack.fail('chat.postMessage', { error: 'missing_scope' });
    slack.post(ana, news, QUESTION);
    expect((await privateLine(slack, ana, '91,000')).text).toContain('I lack a permission');
    expect(JSON.stringify(logger.lines)).toContain('missing_scope');
  });
});

describe('when the question cannot be answered', () => {
  it('a question that is too long is told so', async () => {
    const { slack, ana, replies } = await botInSlack();
    const { channel, ts } = slack.tell(ana, 'why? '.repeat(500));
    expect((await replies(channel, ts))[0]?.text).toContain('Ask a shorter question');
  });

  it('a failure inside is told with a reference that the log has too, and no word of its own', async () => {
    const briefing = await briefingInMemory();
    const ask = () => Promise.reject(new TypeError('Cannot read properties of undefined'));
    const { slack, ana, news, replies, logger, meter } = await botInSlack({ briefing: { ...briefing, ask } });
    const { ts } = slack.post(ana, news, QUESTION);
    const [sorry] = await replies(news, ts);
    const failed = logger.lines.find(({ message }) => message === 'A question failed');
    expect(sorry?.text).toContain(String(failed?.fields.reference));
    expect(JSON.stringify(sorry)).not.toContain('undefined');
    await vi.waitFor(() => expect(meter.questions).toMatchObject([{ surface: 'mention', outcome: 'failed' }]));
  });

  it('an answer that cannot be written down is posted all the same', async () => {
    const { slack, ana, news, replies, answers } = await botInSlack();
    answers.break(new Error('disk full'));
    const { ts } = slack.post(ana, news, QUESTION);
    expect((await replies(news, ts))[0]?.text).toContain('91,000');
  });
});
