import { isAbsolute, relative } from 'node:path';
import { openBriefing, openSavedBriefing } from '../briefing.js';
import type { LiveBriefing } from '../core/ports.js';
import { openAnswerLog } from '../disk/answer-log.js';
import { fingerprintOf } from '../disk/article-folder.js';
import type { DataFolder } from '../disk/data-folder.js';
import { watchFolder } from '../disk/folder-watch.js';
import { openPseudonyms } from '../disk/pseudonyms.js';
import { openTakenQuestions } from '../disk/taken-questions.js';
import { createMetrics } from '../monitoring/metrics.js';
import type { MonitoringParts } from '../monitoring/server.js';
import type { SlackBotParts } from '../slack/slack-bot.js';
import { buildApart } from './build-apart.js';
import { createConfiguration } from './configuration.js';
import { createLiveBriefing } from './live-briefing.js';
import type { BotPlaces } from './run-bot.js';

export interface BotParts {
  readonly slack: SlackBotParts;
  /** What the monitoring port serves of a bot that is connected or not. */
  readonly watched: (connected: () => boolean) => Pick<MonitoringParts, 'health' | 'metrics'>;
}

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/** Opens the briefing and everything that is kept; each is closed by the clean-up. */
export async function openParts(places: BotPlaces, data: DataFolder): Promise<BotParts> {
  const { config, logger, cleanUp, articlesFolder } = places;
  const clock = () => Date.now();
  const answers = await openAnswerLog(data.answers);
  cleanUp.after(answers.close);
  const taken = await openTakenQuestions({ path: data.taken, clock, logger });
  cleanUp.after(taken.close);
  await keepRetention(places, answers.deleteBefore);
  const briefing = await openLive(places);
  cleanUp.after(briefing.close);
  const metrics = createMetrics();
  const configuration = await createConfiguration(config);
  return {
    slack: {
      ...config.slack,
      briefing,
      briefingFolder: folderShown(articlesFolder),
      taken,
      answers,
      pseudonym: await openPseudonyms(data.salt),
      clock,
      logger,
      meter: metrics.meter,
      configuration: () => configuration(briefing.current()),
      answerer: config.models.chat?.model ?? 'extractive',
    },
    watched: (connected) => {
      const now = () => ({ articles: briefing.current().corpus.articles.length, openedAt: briefing.openedAt() });
      return {
        health: () => ({ healthy: connected(), details: { connected: connected(), ...now() } }),
        metrics: {
          contentType: metrics.contentType,
          text: () => {
            metrics.briefing(now());
            metrics.connected(connected());
            return metrics.text();
          },
        },
      };
    },
  };
}

/** Deletes what is older than the setting allows, now and every day. */
async function keepRetention(
  { config, logger, cleanUp }: BotPlaces,
  deleteBefore: (moment: number) => Promise<number>,
): Promise<void> {
  const tidy = async () => {
    const lines = await deleteBefore(Date.now() - config.bot.retentionDays * DAY_MILLISECONDS);
    if (lines > 0) logger.info('Old answers and feedback were deleted.', { lines });
  };
  await tidy();
  const daily = setInterval(() => {
    tidy().catch((error: unknown) => logger.error('Old answers and feedback could not be deleted.', { error }));
  }, DAY_MILLISECONDS);
  daily.unref();
  cleanUp.after(async () => clearInterval(daily));
}

function openLive({ config, articlesFolder, indexFolder, dataFolder, logger }: BotPlaces): Promise<LiveBriefing> {
  const { models } = config;
  const options = { articlesFolder, indexFolder, dataFolder, models, warn: (line: string) => logger.warn(line) };
  const onError = (error: unknown) => logger.warn('Watching the folder of articles is failing.', { error });
  return createLiveBriefing({
    open: () => openBriefing(options),
    openSaved: () => openSavedBriefing(options),
    build: (signal) => buildApart({ articlesFolder, indexFolder, signal }),
    fingerprint: async () => JSON.stringify(await fingerprintOf(articlesFolder)),
    watch: config.bot.watchBriefing ? (onChange) => watchFolder({ folder: articlesFolder, onChange, onError }) : null,
    clock: () => Date.now(),
    logger,
  });
}

/** As the evals find it again: relative where it lies in the folder from which the bot runs. */
function folderShown(articlesFolder: string): string {
  const way = relative(process.cwd(), articlesFolder);
  return way === '' || way.startsWith('..') || isAbsolute(way) ? articlesFolder : way;
}
