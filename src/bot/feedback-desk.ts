import type { FeedbackDesk } from '../cli/bot-commands.js';
import { dataFolderOf, readConfig } from '../config.js';
import { openAnswerLog, type StoredAnswerLog } from '../disk/answer-log.js';
import { dataFolderAt, openDataFolder } from '../disk/data-folder.js';
import { acquireDataLock } from '../disk/data-lock.js';
import { openPseudonyms } from '../disk/pseudonyms.js';

/** Answers and feedback of a briefing, for whoever looks after the bot. Deleting takes the lock, so the bot must not run meanwhile. */
export async function openFeedbackDesk(given: { readonly articlesFolder: string | null }): Promise<FeedbackDesk> {
  const config = readConfig();
  const articlesFolder = given.articlesFolder ?? config.articlesFolder;
  const data = dataFolderAt(dataFolderOf(config, articlesFolder));

  const withLog = async <T>(work: (log: StoredAnswerLog) => Promise<T>): Promise<T> => {
    const log = await openAnswerLog(data.answers);
    return work(log).finally(log.close);
  };
  const alone = async <T>(work: (log: StoredAnswerLog) => Promise<T>): Promise<T> => {
    await openDataFolder(data.folder, articlesFolder);
    const lock = await acquireDataLock(data.lock);
    return withLog(work).finally(lock.release);
  };
  return {
    path: data.answers,
    counts: () => withLog((log) => log.counts()),
    forget: (userId) => alone(async (log) => log.deleteBy((await openPseudonyms(data.salt))(userId))),
    deleteAll: () => alone((log) => log.deleteAll()),
  };
}
