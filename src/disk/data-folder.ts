import { join } from 'node:path';
import { BriefingError } from '../core/errors.js';
import { isOutsideBriefing } from './index-place.js';
import { tryToWrite } from './try-to-write.js';

/** Where the bot keeps what it must not lose. */
export interface DataFolder {
  readonly folder: string;
  /** Answers and feedback. */
  readonly answers: string;
  readonly taken: string;
  /** What pseudonyms are made with. */
  readonly salt: string;
  readonly lock: string;
}

/** What people asked is nobody else's business. */
const OWNER_ONLY = 0o700;

export function dataFolderAt(folder: string): DataFolder {
  const at = (name: string) => join(folder, name);
  return {
    folder,
    answers: at('feedback.jsonl'),
    taken: at('taken-questions.jsonl'),
    salt: at('pseudonyms.salt'),
    lock: at('lock'),
  };
}

/**
 * Makes the folder, for its owner alone, and sees that it can be written to.
 * @throws BriefingError (`data-unwritable`), also for a folder inside the briefing, where it would be read as articles
 */
export async function openDataFolder(folder: string, articlesFolder: string): Promise<DataFolder> {
  if (!(await isOutsideBriefing(folder, articlesFolder))) {
    throw new BriefingError('data-unwritable', {
      message: `The data folder ${folder} lies inside the briefing ${articlesFolder}.`,
      hint: 'Set BRIEFING_DATA to a folder outside the folder of articles.',
    });
  }
  await tryToWrite(folder, 'BRIEFING_DATA', OWNER_ONLY);
  return dataFolderAt(folder);
}
