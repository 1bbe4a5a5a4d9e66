import { openBriefing as openedBriefing } from './briefing.js';
import { dataFolderOf, indexFolderOf, parseConfig } from './config.js';
import { type BriefingDocuments, createBriefingDocuments } from './contract/briefing-documents.js';
import type { Briefing as CoreBriefing, Progress, Reloaded } from './core/ports.js';
import { reloadedBetween } from './core/reloaded.js';

/** The package's door for other programs: what stands here is kept stable, all else may change. */

export type { AskDocumentOptions, BriefingDocuments, QuotesFilter } from './contract/briefing-documents.js';
export type {
  AnswerDocument,
  ArticleDocument,
  ArticlesDocument,
  CitationDocument,
  CountedArticleDocument,
  FullArticleDocument,
  HitDocument,
  QuoteDocument,
  QuotesDocument,
  SearchDocument,
  SpeakerDocument,
} from './contract/documents.js';
export type { Turn } from './core/answer.js';
export type { Span } from './core/article.js';
export { BriefingError, type BriefingErrorCode } from './core/errors.js';
export type { Progress, Reloaded } from './core/ports.js';

export interface OpenBriefingOptions {
  /** The folder of articles. Left out, `BRIEFING_DIR` of `environment`, else the articles that ship. */
  readonly articles?: string | undefined;
  /** Where the index is saved, outside the folder of articles. Left out, each folder has a place of its own in `~/.cache`. */
  readonly index?: string | undefined;
  /**
   * Settings by their names in `.env.example`; give `process.env` to be configured as the command line is. Left out, no
   * setting counts: no model is asked, and nothing leaves this machine.
   */
  readonly environment?: Readonly<Record<string, string | undefined>> | undefined;
  /** Told how far reading and indexing are. */
  readonly onProgress?: Progress | undefined;
  /** Told what does not stop the work, such as that the index could not be saved. */
  readonly onWarning?: ((line: string) => void) | undefined;
}

/** A folder of articles that can be asked. Results are the JSON documents that `schemas/contract.schema.json` states. */
export interface Briefing extends BriefingDocuments {
  /**
   * Takes in the folder as it is now. What is asked meanwhile is answered from the articles as they were, and they stay
   * when the folder cannot be read.
   * @throws BriefingError as `openBriefing` does
   */
  reload(): Promise<Reloaded>;
}

/**
 * Opens a folder of articles: reads and indexes them, or uses the saved index where it still fits.
 * @throws BriefingError (`briefing-missing`, `briefing-empty`, `briefing-unreadable`, `index-inside-briefing`, and
 * `config-invalid` for a setting that is wrong). Its `message` says what is wrong, its `hint` what to do.
 */
export async function openBriefing(options: OpenBriefingOptions = {}): Promise<Briefing> {
  let current = await opened(options);
  return {
    ...createBriefingDocuments({ briefing: () => current, clock: () => performance.now() }),
    async reload() {
      const before = current.corpus;
      current = await opened(options);
      return reloadedBetween(before, current.corpus);
    },
  };
}

async function opened({ articles, index, environment = {}, ...told }: OpenBriefingOptions): Promise<CoreBriefing> {
  const config = parseConfig(environment);
  const articlesFolder = articles ?? config.articlesFolder;
  return openedBriefing({
    articlesFolder,
    indexFolder: index ?? indexFolderOf(config, articlesFolder),
    dataFolder: dataFolderOf(config, articlesFolder),
    models: config.models,
    ...(told.onProgress ? { progress: told.onProgress } : {}),
    ...(told.onWarning ? { warn: told.onWarning } : {}),
  });
}
