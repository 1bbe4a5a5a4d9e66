import { realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { BriefingError } from '../core/errors.js';

/**
 * An index among the articles would be read as articles, and a briefing may be a folder that is not ours to write to.
 * @throws BriefingError (`index-inside-briefing`), also where a link leads there.
 */
export async function assertOutsideBriefing(indexFolder: string, articlesFolder: string): Promise<void> {
  if (await isOutsideBriefing(indexFolder, articlesFolder)) return;
  throw new BriefingError('index-inside-briefing', {
    message: `The index folder ${indexFolder} lies inside the briefing ${articlesFolder}.`,
    hint: 'Choose an index folder outside the folder of articles.',
  });
}

/** Links are followed, whether the folder exists yet or not. */
export async function isOutsideBriefing(folder: string, articlesFolder: string): Promise<boolean> {
  const way = relative(await realPlace(articlesFolder), await realPlace(folder));
  return way === '..' || /^\.\.[\\/]/u.test(way) || isAbsolute(way);
}

/** Where a path leads, links followed, even if its last folders do not exist yet. */
async function realPlace(path: string): Promise<string> {
  const whole = resolve(path);
  const real = await realpath(whole).catch(() => null);
  if (real !== null || dirname(whole) === whole) return real ?? whole;
  return join(await realPlace(dirname(whole)), basename(whole));
}
