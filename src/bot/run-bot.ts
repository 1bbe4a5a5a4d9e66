import { type BotConfig, dataFolderOf, indexFolderOf, readBotConfig } from '../config.js';
import type { Logger } from '../core/ports.js';
import { openDataFolder } from '../disk/data-folder.js';
import { acquireDataLock } from '../disk/data-lock.js';
import { loadChatModel } from '../models/chat-model.js';
import { createLogger } from '../monitoring/logger.js';
import { startMonitoring } from '../monitoring/server.js';
import { createSlackBot } from '../slack/slack-bot.js';
import { openParts } from './bot-parts.js';
import { type CleanUp, createCleanUp } from './clean-up.js';
import { greetingLines } from './greeting.js';
import { untilStopped } from './until-stopped.js';

export interface RunBotOptions {
  readonly articlesFolder: string | null;
  readonly indexFolder: string | null;
  /** A line for whoever started it. */
  readonly say: (line: string) => void;
}

/** For closing connections and files, once the questions in flight had their time. */
const CLOSING_MILLISECONDS = 10_000;

/** What a bot runs on, all settings decided. */
export interface BotPlaces {
  readonly config: BotConfig;
  readonly articlesFolder: string;
  readonly indexFolder: string;
  readonly dataFolder: string;
  readonly logger: Logger;
  readonly cleanUp: CleanUp;
}

/**
 * Puts the bot together and runs it until it is stopped; false when it stopped because something broke.
 * @throws BriefingError before anything is connected, where settings, folders or tokens are not right
 */
export async function runBot({ say, ...given }: RunBotOptions): Promise<boolean> {
  const config = readBotConfig();
  const logger = createLogger({ level: config.bot.logLevel, secrets: secretsOf(config) });
  const articlesFolder = given.articlesFolder ?? config.articlesFolder;
  const places: BotPlaces = {
    config,
    articlesFolder,
    indexFolder: given.indexFolder ?? indexFolderOf(config, articlesFolder),
    dataFolder: dataFolderOf(config, articlesFolder),
    logger,
    cleanUp: createCleanUp(logger),
  };
  const stopped = untilStopped(logger, config.slack.pace.shutdownMilliseconds + CLOSING_MILLISECONDS);
  try {
    return await runWith(places, stopped.ending, say);
  } finally {
    await places.cleanUp.run();
    stopped.release();
  }
}

async function runWith(places: BotPlaces, ending: Promise<'asked' | 'broken'>, say: (line: string) => void) {
  const { config, articlesFolder, dataFolder, cleanUp } = places;
  const data = await openDataFolder(dataFolder, articlesFolder);
  const lock = await acquireDataLock(data.lock);
  cleanUp.after(lock.release);
  const parts = await openParts(places, data);
  const bot = createSlackBot(parts.slack);
  if (config.bot.monitoring !== null) {
    const monitoring = await startMonitoring({ ...config.bot.monitoring, ...parts.watched(bot.connected) });
    cleanUp.after(monitoring.close);
    say(`Health and figures: http://${config.bot.monitoring.host}:${monitoring.port}/healthz and /metrics`);
  }
  cleanUp.after(bot.stop);
  const started = bot.start().then(() => {
    for (const line of greetingLines(places, parts.slack.briefing.current())) say(line);
    // Loading takes most of a second, which the first question should not wait for. What fails is told when it is asked.
    if (config.models.chat) void loadChatModel(config.models.chat).catch(() => undefined);
  });
  // Whoever stops the bot while it is still connecting does not wait for that, nor hear of it.
  started.catch(() => undefined);
  await Promise.race([started, ending]);
  return (await ending) === 'asked';
}

function secretsOf({ slack, models }: BotConfig): string[] {
  const { connection } = slack;
  const other = connection.mode === 'socket' ? connection.appToken : connection.signingSecret;
  const keys = [models.chat?.apiKey, models.embeddings?.kind === 'served' ? models.embeddings.apiKey : null];
  return [connection.botToken, other, ...keys.flatMap((key) => key ?? [])];
}
