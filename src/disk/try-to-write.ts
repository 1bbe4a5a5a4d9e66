import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { BriefingError } from '../core/errors.js';
import { reasonOf } from './article-folder-files.js';
import { makeFolders } from './make-folders.js';

/** Makes the folder where it is not there, and a file in it that is gone again. @throws BriefingError (`data-unwritable`) */
export async function tryToWrite(folder: string, setting: string, mode?: number): Promise<void> {
  try {
    await makeFolders(folder, mode);
    const path = join(folder, `.try-${process.pid}`);
    await (await open(path, 'w')).close();
    await rm(path, { force: true });
  } catch (cause) {
    throw new BriefingError('data-unwritable', {
      message: `The folder ${folder} cannot be written to: ${reasonOf(cause)}.`,
      hint: `Set ${setting} to a folder that whoever runs the bot may write to, on a disk with room.`,
      cause,
    });
  }
}
