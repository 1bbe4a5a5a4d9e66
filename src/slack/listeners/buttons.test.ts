import { describe, expect, it, vi } from 'vitest';
import type { BotInSlack } from '../../testing/bot-in-slack.js';
import { botInSlack, endBotsAfterEach } from '../../testing/bot-in-slack.js';
import { briefingInMemory } from '../../testing/small-briefing.js';

endBotsAfterEach();

async function answeredMention(bot: BotInSlack, question: string) {
  const { slack, ana, news, replies } = bot;
  const { ts } = slack.post(ana, news, `@briefing ${question}`);
  const [answer] = await replies(news, ts);
  if (answer === undefined) throw new Error('There is no answer.');
  return answer;
}

function modalWith(bot: BotInSlack, person: string, words: string) {
  return bot.slack.until(() => bot.slack.modals(person).find((view) => JSON.stringify(view).includes(words)));
}

const QUESTION = 'what did the mayor say about the library?';

describe('Show in context', () => {
  it('opens the passage in the middle of its article, the excerpt marked', async () => {
    const bot = await botInSlack();
    const answer = await answeredMention(bot, QUESTION);
    const met = await bot.slack.press(bot.ben, answer, {
      actionId: 'show_in_context',
      label: 'Show in context',
      blockId: firstButtonBlock(answer),
    });
    expect(met.acknowledged).toBe(true);
    const modal = JSON.stringify(await modalWith(bot, bot.ben, 'rejected a plan to close'));
    expect(modal).toContain('"bold":true');
    expect(modal).toContain('Council keeps the library open');
  });

  it('works after a restart', async () => {
    const first = await botInSlack();
    const answer = await answeredMention(first, QUESTION);
    await first.bot.stop();
    const second = await botInSlack({ again: first.slack, answers: first.answers });
    await second.slack.press(first.ana, answer, { actionId: 'show_in_context', blockId: firstButtonBlock(answer) });
    await modalWith(second, first.ana, 'rejected a plan to close');
  });

  it('says so when the article has left the briefing since', async () => {
    const bot = await botInSlack();
    const answer = await answeredMention(bot, QUESTION);
    bot.briefing.change(await briefingInMemory({ 'flood.txt': 'River rises\n\nThe river rose on Monday.' }), {
      added: [],
      changed: [],
      removed: ['library.txt'],
    });
    await bot.slack.press(bot.ana, answer, { actionId: 'show_in_context', blockId: firstButtonBlock(answer) });
    await modalWith(bot, bot.ana, 'no longer in the briefing');
  });

  it('pressed too long ago for a window, asks to press again', async () => {
    const bot = await botInSlack();
    const answer = await answeredMention(bot, QUESTION);
    bot.slack.fail('views.open', { error: 'expired_trigger_id' });
    await bot.slack.press(bot.ana, answer, { actionId: 'show_in_context', blockId: firstButtonBlock(answer) });
    await bot.slack.until(() =>
      bot.slack.ephemerals(bot.ana).find(({ text }) => text.includes('press the button again')),
    );
  });
});

it('a window that cannot be filled says so, with a reference that the log has too', async () => {
  const bot = await botInSlack();
  const answer = await answeredMention(bot, QUESTION);
  bot.slack.fail('views.update', { error: 'invalid_arguments' });
  await bot.slack.press(bot.ana, answer, { actionId: 'show_in_context', blockId: firstButtonBlock(answer) });
  const sorry = JSON.stringify(await modalWith(bot, bot.ana, 'this could not be shown'));
  const logged = bot.logger.lines.find(({ message }) => message === 'A modal could not be filled');
  expect(sorry).toContain(String(logged?.fields.reference));
});

describe('More excerpts', () => {
  it('opens the rest, page by page, from which each leads into its article', async () => {
    const bot = await botInSlack();
    await bot.slack.command(bot.ana, bot.news, '/briefing quotes');
    const list = await bot.slack.until(() =>
      bot.slack.ephemerals(bot.ana).find((message) => JSON.stringify(message).includes('more_excerpts')),
    );
    await bot.slack.press(bot.ana, list, { actionId: 'more_excerpts' });
    const first = await modalWith(bot, bot.ana, 'We will find the 40,000 euros');
    await bot.slack.press(bot.ana, first, { actionId: 'more_excerpts' });
    const modal = await modalWith(bot, bot.ana, 'Lew gave everything');
    await bot.slack.press(bot.ana, modal, { actionId: 'show_in_context', blockId: firstButtonBlock(modal) });
    await bot.slack.until(() => bot.slack.modals(bot.ana).length === 2);
  });
});

