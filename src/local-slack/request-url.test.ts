import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { App, HTTPReceiver, LogLevel } from '@slack/bolt';
import { expect, it, onTestFinished } from 'vitest';
import { clientOf, slackForTest } from '../testing/local-slack-app.js';
import type { LocalSlack } from './local-slack.js';
import { portOf } from './server.js';

const QUICK = { retries: [0, 10, 20] };

/** A Bolt app behind a request URL. */
async function behindUrl(slack: LocalSlack, listen: (app: App) => void): Promise<void> {
  const receiver = new HTTPReceiver({ signingSecret: slack.signingSecret, logLevel: LogLevel.ERROR });
  const clientOptions = { slackApiUrl: slack.apiUrl };
  const app = new App({ token: slack.botToken, receiver, clientOptions, logLevel: LogLevel.ERROR });
  listen(app);
  const server = (await app.start(0)) as Server;
  onTestFinished(async () => void (await app.stop()));
  await slack.useRequestUrl(`http://127.0.0.1:${portOf(server)}/slack/events`);
}

interface Asked {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A server that gives back the challenge and then answers everything with this status. */
async function stubbornServer(status: number, headers: Readonly<Record<string, string>> = {}) {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const piece of request) body += piece;
    const { challenge } = body.startsWith('{') ? JSON.parse(body) : {};
    if (challenge === undefined) asked.push({ headers: request.headers, body });
    response.writeHead(challenge === undefined ? status : 200, headers).end(challenge);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${portOf(server)}/`, asked };
}

it('brings a signed event to the app, and its answer to the thread', async () => {
  const { slack, ana, news } = await slackForTest();
  await behindUrl(slack, (app) => {
    app.event('app_mention', async ({ event, say }) => void (await say({ text: 'Yes?', thread_ts: event.ts })));
  });
  const question = slack.post(ana, news, '@briefing hello');
  await slack.until(() => slack.thread(news, question.ts).length === 2);
});

it('brings a command, and shows what the acknowledgement says', async () => {
  const { slack, ana, news } = await slackForTest();
  await behindUrl(slack, (app) => {
    app.command('/briefing', async ({ ack, command }) => ack(`Searching for ${command.text}`));
  });
  const { reply } = await slack.command(ana, news, '/briefing flood & fire');
  expect(reply).toMatchObject({ text: 'Searching for flood & fire', ephemeral_for: ana });
});

it('does not use a URL that does not give the challenge back', async () => {
  const { slack } = await slackForTest();
  await expect(slack.useRequestUrl(slack.apiUrl)).rejects.toThrow('did not answer the challenge');
});

it('is refused by an app with another signing secret', async () => {
  const { slack } = await slackForTest();
  const other = { ...slack, signingSecret: 'another' };
  await expect(behindUrl(other, () => undefined)).rejects.toThrow('401');
});

it('sends an event again after an error, and says which time it is', async () => {
  const { slack, ana, news } = await slackForTest({ patience: QUICK, events: ['app_mention'] });
  const { url, asked } = await stubbornServer(500);
  await slack.useRequestUrl(url);
  slack.post(ana, news, '@briefing hello');
  await slack.until(() => asked.length === 4);
  expect(asked.map(({ headers }) => headers['x-slack-retry-num'])).toEqual([undefined, '1', '2', '3']);
  expect(asked[1]?.headers['x-slack-retry-reason']).toBe('http_error');
  expect(new Set(asked.map(({ body }) => body)).size).toBe(1);
});

it('does not send it again to a server that asks for that', async () => {
  const { slack, ana, news } = await slackForTest({ patience: QUICK, events: ['app_mention'] });
  const { url, asked } = await stubbornServer(500, { 'x-slack-no-retry': '1' });
  await slack.useRequestUrl(url);
  slack.post(ana, news, '@briefing one');
  slack.post(ana, news, '@briefing two');
  await slack.until(() => asked.length === 2);
  await clientOf(slack).auth.test();
  expect(slack.deliveries.map(({ attempts }) => attempts)).toEqual([1, 1]);
});

it('says that a command did not work where the app answers with an error', async () => {
  const { slack, ana, news } = await slackForTest();
  const { url } = await stubbornServer(500);
  await slack.useRequestUrl(url);
  expect(await slack.command(ana, news, '/briefing')).toMatchObject({
    acknowledged: false,
    failure: 'dispatch_failed',
  });
});
