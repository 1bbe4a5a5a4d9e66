import { describe, expect, it } from 'vitest';
import type { PersonKind } from '../local-slack/objects.js';
import { type BotInSlack, botInSlack, endBotsAfterEach } from '../testing/bot-in-slack.js';
import { OPEN_ACCESS, startedBot } from '../testing/slack-bot.js';
import { mention } from '../testing/slack-events.js';
import type { SlackAccess } from './slack-bot.js';

endBotsAfterEach();

const QUESTION = '@briefing how many books did the library lend?';

async function botWith(access: Partial<SlackAccess>): Promise<BotInSlack> {
  return botInSlack({ access: { ...OPEN_ACCESS, ...access } });
}

function personOf(bot: BotInSlack, kind: PersonKind): string {
  const { id } = bot.slack.addPerson({ name: `Some ${kind}`, kind });
  bot.slack.addMember(bot.news, id);
  return id;
}

/** A question by a member is answered; whatever came before it was handled by then. */
async function settled(bot: BotInSlack): Promise<void> {
  const { ts } = bot.slack.post(bot.ana, bot.news, QUESTION);
  await bot.replies(bot.news, ts);
}

describe('who is no member of the workspace', () => {
  it.each([
    ['guest', 'not guests'],
    ['single-channel-guest', 'not guests'],
    ['stranger', 'members of this workspace only'],
  ] as const)('a %s gets a polite line once, and no answer', async (kind, words) => {
    const bot = await botWith({});
    const person = personOf(bot, kind);
    bot.slack.post(person, bot.news, QUESTION);
    bot.slack.post(person, bot.news, QUESTION);
    await bot.slack.until(() => bot.slack.ephemerals(person).some(({ text }) => text.includes(words)));
    await settled(bot);
    expect(bot.slack.ephemerals(person)).toHaveLength(1);
    expect(bot.answers.answers).toHaveLength(1);
  });

  it('another bot gets nothing at all', async () => {
    const bot = await botWith({});
    const other = personOf(bot, 'bot');
    const { ts } = bot.slack.post(other, bot.news, QUESTION);
    await settled(bot);
    expect(bot.slack.thread(bot.news, ts)).toHaveLength(1);
    expect(bot.slack.ephemerals(other)).toEqual([]);
  });

  it.each([
    ['guest', { guests: true }],
    ['stranger', { externals: true }],
    ['bot', { bots: true }],
  ] as const)('a %s is answered where that is allowed', async (kind, access) => {
    const bot = await botWith(access);
    const person = personOf(bot, kind);
    const { ts } = bot.slack.post(person, bot.news, QUESTION);
    await bot.replies(bot.news, ts);
  });

  it('may press no button either', async () => {
    const bot = await botWith({});
    const guest = personOf(bot, 'guest');
    const { ts } = bot.slack.post(bot.ana, bot.news, QUESTION);
    const [answer] = await bot.replies(bot.news, ts);
    if (answer === undefined) throw new Error('There is no answer.');
    await bot.slack.press(guest, answer, { actionId: 'show_in_context' });
    await bot.slack.until(() => bot.slack.ephemerals(guest).some(({ text }) => text.includes('not guests')));
    expect(bot.slack.modals(guest)).toEqual([]);
  });

  it('sees no article on the Home tab', async () => {
    const bot = await botWith({});
    const guest = personOf(bot, 'guest');
    bot.slack.openHome(guest);
    const home = JSON.stringify(await bot.slack.until(() => bot.slack.home(guest)));
    expect(home).toContain('not guests');
    expect(home).not.toContain('library');
  });
});

describe('with lists', () => {
  it('who is not on the list of people hears so, and who is gets an answer', async () => {
    const users: string[] = [];
    const bot = await botWith({ users });
    users.push(bot.ana);
    bot.slack.post(bot.ben, bot.news, QUESTION);
    await bot.slack.until(() => bot.slack.ephemerals(bot.ben).some(({ text }) => text.includes('on a list')));
    await settled(bot);
    expect(bot.answers.answers).toHaveLength(1);
  });

  it('in a channel that is not on the list there is no answer, but in direct messages', async () => {
    const bot = await botWith({ channels: ['C0ELSEWHERE'] });
    bot.slack.post(bot.ana, bot.news, QUESTION);
    await bot.slack.until(() => bot.slack.ephemerals(bot.ana).some(({ text }) => text.includes('in this channel')));
    const { channel, ts } = bot.slack.tell(bot.ana, 'how many books did the library lend?');
    await bot.replies(channel, ts);
    expect(bot.answers.answers).toHaveLength(1);
  });

  it('the command obeys them too, and says so every time', async () => {
    const bot = await botWith({ channels: ['C0ELSEWHERE'] });
    for (const count of [1, 2]) {
      await bot.slack.command(bot.ana, bot.news, '/briefing who is quoted?');
      await bot.slack.until(
        () => bot.slack.ephemerals(bot.ana).filter(({ text }) => text.includes('in this channel')).length === count,
      );
    }
  });

  it('and so does Share', async () => {
    const channels: string[] = [];
    const bot = await botWith({ channels });
    channels.push(bot.news);
    await bot.slack.command(bot.ana, bot.news, '/briefing how many books did the library lend?');
    const answer = await bot.slack.until(() =>
      bot.slack.ephemerals(bot.ana).find((message) => JSON.stringify(message).includes('share_in_channel')),
    );
    channels.pop();
    await bot.slack.press(bot.ana, answer, { actionId: 'share_in_channel' });
    await bot.slack.until(() => bot.slack.ephemerals(bot.ana).some(({ text }) => text.includes('in this channel')));
    expect(bot.slack.messages(bot.news)).toEqual([]);
  });
});

describe('when Slack does not say who somebody is', () => {
  it('nobody is answered, everybody hears it, and the log says which scope is missing', async () => {
    const { slack, logger } = await startedBot();
    slack.answer('users.info', () => ({ ok: false, error: 'missing_scope', needed: 'users:read' }));
    await slack.deliver(mention({ text: '<@UBOT> who is quoted?', ts: '100.1' }));
    expect(slack.callsOf('chat.postMessage')).toEqual([]);
    expect(slack.callsOf('chat.postEphemeral')).toMatchObject([
      { user: 'U1', text: expect.stringContaining('try again') },
    ]);
    expect(logger.lines.find(({ level }) => level === 'error')?.fields).toMatchObject({
      cause: expect.stringContaining('missing_scope'),
      hint: expect.stringContaining('users:read'),
    });
  });

  it('a person is looked up once, not with each question', async () => {
    const { slack } = await startedBot();
    for (const ts of ['100.1', '100.2', '100.3']) await slack.deliver(mention({ text: '<@UBOT> who is quoted?', ts }));
    expect(slack.callsOf('users.info')).toHaveLength(1);
  });
});
