import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { config as readDotenv } from 'dotenv';
import { z } from 'zod';
import { BriefingError } from './core/errors.js';
import { type BotSettings, parseBotSettings } from './settings/bot-settings.js';
import { type Environment, type ParsedSettings, parseSettings, type SettingProblem } from './settings/environment.js';
import { type ModelSettings, parseModelSettings } from './settings/model-settings.js';
import { parseSlackSettings, type SlackSettings } from './settings/slack-settings.js';

const Places = z.object({
  BRIEFING_DIR: z.string().optional(),
  BRIEFING_INDEX: z.string().optional(),
  BRIEFING_DATA: z.string().optional(),
  XDG_CACHE_HOME: z.string().optional(),
  XDG_STATE_HOME: z.string().optional(),
});

/** What every command needs. */
export interface Config {
  /** The folder of articles. */
  readonly articlesFolder: string;
  /** Where the saved index lies; `null` for a folder of the briefing's own below `cacheFolder`. */
  readonly indexFolder: string | null;
  readonly cacheFolder: string;
  /** Where the bot keeps what it must not lose; `null` for a folder of the briefing's own below `stateFolder`. */
  readonly dataFolder: string | null;
  readonly stateFolder: string;
  readonly models: ModelSettings;
}

/** What `start` and `doctor` need besides. */
export interface BotConfig extends Config {
  readonly slack: SlackSettings;
  readonly bot: BotSettings;
}

/** The articles that ship with the program, found from wherever it is installed. */
const SHIPPED_ARTICLES = fileURLToPath(new URL('../seeds', import.meta.url));

/** Takes in `.env` of the current folder, where variables already set win, and then reads the environment once. */
export function readConfig(): Config {
  return parseConfig(readEnvironment());
}

/** As `readConfig`, with what only the bot needs: no other command stumbles over a setting of Slack's. */
export function readBotConfig(): BotConfig {
  return parseBotConfig(readEnvironment());
}

function readEnvironment(): Environment {
  readDotenv({ quiet: true });
  return process.env;
}

/** @throws BriefingError (`config-invalid`) naming every setting that is wrong. An empty setting counts as not set. */
export function parseConfig(environment: Environment): Config {
  const { settings, problems } = sharedSettings(environment);
  if (settings === null) throw invalid(problems);
  return settings;
}

/** @throws BriefingError (`slack-tokens` or `config-invalid`) naming everything that is wrong at once. */
export function parseBotConfig(environment: Environment): BotConfig {
  const shared = sharedSettings(environment);
  const slack = parseSlackSettings(environment);
  const bot = parseBotSettings(environment);
  if (shared.settings === null || slack.settings === null || bot.settings === null) {
    throw invalid([...slack.problems, ...bot.problems, ...shared.problems]);
  }
  return { ...shared.settings, slack: slack.settings, bot: bot.settings };
}

function sharedSettings(environment: Environment): ParsedSettings<Config> {
  const places = parseSettings(Places, environment);
  const models = parseModelSettings(environment);
  if (places.settings === null || models.settings === null) {
    return { settings: null, problems: [...places.problems, ...models.problems] };
  }
  const { BRIEFING_DIR, BRIEFING_INDEX, BRIEFING_DATA, XDG_CACHE_HOME, XDG_STATE_HOME } = places.settings;
  const settings: Config = {
    articlesFolder: BRIEFING_DIR ?? SHIPPED_ARTICLES,
    indexFolder: BRIEFING_INDEX ?? null,
    cacheFolder: join(XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'briefing-bot'),
    dataFolder: BRIEFING_DATA ?? null,
    stateFolder: join(XDG_STATE_HOME ?? join(homedir(), '.local', 'state'), 'briefing-bot'),
    models: models.settings,
  };
  return { settings, problems: [] };
}

/** The index of a folder of articles: where the setting says, else in a place of its own in the cache folder. */
export function indexFolderOf({ indexFolder, cacheFolder }: Config, articlesFolder: string): string {
  return indexFolder ?? placeOfItsOwn(cacheFolder, articlesFolder);
}

/** The bot's own data for a folder of articles: where the setting says, else in a place of its own in the state folder. */
export function dataFolderOf({ dataFolder, stateFolder }: Config, articlesFolder: string): string {
  return dataFolder ?? placeOfItsOwn(stateFolder, articlesFolder);
}

function placeOfItsOwn(parent: string, articlesFolder: string): string {
  const whole = resolve(articlesFolder);
  const key = createHash('sha256').update(whole).digest('hex').slice(0, 12);
  return join(parent, `${basename(whole).replace(/[^\w.-]+/gu, '-')}-${key}`);
}

function invalid(problems: readonly SettingProblem[]): BriefingError {
  const lines = problems.map(({ setting, problem }) => `- ${setting} ${problem}`);
  const tokens = problems.some(({ setting }) => /^SLACK_.*(?:TOKEN|SECRET)/u.test(setting));
  return new BriefingError(tokens ? 'slack-tokens' : 'config-invalid', {
    message: `The settings are not right:\n${lines.join('\n')}`,
    hint: 'Settings stand in .env, and .env.example explains each. docs/slack.md leads from nothing to a first answer, docs/models.md to one by a model.',
  });
}
