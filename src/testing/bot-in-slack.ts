import { afterEach } from 'vitest';
import type { LocalSlack, LocalSlackOptions } from '../local-slack/local-slack.js';
import type { SlackMessage } from '../local-slack/objects.js';
import { startLocalSlack } from '../local-slack/start-local-slack.js';
import { type BotOptions, type BotUnderTest, botUnderTest } from './slack-bot.js';

/** The real bot on a real websocket, in a small Slack with two people and a channel. */
export interface BotInSlack extends Omit<BotUnderTest, 'slack'> {
  readonly slack: LocalSlack;
  readonly ana: string;
  readonly ben: string;
  /** A channel with both and the bot. */
  readonly news: string;
  /** The replies in a thread, as soon as there are so many. */
  replies(channel: string, ts: string, count?: number): Promise<readonly SlackMessage[]>;
}

export interface BotInSlackOptions extends Omit<BotOptions, 'slack'> {
  readonly slack?: LocalSlackOptions;
  /** A Slack that is there already, for a bot that starts again. */
  readonly again?: LocalSlack;
  readonly prepare?: (slack: LocalSlack) => void;
}

const running: { stop(): Promise<unknown> }[] = [];

/** For the file that starts bots: ends them all after each test, the bot before its Slack. */
export function endBotsAfterEach(): void {
  afterEach(async () => {
    for (const each of running.splice(0).toReversed()) await each.stop();
  });
}

export async function botInSlack({
  slack: options,
  again,
  prepare,
  ...parts
}: BotInSlackOptions = {}): Promise<BotInSlack> {
  const slack = again ?? (await startLocalSlack(options));
  if (again === undefined) running.push(slack);
  const { botToken, appToken, apiUrl } = slack;
  const ana = slack.addPerson({ name: 'Ana' }).id;
  const ben = slack.addPerson({ name: 'Ben' }).id;
  const news = slack.addChannel({ name: 'news', members: [ana, ben] }).id;
  prepare?.(slack);
  const made = await botUnderTest({
    connection: { mode: 'socket', botToken, appToken },
    apiUrl,
    transport: {},
    ...parts,
  });
  running.push(made.bot);
  await made.bot.start();
  return {
    ...made,
    ...{ slack, ana, ben, news },
    replies: (channel, ts, count = 1) =>
      slack.until(() => {
        const [, ...replies] = slack.thread(channel, ts);
        return replies.length >= count && replies;
      }),
  };
}
