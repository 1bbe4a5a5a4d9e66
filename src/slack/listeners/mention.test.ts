import { describe, expect, it } from 'vitest';
import { botInSlack, endBotsAfterEach } from '../../testing/bot-in-slack.js';
import { startedBot } from '../../testing/slack-bot.js';
import { mention } from '../../testing/slack-events.js';

endBotsAfterEach();

describe('a mention in a channel', () => {
  it('is answered in its thread, with the excerpt as a quotation in the article’s characters', async () => {
    const { slack, ana, news, replies } = await botInSlack();
    const question = slack.post(ana, news, '@briefing what did the mayor say about the library?');
    const [answer, ...others] = await replies(news, question.ts);
    expect(others).toEqual([]);
    expect(JSON.stringify(answer?.blocks)).toContain('rich_text_quote');
    expect(JSON.stringify(answer?.blocks)).toContain('A town without a library is a town without a memory');
    expect(answer?.text).toContain('Ana Brandt');
  });

  it('shows a status while it works, which the answer takes away', async () => {
    const { slack, ana, news, replies } = await botInSlack();
    const question = slack.post(ana, news, '@briefing how many books did the library lend?');
    await replies(news, question.ts);
    const shown = slack.calls.filter(({ method }) => method === 'assistant.threads.setStatus');
    expect(shown[0]?.arguments).toMatchObject({
      channel_id: news,
      thread_ts: question.ts,
      status: 'is searching 3 articles…',
    });
    await slack.until(() => slack.status(news, question.ts).text === '');
  });

  it('that the briefing does not answer is told so plainly, with what is nearest and who did speak on it', async () => {
    const { slack, ana, news, replies } = await botInSlack();
    const question = slack.post(ana, news, '@briefing what did Lew Hartley say about his dismissal?');
    const [answer] = await replies(news, question.ts);
    expect(answer?.text).toMatch(/briefing (?:does not|has nothing|quotes nothing)/iu);
    expect(JSON.stringify(answer?.blocks)).toContain('rich_text_quote');
    if (answer === undefined) return;
    await slack.press(ana, answer, { actionId: 'ask_suggestion_1' });
    const [, next] = await replies(news, question.ts, 2);
    expect(JSON.stringify(next?.blocks)).toContain('Mina Solberg');
  });

  it('is logged with what made the answer, and nobody’s name', async () => {
    const { slack, ana, news, replies, answers } = await botInSlack();
    const question = slack.post(ana, news, '@briefing who dismissed the coach?');
    await replies(news, question.ts);
    expect(answers.answers).toMatchObject([
      {
        question: 'who dismissed the coach?',
        history: [],
        configuration: 'c0ffee',
        briefing: 'seeds',
        by: `somebody-${ana}`,
      },
    ]);
  });

  it('is posted without previews', async () => {
    const { slack } = await startedBot();
    await slack.deliver(mention({ text: '<@UBOT> who is quoted?', ts: '100.1' }));
    expect(slack.callsOf('chat.postMessage')).toMatchObject([{ unfurl_links: 'false', unfurl_media: 'false' }]);
  });

  it('without a question says how to ask', async () => {
    const { slack, ana, news, replies } = await botInSlack();
    const { ts } = slack.post(ana, news, '@briefing');
    expect((await replies(news, ts))[0]?.text).toContain('Ask something');
  });
});

describe('a mention in a thread that is there already', () => {
  it('makes sense from what people said in it', async () => {
    const { slack, ana, ben, news, replies } = await botInSlack();
    const { ts } = slack.post(ana, news, 'What do you think of Ana Brandt and the library?');
    slack.post(ben, news, '@briefing what did she say about it?', { threadTs: ts });
    const [, answer] = await replies(news, ts, 2);
    expect(JSON.stringify(answer?.blocks)).toContain('A town without a library');
  });

  it('and without a word, takes up the last question asked there', async () => {
    const { slack, ana, ben, news, replies, answers } = await botInSlack();
    const { ts } = slack.post(ana, news, 'How many books did the library lend last year?');
    slack.post(ben, news, '@briefing', { threadTs: ts });
    await replies(news, ts, 2);
    expect(answers.answers[0]?.question).toBe('How many books did the library lend last year?');
  });
});
