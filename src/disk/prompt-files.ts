import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BriefingError } from '../core/errors.js';
import { sha256Of } from './whole-files.js';

/** What a model is told, as somebody wrote it. */
export interface PromptFile {
  /** The name of the file without its ending. */
  readonly name: string;
  readonly text: string;
  /** Twelve characters that change whenever the text does: kept with what the prompt made. */
  readonly hash: string;
}

/** The prompts that ship with the program, found from wherever it is installed. */
const SHIPPED = fileURLToPath(new URL('../../prompts', import.meta.url));

const HASH_CHARACTERS = 12;

/**
 * Reads one prompt: from the given folder where it has a file of this name, else from those that ship, so that a folder of
 * one's own need only hold what one changes.
 * @throws BriefingError (`config-invalid`) when it is not there or says nothing
 */
export async function readPromptFile(name: string, ownFolder: string | null): Promise<PromptFile> {
  const own = ownFolder === null ? null : await contentOf(join(ownFolder, `${name}.md`));
  const text = (own ?? (await contentOf(join(SHIPPED, `${name}.md`))))?.trim();
  if (!text) {
    throw new BriefingError('config-invalid', {
      message: `The prompt ${name}.md is missing or empty.`,
      hint: 'Restore it in the folder prompts/ of the program, or in the folder that PROMPTS_DIR names.',
    });
  }
  return { name, text, hash: sha256Of(text).slice(0, HASH_CHARACTERS) };
}

/** A hash of all prompts, those of one's own folder too. */
export async function promptsHash(ownFolder: string | null): Promise<string> {
  const folders = ownFolder === null ? [SHIPPED] : [SHIPPED, ownFolder];
  const contents: string[] = [];
  for (const folder of folders) {
    const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.md')).sort();
    for (const name of names) contents.push(name, (await contentOf(join(folder, name))) ?? '');
  }
  return sha256Of(contents.join('\n')).slice(0, HASH_CHARACTERS);
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