describe('feedback', () => {
  it('that an answer is right is kept under a pseudonym, and thanked for', async () => {
    const bot = await botInSlack();
    const answer = await answeredMention(bot, QUESTION);
    await bot.slack.press(bot.ben, answer, { actionId: 'feedback', feedback: 'positive' });
    await bot.slack.until(() => bot.slack.ephemerals(bot.ben).some(({ text }) => text.startsWith('Thank you')));
    expect(bot.answers.feedback).toMatchObject([
      { answerId: bot.answers.answers[0]?.id, verdict: 'right', by: `somebody-${bot.ben}`, reason: null },
    ]);
  });

  it('that an answer is wrong counts at once, and then with the reason that is given', async () => {
    const bot = await botInSlack();
    const answer = await answeredMention(bot, QUESTION);
    await bot.slack.press(bot.ben, answer, { actionId: 'feedback', feedback: 'negative' });
    await modalWith(bot, bot.ben, 'What was wrong?');
    const met = await bot.slack.submit(bot.ben, { reason: 'wrong-speaker', note: 'It was the councillor.' });
    expect(met.acknowledged).toBe(true);
    await vi.waitFor(() => expect(bot.answers.feedback).toHaveLength(2));
    expect(bot.answers.feedback).toMatchObject([
      { verdict: 'wrong', reason: null },
      { verdict: 'wrong', reason: 'wrong-speaker', note: 'It was the councillor.' },
    ]);
  });

  it('works after a restart', async () => {
    const first = await botInSlack();
    const answer = await answeredMention(first, QUESTION);
    await first.bot.stop();
    const second = await botInSlack({ again: first.slack, answers: first.answers });
    await second.slack.press(first.ana, answer, { actionId: 'feedback', feedback: 'positive' });
    await vi.waitFor(() => expect(second.answers.feedback).toHaveLength(1));
  });

  it('on an answer that was deleted is declined in words', async () => {
    const first = await botInSlack();
    const answer = await answeredMention(first, QUESTION);
    await first.bot.stop();
    const second = await botInSlack({ again: first.slack });
    await second.slack.press(first.ana, answer, { actionId: 'feedback', feedback: 'positive' });
    await second.slack.until(() =>
      second.slack.ephemerals(first.ana).some(({ text }) => text.includes('no longer kept')),
    );
  });

  it('that cannot be written down is told with a reference', async () => {
    const bot = await botInSlack();
    const answer = await answeredMention(bot, QUESTION);
    bot.answers.break(new Error('disk full'));
    await bot.slack.press(bot.ana, answer, { actionId: 'feedback', feedback: 'positive' });
    await bot.slack.until(() => bot.slack.ephemerals(bot.ana).some(({ text }) => text.includes('Reference')));
  });
});

