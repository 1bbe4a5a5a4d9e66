import { once } from 'node:events';
import type { App } from '@slack/bolt';
import { expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { bareSocket } from '../testing/bare-socket.js';
import { appForTest, appOn, slackForTest } from '../testing/local-slack-app.js';

const QUICK = { acknowledgement: 40, retries: [0, 10, 20] };

it('brings a mention to the app, and its answer to the thread', async () => {
  const { slack, ana, news } = await appForTest((app) => {
    app.event('app_mention', async ({ event, say }) => {
      await say({ text: `You asked: ${event.text}`, thread_ts: event.ts });
    });
  });
  const question = slack.post(ana, news, '@briefing who reopened the bridge?');
  const answer = await slack.until(() => slack.thread(news, question.ts)[1]);
  expect(answer).toMatchObject({
    bot_id: slack.bot.botId,
    text: `You asked: <@${slack.bot.userId}> who reopened the bridge?`,
  });
});

it('sends a mention twice, as message and as mention, under two event ids and one timestamp', async () => {
  const { slack, ana, news } = await appForTest(() => undefined);
  const { ts, client_msg_id } = slack.post(ana, news, '@briefing hello');
  await slack.until(() => slack.deliveries.every(({ acknowledgements }) => acknowledgements.length === 1));
  expect(slack.deliveries.map(({ payload }) => payload.event)).toEqual([
    expect.objectContaining({ type: 'message', channel_type: 'channel', ts, client_msg_id }),
    expect.objectContaining({ type: 'app_mention', ts, client_msg_id }),
  ]);
  expect(new Set(slack.deliveries.map(({ payload }) => payload.event_id)).size).toBe(2);
});

it('sends nothing of channels the bot is not in', async () => {
  const { slack, ana } = await appForTest(() => undefined);
  const elsewhere = slack.addChannel({ name: 'elsewhere', members: [ana], bot: false }).id;
  slack.post(ana, elsewhere, '@briefing hello');
  expect(slack.deliveries).toEqual([]);
});

it('sends nothing for which a scope is missing', async () => {
  const { slack, ana, news } = await appForTest(() => undefined);
  slack.revokeScope('channels:history');
  slack.post(ana, news, '@briefing hello');
  expect(slack.deliveries.map(({ payload }) => payload.event)).toEqual([
    expect.objectContaining({ type: 'app_mention' }),
  ]);
});

it('tells the app of its own posts, edits and deletions, as Slack does', async () => {
  const subtypes: unknown[] = [];
  const { slack, app, news } = await appForTest((listening) => {
    listening.use(async ({ payload, next }) => {
      if ('subtype' in payload) subtypes.push(payload.subtype);
      await next();
    });
  });
  const { ts = '' } = await app.client.chat.postMessage({ channel: news, text: 'Rain' });
  await app.client.chat.update({ channel: news, ts, text: 'Sun' });
  await app.client.chat.delete({ channel: news, ts });
  await slack.until(() => subtypes.length === 2);
  expect(subtypes).toEqual(['message_changed', 'message_deleted']);
  expect(slack.deliveries[0]?.payload.event).toMatchObject({ text: 'Rain', bot_id: slack.bot.botId });
});

it('sends an event again until it is acknowledged, with the same ids', async () => {
  const { slack, ana, news } = await slackForTest({ patience: QUICK, events: ['app_mention'] });
  const { received, came, acknowledge } = await bareSocket(slack);
  slack.post(ana, news, '@briefing hello');
  await came(3);
  const [first, second, third] = received;
  expect(second).toMatchObject({ envelope_id: first?.envelope_id, payload: first?.payload });
  expect([first, second, third].map((each) => each?.retry_attempt)).toEqual([0, 1, 2]);
  acknowledge(first);
  await slack.until(() => slack.deliveries[0]?.acknowledgements.length === 1);
});

it('keeps an event for an app that is not there', async () => {
  const { slack, ana, news } = await slackForTest();
  const question = slack.post(ana, news, '@briefing hello');
  await appOn(slack, (app) => {
    app.event('app_mention', async ({ event, say }) => void (await say({ text: 'Yes?', thread_ts: event.ts })));
  });
  await slack.until(() => slack.thread(news, question.ts).length === 2);
});

it('sends an event again by the next connection where the first is lost before it answers', async () => {
  const patience = { acknowledgement: 60_000 };
  const { slack, ana, news } = await slackForTest({ events: ['app_mention'], patience });
  const first = await bareSocket(slack);
  slack.post(ana, news, '@briefing hello');
  await first.came(1);
  slack.dropConnections();
  const second = await bareSocket(slack);
  await second.came(1);
  expect(second.received[0]).toMatchObject({ envelope_id: first.received[0]?.envelope_id });
});

it('redelivers on demand what was acknowledged', async () => {
  const heard: unknown[] = [];
  const { slack, ana, news } = await appForTest((app) => {
    app.event('app_mention', async ({ body, context }) => void heard.push([body.event_id, context.retryNum]));
  });
  slack.post(ana, news, '@briefing hello');
  await slack.until(
    () => heard.length === 1 && slack.deliveries.every(({ acknowledgements }) => acknowledgements.length === 1),
  );
  const mention = slack.deliveries.find(({ payload }) => (payload.event as { type: string }).type === 'app_mention');
  if (mention === undefined) throw new Error('no mention');
  await slack.redeliver(mention, { attempt: 1 });
  await slack.until(() => heard.length === 2);
  expect(heard).toEqual([
    [mention.payload.event_id, 0],
    [mention.payload.event_id, 1],
  ]);
});

it('gives each event to one of several connections, in turn', async () => {
  const heard: string[] = [];
  const listen = (name: string) => (app: App) => {
    app.event('app_mention', async () => void heard.push(name));
  };
  const { slack, ana, news } = await appForTest(listen('first'), { events: ['app_mention'] });
  await appOn(slack, listen('second'));
  slack.post(ana, news, '@briefing one');
  slack.post(ana, news, '@briefing two');
  await slack.until(() => heard.length === 2);
  expect(heard.toSorted()).toEqual(['first', 'second']);
});

it('lets go of connections on demand, with a word and without', async () => {
  const { slack } = await slackForTest();
  const { received, came } = await bareSocket(slack);
  slack.refreshConnections();
  await came(1);
  expect(received[0]).toMatchObject({ type: 'disconnect', reason: 'refresh_requested' });
  slack.dropConnections();
  expect(slack.connections()).toBe(0);
});

it('refuses connections until told otherwise', async () => {
  const { slack } = await slackForTest();
  slack.refuseConnections(true);
  await expect(bareSocket(slack)).rejects.toThrow('internal_error');
  slack.refuseConnections(false);
  await bareSocket(slack);
  expect(slack.connections()).toBe(1);
});

it('lets a websocket address be used once', async () => {
  const { slack } = await slackForTest();
  const { url } = await bareSocket(slack);
  await once(new WebSocket(url), 'error');
  expect(slack.connections()).toBe(1);
});
