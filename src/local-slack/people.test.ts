import { describe, expect, it } from 'vitest';
import { appForTest, slackForTest } from '../testing/local-slack-app.js';
import { button, buttons } from '../testing/slack-buttons.js';

describe('a message', () => {
  it('can be written where its author is, and nowhere else', async () => {
    const { slack, ana, news } = await slackForTest();
    const eli = slack.addPerson({ name: 'Eli' }).id;
    expect(() => slack.post(eli, news, 'Rain')).toThrow('is not in');
    slack.addMember(news, eli);
    slack.post(eli, news, 'Rain');
    slack.archive(news);
    expect(() => slack.post(ana, news, 'Sun')).toThrow('is archived');
  });

  it('calls the bot once a mention is edited into it', async () => {
    const { slack, ana, news } = await slackForTest();
    const message = slack.post(ana, news, 'who reopened the bridge?');
    slack.edit(ana, message, '@briefing who reopened the bridge?');
    slack.edit(ana, message, '@briefing who closed the bridge?');
    const events = slack.deliveries.map(({ payload }) => payload.event as { type: string; subtype?: string });
    const kinds = events.map(({ type, subtype }) => subtype ?? type);
    expect(kinds).toEqual(['message', 'message_changed', 'app_mention', 'message_changed']);
  });

  it('can be deleted by its author alone', async () => {
    const { slack, ana, news } = await slackForTest();
    const eli = slack.addPerson({ name: 'Eli' }).id;
    const message = slack.post(ana, news, 'Rain');
    expect(() => slack.remove(eli, message)).toThrow('did not write');
    slack.remove(ana, message);
    expect(slack.messages(news)).toEqual([]);
  });

  it('may come with a file, or from a thread into the channel', async () => {
    const { slack, ana, news } = await slackForTest();
    const { ts } = slack.post(ana, news, '@briefing what is this?', { subtype: 'file_share' });
    slack.post(ana, news, 'everybody look', { threadTs: ts, subtype: 'thread_broadcast' });
    const events = slack.deliveries.map(({ payload }) => payload.event as { type: string; subtype?: string });
    expect(events.map(({ type, subtype }) => [type, subtype])).toEqual([
      ['message', 'file_share'],
      ['app_mention', 'file_share'],
      ['message', 'thread_broadcast'],
    ]);
    expect(slack.messages(news)).toHaveLength(2);
  });

  it('comes from bots with their mark', async () => {
    const { slack, news } = await slackForTest();
    const weather = slack.addPerson({ name: 'Weather', kind: 'bot' });
    slack.addMember(news, weather.id);
    expect(slack.post(weather.id, news, 'Rain')).toMatchObject({ bot_id: weather.botId });
  });
});

describe('the app’s own pages', () => {
  it('are asked for when they are opened', async () => {
    const { slack, ana } = await appForTest((app) => {
      app.event('app_home_opened', async ({ event, client }) => {
        if (event.tab === 'home')
          await client.views.publish({
            user_id: event.user,
            view: { type: 'home', blocks: [buttons(button('more', '1'))] },
          });
        else await client.chat.postMessage({ channel: event.channel, text: 'Ask me' });
      });
      app.action('more', async ({ ack }) => ack());
    });
    slack.openHome(ana);
    await slack.until(() => slack.home(ana));
    expect(await slack.press(ana, 'home', { actionId: 'more' })).toMatchObject({ acknowledged: true });
    slack.openMessages(ana);
    await slack.until(() => slack.messages(slack.directMessages(ana).id)[0]);
  });
});

describe('Stop', () => {
  it('is there while a session is processing, and tells the app', async () => {
    const stopped: unknown[] = [];
    const { slack, app, ana } = await appForTest((listening) => {
      listening.event('agent_session_stopped' as 'app_mention', async ({ event }) => void stopped.push(event));
    });
    const { channel, ts: thread_ts } = slack.tell(ana, 'who reopened the bridge?');
    expect(() => slack.pressStop(ana, channel, thread_ts)).toThrow('no Stop button');
    await app.client.apiCall('agents.sessions.setStatus', {
      channel_id: channel,
      thread_ts,
      status: 'processing',
      title: 'Bridge',
    });
    const { ts } = (await app.client.chat.startStream({ channel, thread_ts, markdown_text: 'The' })) as { ts: string };
    slack.pressStop(ana, channel, thread_ts);
    await slack.until(() => stopped.length === 1);
    expect(stopped[0]).toMatchObject({ user: ana, channel, thread_ts, streaming_message_ts: [ts] });
    expect(slack.status(channel, thread_ts)).toMatchObject({ session: 'processing', title: 'Bridge' });
  });
});
