import { expect, it, vi } from 'vitest';
import { botInSlack, endBotsAfterEach } from '../../testing/bot-in-slack.js';
import { gatedBriefing } from '../../testing/gated-briefing.js';
import { briefingInMemory } from '../../testing/small-briefing.js';

endBotsAfterEach();

it('Stop ends the work on what is asked in the thread, and says so', async () => {
  const gated = gatedBriefing(await briefingInMemory());
  const { slack, ana, replies, answers, taken } = await botInSlack({ briefing: gated.briefing });
  const { channel, ts } = slack.tell(ana, 'who dismissed the coach?');
  await gated.arrived(1);
  await slack.until(() => slack.status(channel, ts).session === 'processing');
  slack.pressStop(ana, channel, ts);
  const [line] = await replies(channel, ts);
  expect(line?.text).toContain('Stopped');
  gated.open();
  await vi.waitFor(() => expect(taken.finished).toHaveLength(1));
  expect(answers.answers).toEqual([]);
});

it('Stop in one thread leaves the others alone', async () => {
  const gated = gatedBriefing(await briefingInMemory());
  const { slack, ana, replies } = await botInSlack({ briefing: gated.briefing });
  const first = slack.tell(ana, 'who dismissed the coach?');
  const second = slack.tell(ana, 'how many books did the library lend?');
  await gated.arrived(2);
  await slack.until(() => slack.status(first.channel, first.ts).session === 'processing');
  slack.pressStop(ana, first.channel, first.ts);
  gated.open();
  const [answer] = await replies(second.channel, second.ts);
  expect(answer?.text).toContain('91,000');
});
