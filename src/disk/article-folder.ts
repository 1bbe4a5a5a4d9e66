import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { ReadArticle } from '../core/article.js';
import { BriefingError } from '../core/errors.js';
import type { ArticleSource, SkippedFile } from '../core/ports.js';
import { ARTICLE_ENDINGS, readArticle } from '../reading/read-article.js';
import { byFile, type FoundFile, findFiles, reasonOf } from './article-folder-files.js';
import { decode } from './article-folder-text.js';

/** The longest article of any newspaper has a thousandth of this; what is larger is a dump or a mistake. */
export const LARGEST_FILE_IN_BYTES = 20_000_000;

/** Enough to keep a disk busy, and far below the number of files a process may open. */
const FILES_AT_ONCE = 16;

/** Reads the articles below a folder, in the order of their paths; what cannot be read is skipped and said so. */
export function createArticleFolder(folder: string): ArticleSource {
  return {
    async read() {
      const found = await findFiles(folder);
      const results = await mapSome(found.files, readOne);
      const articles = results.filter((result) => 'article' in result);
      const skipped = [...found.skipped, ...results.filter((result) => 'reason' in result)].sort(byFile);
      if (articles.length === 0) throw nothingToRead(folder, skipped);
      return { articles, skipped };
    },
  };
}

/** What a file was when it was looked at. */
export interface FileFingerprint {
  readonly file: string;
  readonly size: number;
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string;
}

/** The files that reading the folder would read, without taking them apart: equal lists give equal articles. */
export async function fingerprintOf(folder: string): Promise<readonly FileFingerprint[]> {
  const { files } = await findFiles(folder);
  const prints = await mapSome(files, async ({ file, path }) => {
    const bytes = await bytesOf(path);
    if ('reason' in bytes) return [];
    return [{ file, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }];
  });
  return prints.flat();
}

async function readOne({ file, path }: FoundFile): Promise<ReadArticle | SkippedFile> {
  const bytes = await bytesOf(path);
  if ('reason' in bytes) return { file, reason: bytes.reason };
  const decoded = decode(bytes);
  if ('reason' in decoded) return { file, reason: decoded.reason };
  const read = readArticle({ file, text: decoded.text });
  return read.blocks.length > 0 ? read : { file, reason: 'holds no text of an article' };
}

async function bytesOf(path: string): Promise<Uint8Array | { readonly reason: string }> {
  try {
    const { size } = await stat(path);
    if (size >= LARGEST_FILE_IN_BYTES) return { reason: `is larger than ${LARGEST_FILE_IN_BYTES / 1_000_000} MB` };
    return await readFile(path);
  } catch (cause) {
    return { reason: `cannot be read: ${reasonOf(cause)}` };
  }
}

function nothingToRead(folder: string, skipped: readonly SkippedFile[]): BriefingError {
  const endings = ARTICLE_ENDINGS.join(', ');
  const [first] = skipped;
  const example = first === undefined ? '' : ` "${first.file}" was skipped: it ${first.reason}.`;
  return new BriefingError('briefing-empty', {
    message: `No articles were found in "${folder}".${example}`,
    hint: `Put articles there as text files that end in ${endings}, or give another folder: --briefing DIR.`,
  });
}

/** As `Promise.all` over `map`, in the same order, with a bound on how many run at the same time. */
async function mapSome<From, To>(items: readonly From[], work: (item: From) => Promise<To>): Promise<To[]> {
  const results: To[] = new Array(items.length);
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item] of queue) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: FILES_AT_ONCE }, worker));
  return results;
}
