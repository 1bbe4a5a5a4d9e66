import { describe, expect, it } from 'vitest';
import type { LocalSlack } from '../../local-slack/local-slack.js';
import type { SlackMessage } from '../../local-slack/objects.js';
import { botInSlack, endBotsAfterEach } from '../../testing/bot-in-slack.js';
import { OPEN_ACCESS } from '../../testing/slack-bot.js';

endBotsAfterEach();

/** What the command left before the person's eyes, the acknowledgement aside. */
function shownTo(slack: LocalSlack, person: string, words: string): Promise<SlackMessage> {
  return slack.until(() => slack.ephemerals(person).find((message) => JSON.stringify(message).includes(words)));
}

describe('the command with a question', () => {
  it('is acknowledged at once and answered for its asker alone, with a way to share it', async () => {
    const { slack, ana, ben, news } = await botInSlack();
    const met = await slack.command(ana, news, '/briefing what did the mayor say about the library?');
    expect(met).toMatchObject({ acknowledged: true, reply: { text: 'Searching 3 articles…' } });
    const answer = await shownTo(slack, ana, 'A town without a library');
    expect(JSON.stringify(answer.blocks)).toContain('Share in channel');
    expect(JSON.stringify(answer.blocks)).toContain('what did the mayor say about the library?');
    expect(slack.ephemerals(ben)).toEqual([]);
    expect(slack.messages(news)).toEqual([]);
  });

  it('takes words it does not know for a question', async () => {
    const { slack, ana, news } = await botInSlack();
    await slack.command(ana, news, '/briefing frobnicate the library');
    await shownTo(slack, ana, 'frobnicate the library');
  });

  it('repeats a question without making a mention, a link or formatting of it', async () => {
    const { slack, ana, news } = await botInSlack();
    await slack.command(ana, news, '/briefing what about <!channel> and *stars* at www.example.com?');
    const answer = await shownTo(slack, ana, 'what about');
    for (const markup of ['<!channel>', '*stars*', 'www.example.com']) expect(answer.text).not.toContain(markup);
    expect(JSON.stringify(answer.blocks)).not.toContain('"mrkdwn"');
  });

  it('works where the bot is no member', async () => {
    const { slack, ana } = await botInSlack();
    const far = slack.addChannel({ name: 'far', members: [ana], bot: false }).id;
    await slack.command(ana, far, '/briefing how many books did the library lend?');
    await shownTo(slack, ana, '91,000');
  });

  it('reaches its asker in direct messages when its address has expired', async () => {
    const { slack, ana } = await botInSlack();
    const far = slack.addChannel({ name: 'far', members: [ana], bot: false }).id;
    slack.fail('response_url', { httpStatus: 404 });
    await slack.command(ana, far, '/briefing how many books did the library lend?');
    const [message] = await slack.until(() => {
      const messages = slack.messages(slack.directMessages(ana).id);
      return messages.length > 0 && messages;
    });
    expect(JSON.stringify(message)).toContain('91,000');
    expect(message?.text).toMatch(/reference [0-9a-f]{12}/u);
  });
});

describe('the command with a word of its own', () => {
  it('quotes lists what somebody said on a topic', async () => {
    const { slack, ana, news } = await botInSlack();
    await slack.command(ana, news, '/briefing quotes Brandt about the library');
    const list = await shownTo(slack, ana, 'A town without a library');
    expect(JSON.stringify(list.blocks)).not.toContain('12 jobs elsewhere');
  });

  it('sources lists the articles', async () => {
    const { slack, ana, news } = await botInSlack();
    await slack.command(ana, news, '/briefing sources');
    await shownTo(slack, ana, 'Night buses to run until two');
  });

  it('status says what is held, what answers and how busy it is', async () => {
    const { slack, ana, news } = await botInSlack();
    await slack.command(ana, news, '/briefing status');
    const status = JSON.stringify(await shownTo(slack, ana, 'Questions in hand'));
    expect(status).toContain('3 articles');
    expect(status).toContain('c0ffee');
    expect(status).toContain('extractive');
  });

  it('help says how to ask, with examples from the briefing', async () => {
    const { slack, ana, news } = await botInSlack();
    await slack.command(ana, news, '/briefing help');
    await shownTo(slack, ana, 'Ana Brandt');
  });

  it('reload is for admins, and tells what was found', async () => {
    const { slack, ana, news } = await botInSlack();
    await slack.command(ana, news, '/briefing reload');
    await shownTo(slack, ana, 'Only admins may reload');
  });

  it('reload takes in what was added, changed and removed', async () => {
    const admins: string[] = [];
    const { slack, ana, news, briefing } = await botInSlack({ access: { ...OPEN_ACCESS, admins } });
    admins.push(ana);
    briefing.onReload(async () => ({ added: ['flood.txt'], changed: ['club.txt', 'buses.txt'], removed: [] }));
    await slack.command(ana, news, '/briefing reload');
    const reloaded = await shownTo(slack, ana, '1 added, 2 changed, 0 removed');
    expect(JSON.stringify(reloaded.blocks)).toContain('flood.txt');
  });

  it('a failure is told with a reference that the log has too', async () => {
    const admins: string[] = [];
    const { slack, ana, news, briefing, logger } = await botInSlack({ access: { ...OPEN_ACCESS, admins } });
    admins.push(ana);
    briefing.onReload(() => Promise.reject(new Error('disk on fire')));
    await slack.command(ana, news, '/briefing reload');
    const sorry = await shownTo(slack, ana, 'Reference');
    const logged = logger.lines.find(({ message }) => message === 'A command failed');
    expect(sorry.text).toContain(String(logged?.fields.reference));
    expect(JSON.stringify(sorry)).not.toContain('disk on fire');
  });
});
