import { App, LogLevel, webApi } from '@slack/bolt';
import { onTestFinished } from 'vitest';
import type { LocalSlack, LocalSlackOptions } from '../local-slack/local-slack.js';
import { startLocalSlack } from '../local-slack/start-local-slack.js';

/** A local Slack with one member and one channel, which ends with the test. */
export async function slackForTest(options: LocalSlackOptions = {}) {
  const slack = await startLocalSlack(options);
  onTestFinished(() => slack.stop());
  const ana = slack.addPerson({ name: 'Ana' }).id;
  const news = slack.addChannel({ name: 'news', members: [ana] }).id;
  return { slack, ana, news };
}

/** The same, with a real Bolt app on a websocket. */
export async function appForTest(listen: (app: App) => void, options: LocalSlackOptions = {}) {
  const town = await slackForTest(options);
  const app = await appOn(town.slack, listen);
  return { ...town, app };
}

/** Connects one more app, with the same tokens. */
export async function appOn(slack: LocalSlack, listen: (app: App) => void): Promise<App> {
  const app = new App({
    token: slack.botToken,
    appToken: slack.appToken,
    socketMode: true,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: slack.apiUrl },
  });
  listen(app);
  await app.start();
  onTestFinished(async () => void (await app.stop()));
  return app;
}

/** What fails in a test is meant to. */
const SILENT = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  setLevel: () => undefined,
  getLevel: () => LogLevel.ERROR,
  setName: () => undefined,
};

/** The client Bolt uses, by itself; it does not try again what failed, and logs nothing. */
export function clientOf(slack: LocalSlack, options: webApi.WebClientOptions = {}): webApi.WebClient {
  return new webApi.WebClient(slack.botToken, {
    slackApiUrl: slack.apiUrl,
    retryConfig: { retries: 0 },
    logger: SILENT,
    ...options,
  });
}
