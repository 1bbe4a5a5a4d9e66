import { App, LogLevel } from '@slack/bolt';
import { afterEach, describe, expect, it } from 'vitest';
import type { LocalSlack, LocalSlackOptions } from './local-slack.js';
import { startLocalSlack } from './start-local-slack.js';

const running: { stop(): Promise<unknown> }[] = [];

afterEach(async () => {
  for (const each of running.splice(0).toReversed()) await each.stop();
});

async function slackWithApp(listen: (app: App) => void, options: LocalSlackOptions = {}) {
  const slack = await startLocalSlack(options);
  running.push(slack);
  const app = new App({
    token: slack.botToken,
    appToken: slack.appToken,
    socketMode: true,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: slack.apiUrl },
  });
  listen(app);
  await app.start();
  running.push(app);
  return { slack, app, ...townIn(slack) };
}

function townIn(slack: LocalSlack) {
  const ana = slack.addPerson({ name: 'Ana' }).id;
  const news = slack.addChannel({ name: 'news', members: [ana] }).id;
  return { ana, news };
}

describe('over a websocket', () => {
  it('brings a mention to the app, and its answer to the thread', async () => {
    const { slack, ana, news } = await slackWithApp((app) => {
      app.event('app_mention', async ({ event, say }) => {
        await say({ text: `You said: ${event.text}`, thread_ts: event.ts });
      });
    });
    const question = slack.post(ana, news, '@briefing who reopened the bridge?');
    const [, answer] = await slack.until(() => {
      const thread = slack.thread(news, question.ts);
      return thread.length > 1 && thread;
    });
    expect(answer).toMatchObject({
      bot_id: slack.bot.botId,
      text: `You said: <@${slack.bot.userId}> who reopened the bridge?`,
    });
  });
});
