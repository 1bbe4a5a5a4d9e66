import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { BriefingError } from '../core/errors.js';
import type { LocalSlack } from '../local-slack/local-slack.js';
import { startLocalSlack } from '../local-slack/start-local-slack.js';
import { botInSlack, endBotsAfterEach } from '../testing/bot-in-slack.js';
import { botUnderTest } from '../testing/slack-bot.js';

endBotsAfterEach();

/** Where Slack's documentation and the manifest have Bolt listen. */
const PATH = '/slack/events';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function connectionTo(slack: LocalSlack) {
  const { botToken, signingSecret } = slack;
  return { mode: 'http', botToken, signingSecret, port: await freePort() } as const;
}

it('answers mentions, commands and presses that Slack delivers over HTTP, signed', async () => {
  const slack = await startLocalSlack();
  const connection = await connectionTo(slack);
  const { ana, news, replies, bot } = await botInSlack({ again: slack, connection });
  await slack.useRequestUrl(`http://127.0.0.1:${connection.port}${PATH}`);
  expect(bot.connected()).toBe(true);
  const { ts } = slack.post(ana, news, '@briefing how many books did the library lend?');
  const [answer] = await replies(news, ts);
  expect(answer?.text).toContain('91,000');
  expect(await slack.command(ana, news, '/briefing who is quoted?')).toMatchObject({ acknowledged: true });
  await slack.until(() => slack.ephemerals(ana).some((message) => JSON.stringify(message).includes('Share')));
  if (answer === undefined) throw new Error('There is no answer.');
  expect(await slack.press(ana, answer, { actionId: 'feedback', feedback: 'positive' })).toMatchObject({
    acknowledged: true,
  });
  await bot.stop();
  expect(bot.connected()).toBe(false);
  await slack.stop();
});

it('takes nothing that is not signed by Slack', async () => {
  const slack = await startLocalSlack();
  const connection = await connectionTo(slack);
  const { taken, bot } = await botInSlack({ again: slack, connection });
  const body = JSON.stringify({
    type: 'event_callback',
    event: { type: 'app_mention', channel: 'C1', ts: '1.1', user: 'U1', text: 'hi' },
  });
  const headers = {
    'content-type': 'application/json',
    'x-slack-request-timestamp': String(Math.floor(Date.now() / 1000)),
    'x-slack-signature': 'v0=00',
  };
  const response = await fetch(`http://127.0.0.1:${connection.port}${PATH}`, { method: 'POST', headers, body });
  expect(response.status).toBe(401);
  expect(taken.finished).toEqual([]);
  await bot.stop();
  await slack.stop();
});

it('says so when its port is taken', async () => {
  const slack = await startLocalSlack();
  const connection = await connectionTo(slack);
  const first = await botInSlack({ again: slack, connection });
  const { bot } = await botUnderTest({ connection, apiUrl: slack.apiUrl });
  const error = await bot.start().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(BriefingError);
  expect(error).toMatchObject({ code: 'slack-unavailable', hint: expect.stringContaining('SLACK_PORT') });
  await first.bot.stop();
  await slack.stop();
});