describe('Share in channel', () => {
  async function privateAnswer(bot: BotInSlack, channel: string) {
    await bot.slack.command(bot.ana, channel, `/briefing ${QUESTION}`);
    return bot.slack.until(() =>
      bot.slack.ephemerals(bot.ana).find((message) => JSON.stringify(message).includes('share_in_channel')),
    );
  }

  it('posts the answer with the question and who shares it, once', async () => {
    const bot = await botInSlack();
    const answer = await privateAnswer(bot, bot.news);
    await bot.slack.press(bot.ana, answer, { actionId: 'share_in_channel' });
    await bot.slack.press(bot.ana, answer, { actionId: 'share_in_channel' });
    await bot.slack.until(() =>
      bot.slack.ephemerals(bot.ana).some(({ text }) => text.includes('shared in this channel already')),
    );
    await bot.slack.until(() => bot.slack.messages(bot.news).length > 0);
    const shared = bot.slack.messages(bot.news);
    expect(shared).toHaveLength(1);
    expect(JSON.stringify(shared[0]?.blocks)).toContain(`"user_id":"${bot.ana}"`);
    expect(JSON.stringify(shared[0]?.blocks)).toContain(QUESTION);
  });

  it('posts it once, though the bot starts again in between', async () => {
    const first = await botInSlack();
    const { slack, ana, news, answers } = first;
    const answer = await privateAnswer(first, news);
    await slack.press(ana, answer, { actionId: 'share_in_channel' });
    await slack.until(() => slack.messages(news).length === 1);
    await first.bot.stop();
    await botInSlack({ again: slack, answers });
    await slack.press(ana, answer, { actionId: 'share_in_channel' });
    await slack.until(() => slack.ephemerals(ana).some(({ text }) => text.includes('shared in this channel already')));
    expect(slack.messages(news)).toHaveLength(1);
  });

  it('lets people go on asking under it', async () => {
    const bot = await botInSlack();
    const answer = await privateAnswer(bot, bot.news);
    await bot.slack.press(bot.ana, answer, { actionId: 'share_in_channel' });
    const [shared] = await bot.slack.until(
      () => bot.slack.messages(bot.news).length > 0 && bot.slack.messages(bot.news),
    );
    bot.slack.post(bot.ben, bot.news, 'and what did she say about the buses?', { threadTs: shared?.ts ?? '' });
    const [, reply] = await bot.replies(bot.news, shared?.ts ?? '', 2);
    expect(JSON.stringify(reply?.blocks)).toContain('12 jobs elsewhere');
  });

  it('where the bot is no member, says how to invite it', async () => {
    const bot = await botInSlack();
    const far = bot.slack.addChannel({ name: 'far', members: [bot.ana], bot: false }).id;
    const answer = await privateAnswer(bot, far);
    await bot.slack.press(bot.ana, answer, { actionId: 'share_in_channel' });
    await bot.slack.until(() => bot.slack.ephemerals(bot.ana).some(({ text }) => text.includes('/invite')));
  });
});

describe('a suggested question', () => {
  it('is asked in the thread of the answer that suggests it, under the name of who pressed', async () => {
    const bot = await botInSlack();
    const answer = await answeredMention(bot, 'thanks, you are great!');
    await bot.slack.press(bot.ben, answer, { actionId: 'ask_suggestion_2' });
    const [, reply] = await bot.replies(bot.news, answer.thread_ts ?? '', 2);
    expect(JSON.stringify(reply?.blocks)).toContain(`"user_id":"${bot.ben}"`);
    expect(JSON.stringify(reply?.blocks)).toContain('Who is quoted?');
  });

  it('pressed twice is one question', async () => {
    const bot = await botInSlack();
    const answer = await answeredMention(bot, 'thanks, you are great!');
    await bot.slack.press(bot.ben, answer, { actionId: 'ask_suggestion_2' });
    await bot.slack.press(bot.ben, answer, { actionId: 'ask_suggestion_2' });
    await bot.slack.press(bot.ben, answer, { actionId: 'ask_suggestion_1' });
    await bot.replies(bot.news, answer.thread_ts ?? '', 3);
    expect(bot.answers.answers.map(({ question }) => question)).toEqual([
      'thanks, you are great!',
      'Who is quoted?',
      'What is in the briefing?',
    ]);
  });

  it('of a private answer is answered privately', async () => {
    const bot = await botInSlack();
    await bot.slack.command(bot.ana, bot.news, '/briefing help');
    const help = await bot.slack.until(() =>
      bot.slack.ephemerals(bot.ana).find((message) => JSON.stringify(message).includes('ask_suggestion')),
    );
    await bot.slack.press(bot.ana, help, { actionId: 'ask_suggestion_1' });
    await bot.slack.until(() =>
      bot.slack.ephemerals(bot.ana).find((message) => JSON.stringify(message).includes('share_in_channel')),
    );
    expect(bot.slack.messages(bot.news)).toEqual([]);
  });
});

/** Several excerpts have the same button; each stands in a block of its own. */
function firstButtonBlock({ blocks = [] }: { readonly blocks?: readonly Readonly<Record<string, unknown>>[] }): string {
  return String(blocks.find((block) => JSON.stringify(block).includes('show_in_context'))?.block_id);
}
