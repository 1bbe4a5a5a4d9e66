import { expect, it, vi } from 'vitest';
import { botInSlack, endBotsAfterEach } from '../testing/bot-in-slack.js';

endBotsAfterEach();

it('the log tells what happened to each question, without tokens and without a word of what was said', async () => {
  const { slack, ana, news, replies, logger, meter } = await botInSlack({ transport: { wait: async () => {} } });
  slack.fail('chat.postMessage', { error: 'invalid_blocks' });
  slack.fail('conversations.replies', { httpStatus: 500 });
  const { ts } = slack.post(ana, news, '@briefing how many books did the library lend?');
  await replies(news, ts);
  slack.post(ana, news, 'and who dismissed the coach?', { threadTs: ts });
  await replies(news, ts, 3);
  await slack.command(ana, news, '/briefing what did the mayor say about the buses?');
  await slack.until(() => slack.ephemerals(ana).some((message) => JSON.stringify(message).includes('12 jobs')));
  await vi.waitFor(() => expect(meter.questions).toHaveLength(3));
  const lines = JSON.stringify(logger.lines.filter(({ level }) => level !== 'debug'));
  for (const secret of [slack.botToken, slack.appToken, slack.signingSecret]) expect(lines).not.toContain(secret);
  for (const word of ['library', 'coach', 'mayor', 'Brandt', '91,000', 'buses']) expect(lines).not.toContain(word);
  const answered = logger.lines.filter(({ message }) => message === 'A question was answered');
  expect(answered.map(({ fields }) => fields.kind)).toEqual(['answered', 'answered', 'answered']);
  for (const { fields } of answered) expect(fields.reference).toMatch(/^[0-9a-f]{12}$/u);
});

it('counts questions by where they were asked and how they ended', async () => {
  const { slack, ana, news, replies, meter } = await botInSlack();
  const { ts } = slack.post(ana, news, '@briefing what is the capital of France?');
  await replies(news, ts);
  slack.post(ana, news, 'how many books did the library lend?', { threadTs: ts });
  await replies(news, ts, 3);
  const { channel, ts: direct } = slack.tell(ana, 'what did he say?');
  await replies(channel, direct);
  await vi.waitFor(() => expect(meter.questions).toHaveLength(3));
  expect(meter.questions).toMatchObject([
    { surface: 'mention', outcome: 'not-in-briefing' },
    { surface: 'thread', outcome: 'answered' },
    { surface: 'direct', outcome: 'unclear' },
  ]);
  expect(meter.questions.every(({ seconds }) => seconds >= 0)).toBe(true);
});
