import { describe, expect, it } from 'vitest';
import { botInSlack, endBotsAfterEach } from '../../testing/bot-in-slack.js';
import { gatedBriefing } from '../../testing/gated-briefing.js';
import { briefingInMemory } from '../../testing/small-briefing.js';

endBotsAfterEach();

describe('in a thread that the bot answered in', () => {
  it('goes on without being mentioned again', async () => {
    const { slack, ana, news, replies } = await botInSlack();
    const { ts } = slack.post(ana, news, '@briefing what did the mayor say about the library?');
    await replies(news, ts);
    slack.post(ana, news, 'and about the buses?', { threadTs: ts });
    const [, , answer] = await replies(news, ts, 3);
    expect(JSON.stringify(answer?.blocks)).toContain('12 jobs elsewhere');
  });

  it('knows the thread after a restart, since Slack keeps it', async () => {
    const first = await botInSlack();
    const { slack, ana, news, answers } = first;
    const { ts } = slack.post(ana, news, '@briefing what did the mayor say about the library?');
    await first.replies(news, ts);
    await first.bot.stop();
    const second = await botInSlack({ again: slack, answers });
    slack.post(ana, news, 'what else did she say?', { threadTs: ts });
    await second.replies(news, ts, 3);
    expect(answers.answers[1]?.history).toMatchObject([
      { from: 'reader', text: 'what did the mayor say about the library?' },
      { from: 'bot', text: expect.stringContaining('Ana Brandt') },
    ]);
  });

  it('leaves alone what people say to each other', async () => {
    const { slack, ana, ben, news, replies, answers } = await botInSlack();
    const { ts } = slack.post(ana, news, '@briefing how many books did the library lend?');
    await replies(news, ts);
    slack.post(ben, news, 'thanks, you are great!', { threadTs: ts });
    slack.post(ben, news, 'ok', { threadTs: ts });
    slack.post(ben, news, 'shall we have lunch at the library?', { threadTs: ts });
    slack.post(ben, news, '', { threadTs: ts, subtype: 'file_share' });
    slack.post(ben, news, `and ${'so on '.repeat(500)}?`, { threadTs: ts });
    slack.post(ben, news, '@Ana what did the mayor say about the library?', { threadTs: ts });
    slack.post(ana, news, 'and who dismissed the coach?', { threadTs: ts });
    const all = await replies(news, ts, 9);
    expect(all.filter(({ bot_id }) => bot_id !== undefined)).toHaveLength(2);
    expect(answers.answers.map(({ question }) => question)).toEqual([
      'how many books did the library lend?',
      'and who dismissed the coach?',
    ]);
  });

  it('says so where it could not read what a question leans on', async () => {
    const { slack, ana, news, replies } = await botInSlack();
    const { ts } = slack.post(ana, news, 'what about Ana Brandt?');
    slack.revokeScope('channels:history');
    slack.post(ana, news, '@briefing what did she say?', { threadTs: ts });
    const [, answer] = await replies(news, ts, 2);
    expect(JSON.stringify(answer?.blocks)).toContain('I could not read what was said before in this thread');
  });
});

describe('elsewhere', () => {
  it('does not answer what is said without a mention', async () => {
    const { slack, ana, news, replies, answers } = await botInSlack();
    slack.post(ana, news, 'who dismissed the coach?');
    const { ts: threadOfOthers } = slack.post(ana, news, 'Lunch?');
    slack.post(ana, news, 'who is quoted?', { threadTs: threadOfOthers });
    const { ts } = slack.post(ana, news, '@briefing how many books did the library lend?');
    await replies(news, ts);
    expect(answers.answers).toHaveLength(1);
  });

  it('does not answer an edit', async () => {
    const { slack, ana, news, replies, answers } = await botInSlack();
    const question = slack.post(ana, news, '@briefing how many books did the library lend?');
    await replies(news, question.ts);
    slack.edit(ana, question, '@briefing how many books did the library lend last year?');
    const { ts } = slack.post(ana, news, '@briefing who dismissed the coach?');
    await replies(news, ts);
    expect(answers.answers).toHaveLength(2);
  });
});

describe('in direct messages', () => {
  it('answers each message in its own thread, and follow-ups there', async () => {
    const { slack, ana, replies } = await botInSlack();
    const question = slack.tell(ana, 'what did the mayor say about the library?');
    await replies(question.channel, question.ts);
    slack.tell(ana, 'and about the buses?', { threadTs: question.ts });
    const [, , answer] = await replies(question.channel, question.ts, 3);
    expect(JSON.stringify(answer?.blocks)).toContain('12 jobs elsewhere');
  });

  it('names the thread after the question, and is processing it until it is answered', async () => {
    const gated = gatedBriefing(await briefingInMemory());
    const { slack, ana, replies } = await botInSlack({ briefing: gated.briefing });
    const { channel, ts } = slack.tell(ana, 'who dismissed the coach?');
    await gated.arrived(1);
    await slack.until(() => slack.status(channel, ts).session === 'processing');
    expect(slack.status(channel, ts).title).toBe('who dismissed the coach?');
    gated.open();
    await replies(channel, ts);
    await slack.until(() => slack.status(channel, ts).session === 'active');
  });
});

describe('a question that is taken back while it is worked on', () => {
  it('is not answered', async () => {
    const gated = gatedBriefing(await briefingInMemory());
    const { slack, ana, news, replies, answers, meter } = await botInSlack({ briefing: gated.briefing });
    const question = slack.post(ana, news, '@briefing who dismissed the coach?');
    await gated.arrived(1);
    slack.remove(ana, question);
    await slack.until(() => meter.questions.length === 1);
    gated.open();
    const { ts } = slack.post(ana, news, '@briefing how many books did the library lend?');
    await replies(news, ts);
    expect(answers.answers.map(({ question }) => question)).toEqual(['how many books did the library lend?']);
    expect(slack.messages(news).filter(({ bot_id }) => bot_id !== undefined)).toEqual([]);
  });
});
