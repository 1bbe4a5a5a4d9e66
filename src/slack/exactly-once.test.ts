import { describe, expect, it, vi } from 'vitest';
import { botInSlack, endBotsAfterEach } from '../testing/bot-in-slack.js';
import { fakeTakenQuestions } from '../testing/fake-parts.js';
import { gatedBriefing } from '../testing/gated-briefing.js';
import { startedBot } from '../testing/slack-bot.js';
import { direct, mention, message } from '../testing/slack-events.js';
import { briefingInMemory } from '../testing/small-briefing.js';

endBotsAfterEach();

const QUESTION = '@briefing how many books did the library lend?';

describe('Slack is told that a question was received', () => {
  it('only once it is written down, so that Slack delivers again what a kill ends before', async () => {
    let write = () => {};
    const written = new Promise<void>((resolve) => {
      write = resolve;
    });
    const fake = fakeTakenQuestions();
    const taken = { ...fake, take: (...args: Parameters<typeof fake.take>) => written.then(() => fake.take(...args)) };
    const { slack, ana, news, replies } = await botInSlack({ taken });
    const { ts } = slack.post(ana, news, QUESTION);
    const question = slack.deliveries.find(({ payload }) => JSON.stringify(payload).includes('"app_mention"'));
    const other = slack.deliveries.find((delivery) => delivery !== question);
    await slack.until(() => other?.acknowledgements.length === 1);
    expect(question?.acknowledgements).toEqual([]);
    write();
    await slack.until(() => question?.acknowledgements.length === 1);
    await replies(news, ts);
  });

  it('though it is still being answered', async () => {
    const gated = gatedBriefing(await briefingInMemory());
    const { slack, ana, news, replies } = await botInSlack({ briefing: gated.briefing });
    const { ts } = slack.post(ana, news, QUESTION);
    await slack.until(() => slack.deliveries.every(({ acknowledgements }) => acknowledgements.length === 1));
    gated.open();
    await replies(news, ts);
  });
});

describe('one answer for a question', () => {
  it('that Slack delivers again', async () => {
    const { slack, ana, news, replies, answers } = await botInSlack();
    const question = slack.post(ana, news, QUESTION);
    await replies(news, question.ts);
    for (const delivery of slack.deliveries) await slack.redeliver(delivery, { attempt: 1, reason: 'timeout' });
    const after = slack.post(ana, news, '@briefing who dismissed the coach?');
    await replies(news, after.ts);
    expect(slack.thread(news, question.ts)).toHaveLength(2);
    expect(answers.answers).toHaveLength(2);
  });

  it('that Slack delivers again while it is worked on', async () => {
    const gated = gatedBriefing(await briefingInMemory());
    const { slack, ana, news, replies } = await botInSlack({ briefing: gated.briefing });
    const question = slack.post(ana, news, QUESTION);
    await gated.arrived(1);
    for (const delivery of slack.deliveries) await slack.redeliver(delivery);
    gated.open();
    await replies(news, question.ts);
    const after = slack.post(ana, news, '@briefing who dismissed the coach?');
    await replies(news, after.ts);
    expect(slack.thread(news, question.ts)).toHaveLength(2);
  });

  it('that comes as a mention and as a message, under two event ids, in either order', async () => {
    for (const order of [
      [0, 1],
      [1, 0],
    ] as const) {
      const { slack, answers } = await startedBot();
      slack.answer('conversations.replies', () => ({
        ok: true,
        messages: [{ ts: '90.1', user: 'UBOT', text: 'Hello' }],
      }));
      const parts = { text: '<@UBOT> who is quoted?', ts: '100.1', threadTs: '90.1' };
      const pair = [mention(parts), message({ ...parts, rest: { channel_type: 'channel' } })];
      await Promise.all(order.map((at) => slack.deliver(pair[at] ?? {})));
      expect(answers.answers).toHaveLength(1);
    }
  });

  it('that comes under one event id with another timestamp', async () => {
    const { slack, answers } = await startedBot();
    await slack.deliver(direct({ text: 'who is quoted?', ts: '100.1', eventId: 'Ev7' }));
    await slack.deliver(direct({ text: 'who is quoted?', ts: '100.2', eventId: 'Ev7' }));
    expect(answers.answers).toHaveLength(1);
  });

  it('that is delivered again after a restart', async () => {
    const first = await botInSlack();
    const { slack, ana, news, taken } = first;
    const question = slack.post(ana, news, QUESTION);
    await first.replies(news, question.ts);
    await first.bot.stop();
    const second = await botInSlack({ again: slack, taken });
    for (const delivery of slack.deliveries) await slack.redeliver(delivery);
    const after = slack.post(ana, news, '@briefing who dismissed the coach?');
    await second.replies(news, after.ts);
    expect(slack.thread(news, question.ts)).toHaveLength(2);
  });

  it('even when the connection breaks off between', async () => {
    const { slack, ana, news, replies } = await botInSlack();
    const before = slack.post(ana, news, QUESTION);
    slack.dropConnections();
    const during = slack.post(ana, news, '@briefing who dismissed the coach?');
    await replies(news, before.ts);
    await replies(news, during.ts);
    const after = slack.post(ana, news, '@briefing who is quoted?');
    await replies(news, after.ts);
    expect([before, during, after].map(({ ts }) => slack.thread(news, ts).length)).toEqual([2, 2, 2]);
  });
});

