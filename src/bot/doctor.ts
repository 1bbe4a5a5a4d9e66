import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type OpenBriefingOptions, openSavedBriefing } from '../briefing.js';
import { checkManifest } from '../checks/manifest.js';
import { checkSlackOnline } from '../checks/slack-online.js';
import { type BotConfig, type Config, dataFolderOf, indexFolderOf, readBotConfig, readConfig } from '../config.js';
import { type CheckDocument, failed, notLookedAt, passed } from '../contract/checks.js';
import { BriefingError } from '../core/errors.js';
import { createArticleFolder } from '../disk/article-folder.js';
import { openDataFolder } from '../disk/data-folder.js';
import { lockHolder } from '../disk/data-lock.js';
import { assertOutsideBriefing } from '../disk/index-place.js';
import { tryToWrite } from '../disk/try-to-write.js';
import { checkModels } from './model-check.js';

export interface ExamineOptions {
  readonly articlesFolder: string | null;
  readonly indexFolder: string | null;
  readonly offline: boolean;
}

/** Found from wherever the program is installed. */
const MANIFEST = createRequire(import.meta.url).resolve('briefing-bot/slack-manifest.json');

/** Looks at everything `start` needs, and changes nothing but that folders it may write to are there afterwards. */
export async function examine(options: ExamineOptions): Promise<readonly CheckDocument[]> {
  const settings = readSettings();
  const bot = 'bot' in settings ? settings.bot : null;
  const command = bot?.slack.command ?? null;
  const config = bot ?? ('shared' in settings ? settings.shared : null);
  return [
    checkNode(process.versions.node),
    settings.check,
    checkManifest(await readFile(MANIFEST, 'utf8').catch(() => ''), command),
    ...(config === null ? [] : await checkPlaces(config, options)),
    ...(await checkOnline(bot, options.offline)),
  ];
}

interface SettingsFound {
  readonly check: CheckDocument;
  readonly bot?: BotConfig;
  /** What other commands need, where that much is right. */
  readonly shared?: Config;
}

function readSettings(): SettingsFound {
  try {
    const bot = readBotConfig();
    const mode = bot.slack.connection.mode === 'socket' ? 'Socket Mode' : 'HTTP';
    return { check: passed('Settings', `All are in order; Slack is reached by ${mode}.`), bot };
  } catch (error) {
    return { check: failure('Settings', error), ...sharedSettings() };
  }
}

function sharedSettings(): { readonly shared?: Config } {
  try {
    return { shared: readConfig() };
  } catch {
    return {};
  }
}

/** Of package.json: what the program is tested with. */
const OLDEST_NODE = [20, 19];

export function checkNode(version: string): CheckDocument {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  const isNew = major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
  if (isNew) return passed('Node.js', `${version}.`);
  return failed(
    'Node.js',
    `${version} is too old.`,
    `Install Node.js ${OLDEST_NODE.join('.')} or later from https://nodejs.org.`,
  );
}

async function checkPlaces(config: Config, options: ExamineOptions): Promise<CheckDocument[]> {
  const articlesFolder = options.articlesFolder ?? config.articlesFolder;
  const indexFolder = options.indexFolder ?? indexFolderOf(config, articlesFolder);
  const dataFolder = dataFolderOf(config, articlesFolder);
  return [
    await looked('Briefing', () => checkBriefing(articlesFolder)),
    await looked('Index', () => checkIndex({ articlesFolder, indexFolder, dataFolder, models: config.models })),
    await looked('Data', () => checkData(dataFolder, articlesFolder)),
    ...(await checkModels(config.models, { indexFolder, offline: options.offline })),
  ];
}

async function checkBriefing(articlesFolder: string): Promise<string> {
  const { articles, skipped } = await createArticleFolder(articlesFolder).read();
  const left = skipped.length === 0 ? '' : ` Skipped: ${skipped.length}; \`briefing index\` says why.`;
  return `${articles.length} ${articles.length === 1 ? 'article' : 'articles'} in ${articlesFolder}.${left}`;
}

async function checkIndex(options: OpenBriefingOptions): Promise<string> {
  const { articlesFolder, indexFolder } = options;
  await assertOutsideBriefing(indexFolder, articlesFolder);
  await tryToWrite(indexFolder, 'BRIEFING_INDEX');
  const saved = await openSavedBriefing(options);
  return saved === null
    ? `It will be built at the start, in ${indexFolder}.`
    : `Whole, and fits the articles: ${indexFolder}.`;
}

async function checkData(dataFolder: string, articlesFolder: string): Promise<string> {
  const { lock } = await openDataFolder(dataFolder, articlesFolder);
  const holder = await lockHolder(lock);
  const free = `Can be written to: ${dataFolder}.`;
  return holder === null ? free : `${free} A bot is running with it (process ${holder.pid}, since ${holder.since}).`;
}

async function checkOnline(config: BotConfig | null, offline: boolean): Promise<readonly CheckDocument[]> {
  if (offline) return [notLookedAt('Slack', 'Not asked, because of --offline.')];
  if (config === null) return [notLookedAt('Slack', 'Not asked, since the settings are not right.')];
  const { connection, apiUrl } = config.slack;
  const appToken = connection.mode === 'socket' ? connection.appToken : null;
  return checkSlackOnline({ apiUrl, botToken: connection.botToken, appToken });
}

async function looked(name: string, look: () => Promise<string>): Promise<CheckDocument> {
  try {
    return passed(name, await look());
  } catch (error) {
    return failure(name, error);
  }
}

function failure(name: string, error: unknown): CheckDocument {
  if (error instanceof BriefingError) return failed(name, error.message, error.hint);
  return failed(name, error instanceof Error ? error.message : String(error), 'Report this with what you did before.');
}
