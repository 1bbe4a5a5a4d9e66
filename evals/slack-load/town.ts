import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Briefing, LiveBriefing, Logger, Meter } from '../../src/core/ports.js';
import { openAnswerLog } from '../../src/disk/answer-log.js';
import { openTakenQuestions } from '../../src/disk/taken-questions.js';
import type { LocalSlack, PostingPace } from '../../src/local-slack/local-slack.js';
import { startLocalSlack } from '../../src/local-slack/start-local-slack.js';
import { parseSlackSettings } from '../../src/settings/slack-settings.js';
import { createSlackBot } from '../../src/slack/slack-bot.js';

/** A Slack and the bot in it, as it ships: on a websocket, keeping what it answers on disk. */
export interface Town {
  readonly slack: LocalSlack;
  /** Resolves when nothing more will be answered. */
  stopBot(): Promise<void>;
  stop(): Promise<void>;
}

export async function startTown(briefing: Briefing, briefingFolder: string, pace: PostingPace | null): Promise<Town> {
  const slack = await startLocalSlack({ pace });
  const data = await mkdtemp(join(tmpdir(), 'briefing-load-'));
  const clock = () => Date.now();
  const taken = await openTakenQuestions({ path: join(data, 'taken.jsonl'), clock, logger: SILENT });
  const answers = await openAnswerLog(join(data, 'answers.jsonl'));
  const bot = createSlackBot({
    ...settingsFor(slack),
    briefing: unchanging(briefing),
    ...{ briefingFolder, taken, answers, clock },
    pseudonym: (user) => user,
    logger: SILENT,
    meter: UNCOUNTED,
    configuration: () => 'load',
    answerer: 'extractive',
  });
  await bot.start();
  return {
    slack,
    stopBot: bot.stop,
    stop: async () => {
      await bot.stop();
      await slack.stop();
      await Promise.all([taken.close(), answers.close()]);
      await rm(data, { recursive: true });
    },
  };
}

/** What somebody gets who sets nothing but the tokens. */
function settingsFor({ botToken, appToken, apiUrl }: LocalSlack) {
  const environment = { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_API_URL: apiUrl };
  const { settings, problems } = parseSlackSettings(environment);
  if (settings === null) throw new Error(problems.join('\n'));
  return settings;
}

function unchanging(briefing: Briefing): LiveBriefing {
  return {
    current: () => briefing,
    openedAt: () => 0,
    reload: async () => ({ added: [], changed: [], removed: [] }),
    onChange: () => () => {},
    close: async () => {},
  };
}

const SILENT: Logger = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
const UNCOUNTED: Meter = { question: () => {}, retry: () => {}, queue: () => {} };
