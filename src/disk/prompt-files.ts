import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BriefingError } from '../core/errors.js';
import { sha256Of } from './whole-files.js';

/** What a model is told, as somebody wrote it. */
export interface PromptFiles<Name extends string> {
  readonly texts: Readonly<Record<Name, string>>;
  /** Changes whenever one of the texts does: kept with what they made. */
  readonly hash: string;
}

/** The prompts that ship with the program, found from wherever it is installed. */
const SHIPPED = fileURLToPath(new URL('../../prompts', import.meta.url));

/**
 * Reads prompts by their names without `.md`: from the given folder those it holds, the others from those that ship, so
 * that a folder of one's own need only hold what one changes.
 * @throws BriefingError (`config-invalid`) when the folder or a prompt is not there, or a prompt says nothing
 */
export async function readPromptFiles<Name extends string>(
  names: readonly Name[],
  ownFolder: string | null,
): Promise<PromptFiles<Name>> {
  if (ownFolder !== null) await assertFolder(ownFolder);
  const read = await Promise.all(names.map(async (name) => [name, await readPrompt(name, ownFolder)] as const));
  return { texts: Object.fromEntries(read) as Record<Name, string>, hash: sha256Of(JSON.stringify(read)) };
}

async function assertFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (found?.isDirectory()) return;
  throw new BriefingError('config-invalid', {
    message: `PROMPTS_DIR names ${folder}, which is no folder.`,
    hint: 'Name a folder with the prompts you changed, or leave the setting out to use those that ship.',
  });
}

async function readPrompt(name: string, ownFolder: string | null): Promise<string> {
  const own = ownFolder === null ? null : await contentOf(join(ownFolder, `${name}.md`));
  const text = (own ?? (await contentOf(join(SHIPPED, `${name}.md`))))?.trim();
  if (text) return text;
  throw new BriefingError('config-invalid', {
    message: `The prompt ${name}.md is missing or empty.`,
    hint: 'Restore it in the folder prompts/ of the program, or in the folder that PROMPTS_DIR names.',
  });
}

/** A hash of all prompts, those of one's own folder too. */
export async function promptsHash(ownFolder: string | null): Promise<string> {
  const folders = ownFolder === null ? [SHIPPED] : [SHIPPED, ownFolder];
  const contents: string[] = [];
  for (const folder of folders) {
    const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.md')).sort();
    for (const name of names) contents.push(name, (await contentOf(join(folder, name))) ?? '');
  }
  return sha256Of(contents.join('\n'));
}

async function contentOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new BriefingError('config-invalid', {
      message: `The prompt ${path} cannot be read.`,
      hint: 'See that it is a file and that this program may read it.',
      cause,
    });
  }
}
