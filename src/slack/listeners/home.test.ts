import { describe, expect, it } from 'vitest';
import { botInSlack, endBotsAfterEach } from '../../testing/bot-in-slack.js';
import { briefingInMemory } from '../../testing/small-briefing.js';

endBotsAfterEach();

const FLOOD = { 'flood.txt': 'River rises\n\n“We have sandbags for everybody,” said Tilda Aamot, the fire chief.' };

describe('the Home tab', () => {
  it('tells what the briefing holds, how to ask, and what for example', async () => {
    const { slack, ana } = await botInSlack();
    slack.openHome(ana);
    const home = JSON.stringify(await slack.until(() => slack.home(ana)));
    for (const words of ['3 articles', 'Night buses to run until two', 'Mention me', 'What did Ana Brandt say']) {
      expect(home).toContain(words);
    }
  });

  it('asks an example in direct messages when it is pressed', async () => {
    const { slack, ana } = await botInSlack();
    slack.openHome(ana);
    await slack.until(() => slack.home(ana));
    await slack.press(ana, 'home', { actionId: 'ask_suggestion_1' });
    const { id } = slack.directMessages(ana);
    const [question] = await slack.until(() => slack.messages(id).length > 0 && slack.messages(id));
    const thread = await slack.until(
      () => slack.thread(id, question?.ts ?? '').length > 1 && slack.thread(id, question?.ts ?? ''),
    );
    expect(question?.text).toContain('You asked:');
    expect(JSON.stringify(thread[1]?.blocks)).toContain('rich_text_quote');
  });

  it('follows a changed briefing without being opened again', async () => {
    const { slack, ana, briefing } = await botInSlack();
    slack.openHome(ana);
    await slack.until(() => slack.home(ana));
    briefing.change(await briefingInMemory(FLOOD), { added: ['flood.txt'], changed: [], removed: [] });
    await slack.until(() => JSON.stringify(slack.home(ana)).includes('River rises'));
  });
});

describe('the Messages tab', () => {
  it('suggests what to ask, made from the briefing itself', async () => {
    const { slack, ana, briefing } = await botInSlack();
    slack.openMessages(ana);
    const { id } = slack.directMessages(ana);
    const { prompts } = await slack.until(() => slack.suggestedPrompts(id));
    expect(prompts.length).toBeLessThanOrEqual(4);
    expect(prompts[0]?.message).toContain('Ana Brandt');
    briefing.change(await briefingInMemory(FLOOD), { added: [], changed: [], removed: [] });
    await slack.until(() => slack.suggestedPrompts(id)?.prompts[0]?.message.includes('Tilda Aamot'));
  });
});
