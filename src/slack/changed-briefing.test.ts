import { expect, it } from 'vitest';
import { botInSlack, endBotsAfterEach } from '../testing/bot-in-slack.js';
import { gatedBriefing } from '../testing/gated-briefing.js';
import { briefingInMemory } from '../testing/small-briefing.js';

endBotsAfterEach();

const FLOOD = { 'flood.txt': 'River rises\n\n“We have sandbags for everybody,” said Tilda Aamot, the fire chief.' };

it('a question that is under way when the briefing changes is answered from what it was asked of, the next from what is new', async () => {
  const gated = gatedBriefing(await briefingInMemory());
  const { slack, ana, news, replies, briefing } = await botInSlack({ briefing: gated.briefing });
  const before = slack.post(ana, news, '@briefing how many books did the library lend?');
  await gated.arrived(1);
  briefing.change(await briefingInMemory(FLOOD), { added: ['flood.txt'], changed: [], removed: ['library.txt'] });
  const after = slack.post(ana, news, '@briefing what did the fire chief say?');
  expect((await replies(news, after.ts))[0]?.text).toContain('sandbags');
  gated.open();
  expect((await replies(news, before.ts))[0]?.text).toContain('91,000');
});

it('a reload that fails leaves the old briefing to answer, and says what was wrong', async () => {
  const admins: string[] = [];
  const access = { channels: null, users: null, admins, guests: false, externals: false, bots: false };
  const { slack, ana, news, replies, briefing } = await botInSlack({ access });
  admins.push(ana);
  briefing.onReload(() => Promise.reject(new Error('the folder is gone')));
  await slack.command(ana, news, '/briefing reload');
  await slack.until(() => slack.ephemerals(ana).some(({ text }) => text.includes('Reference')));
  const { ts } = slack.post(ana, news, '@briefing how many books did the library lend?');
  expect((await replies(news, ts))[0]?.text).toContain('91,000');
});
