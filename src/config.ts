import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { config as readDotenv } from 'dotenv';
import { z } from 'zod';
import { BriefingError } from './core/errors.js';

const Environment = z.object({
  BRIEFING_DIR: z.string().min(1).optional(),
  BRIEFING_INDEX: z.string().min(1).optional(),
  XDG_CACHE_HOME: z.string().min(1).optional(),
});

export interface Config {
  /** The folder of articles. */
  readonly articlesFolder: string;
  /** Where the saved index lies; `null` for a folder of the briefing's own below `cacheFolder`. */
  readonly indexFolder: string | null;
  readonly cacheFolder: string;
}

/** The articles that ship with the program, found from wherever it is installed. */
const SHIPPED_ARTICLES = fileURLToPath(new URL('../seeds', import.meta.url));

/** Takes in `.env` of the current folder, where variables already set win, and then reads the environment once. */
export function readConfig(): Config {
  readDotenv({ quiet: true });
  return parseConfig(process.env);
}

/** @throws BriefingError (`config-invalid`) naming every setting that is wrong. An empty setting counts as not set. */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const filled = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim() !== ''));
  const parsed = Environment.safeParse(filled);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `- ${issue.path.join('.')}: ${issue.message}`);
    throw new BriefingError('config-invalid', {
      message: `The environment is not right:\n${problems.join('\n')}`,
      hint: 'Look at .env.example for what each setting means, and correct what is named above.',
    });
  }
  const { BRIEFING_DIR, BRIEFING_INDEX, XDG_CACHE_HOME } = parsed.data;
  return {
    articlesFolder: BRIEFING_DIR ?? SHIPPED_ARTICLES,
    indexFolder: BRIEFING_INDEX ?? null,
    cacheFolder: join(XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'briefing-bot'),
  };
}

/** The index of a folder of articles: where the setting says, else in a place of its own in the cache folder. */
export function indexFolderOf({ indexFolder, cacheFolder }: Config, articlesFolder: string): string {
  if (indexFolder !== null) return indexFolder;
  const whole = resolve(articlesFolder);
  const key = createHash('sha256').update(whole).digest('hex').slice(0, 12);
  return join(cacheFolder, `${basename(whole).replace(/[^\w.-]+/gu, '-')}-${key}`);
}