describe('a burst of questions', () => {
  it('is answered whole, each once and in its own thread', async () => {
    const { slack, news, answers } = await botInSlack({
      pace: { concurrentQuestions: 3, questionsPerUserPerMinute: 100, shutdownMilliseconds: 100 },
    });
    const people = Array.from({ length: 5 }, (_, at) => slack.addPerson({ name: `Reader${at}` }).id);
    for (const person of people) slack.addMember(news, person);
    const asked = people.flatMap((person) => [1, 2, 3].map(() => slack.post(person, news, QUESTION)));
    await vi.waitFor(() => expect(answers.answers).toHaveLength(15));
    await slack.until(() => asked.every(({ ts }) => slack.thread(news, ts).length === 2));
  });

  it('shows who has to wait for how many', async () => {
    const gated = gatedBriefing(await briefingInMemory());
    const { slack, ana, ben, news, replies } = await botInSlack({
      briefing: gated.briefing,
      pace: { concurrentQuestions: 1, questionsPerUserPerMinute: 10, shutdownMilliseconds: 100 },
    });
    slack.post(ana, news, QUESTION);
    await gated.arrived(1);
    const second = slack.post(ben, news, QUESTION);
    await slack.until(() => slack.status(news, second.ts).text === 'is waiting: one question before yours');
    const third = slack.post(ben, news, QUESTION);
    await slack.until(() => slack.status(news, third.ts).text === 'is waiting: 2 questions before yours');
    gated.open();
    await replies(news, third.ts);
  });

  it('shows it in a line of its own where Slack shows no status', async () => {
    const gated = gatedBriefing(await briefingInMemory());
    const { slack, ana, ben, news } = await botInSlack({
      briefing: gated.briefing,
      pace: { concurrentQuestions: 1, questionsPerUserPerMinute: 10, shutdownMilliseconds: 100 },
    });
    slack.fail('assistant.threads.setStatus', { error: 'feature_not_enabled' }, 50);
    slack.post(ana, news, QUESTION);
    await gated.arrived(1);
    slack.post(ben, news, QUESTION);
    await slack.until(() => slack.ephemerals(ben).some(({ text }) => text.includes('1 question before yours')));
    gated.open();
  });

  it('by one person beyond the cap is refused, with the time to ask again', async () => {
    const { slack, ana, news, replies, answers } = await botInSlack({
      pace: { concurrentQuestions: 4, questionsPerUserPerMinute: 1, shutdownMilliseconds: 100 },
    });
    const first = slack.post(ana, news, QUESTION);
    await replies(news, first.ts);
    slack.post(ana, news, '@briefing who dismissed the coach?');
    await slack.until(() => slack.ephemerals(ana).some(({ text }) => /ask this again in \d+ seconds/u.test(text)));
    expect(answers.answers).toHaveLength(1);
  });

  it('in one thread is answered in the order in which it was asked', async () => {
    const { slack, ana, news, replies, answers } = await botInSlack();
    const { ts } = slack.post(ana, news, '@briefing who is quoted?');
    const questions = ['how many books did the library lend?', 'who dismissed the coach?', 'and about the buses?'];
    for (const question of questions) slack.post(ana, news, `@briefing ${question}`, { threadTs: ts });
    await replies(news, ts, 7);
    expect(answers.answers.map(({ question }) => question)).toEqual(['who is quoted?', ...questions]);
  });
});
