import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { BriefingError } from '../core/errors.js';
import type { SkippedFile } from '../core/ports.js';
import { ARTICLE_ENDINGS } from '../reading/read-article.js';

/** A file that may hold an article. */
export interface FoundFile {
  /** Below the folder, `/`-separated, as article ids have it. */
  readonly file: string;
  readonly path: string;
}

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  readonly skipped: readonly SkippedFile[];
}

/**
 * The files below a folder that may hold articles, in the order of their paths. Hidden files and `node_modules` are passed
 * over in silence; a link is followed within the folder, once.
 *
 * @throws BriefingError when there is no such folder, or it cannot be opened.
 */
export async function findFiles(folder: string): Promise<FoundFiles> {
  const root = await openFolder(folder);
  const walk: Walk = { root, visited: new Set(), files: new Map(), links: [], skipped: [] };
  await walkFolder(walk, '', root);
  for (let link = walk.links.shift(); link !== undefined; link = walk.links.shift()) await followLink(walk, link);
  return { files: [...walk.files.values()].sort(byFile), skipped: walk.skipped.sort(byFile) };
}

interface Walk {
  readonly root: string;
  /** Real paths of the folders seen, so that a link to a folder above ends. */
  readonly visited: Set<string>;
  /** By real path, so that a file is read once. */
  readonly files: Map<string, FoundFile>;
  /** Followed last: a file is known by its own name before any other. */
  readonly links: FoundFile[];
  readonly skipped: SkippedFile[];
}

async function openFolder(folder: string): Promise<string> {
  try {
    const root = await realpath(folder);
    if ((await stat(root)).isDirectory()) return root;
  } catch (cause) {
    if (codeOf(cause) !== 'ENOENT' && codeOf(cause) !== 'ENOTDIR') throw unreadable(folder, cause);
    throw new BriefingError('briefing-missing', {
      message: `There is no folder "${folder}".`,
      hint: 'Give the folder that holds your articles: --briefing DIR.',
      cause,
    });
  }
  throw new BriefingError('briefing-empty', {
    message: `"${folder}" is a file, not a folder of articles.`,
    hint: 'Give the folder that holds it: --briefing DIR.',
  });
}

function unreadable(folder: string, cause: unknown): BriefingError {
  return new BriefingError('briefing-unreadable', {
    message: `The folder "${folder}" cannot be opened: ${reasonOf(cause)}.`,
    hint: 'Check the permissions of the folder.',
    cause,
  });
}

async function walkFolder(walk: Walk, below: string, path: string): Promise<void> {
  if (walk.visited.has(path)) return;
  walk.visited.add(path);
  const entries = await readdir(path, { withFileTypes: true }).catch((cause: unknown) => {
    if (below === '') throw unreadable(path, cause);
    walk.skipped.push({ file: below, reason: `cannot be opened: ${reasonOf(cause)}` });
    return [];
  });
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const found = { file: below === '' ? entry.name : `${below}/${entry.name}`, path: join(path, entry.name) };
    if (entry.isSymbolicLink()) walk.links.push(found);
    else if (entry.isDirectory()) await walkFolder(walk, found.file, found.path);
    else takeFile(walk, found, entry.isFile());
  }
}

async function followLink(walk: Walk, { file, path }: FoundFile): Promise<void> {
  try {
    const real = await realpath(path);
    if (!`${real}${sep}`.startsWith(walk.root.endsWith(sep) ? walk.root : `${walk.root}${sep}`)) {
      walk.skipped.push({ file, reason: 'is a link that leads out of the folder' });
      return;
    }
    const target = await stat(real);
    if (target.isDirectory()) await walkFolder(walk, file, real);
    else takeFile(walk, { file, path: real }, target.isFile());
  } catch (cause) {
    walk.skipped.push({ file, reason: `is a link that cannot be followed: ${reasonOf(cause)}` });
  }
}

/** Files that speak of the folder they lie in, in any folder and with any ending. */
const ABOUT_THE_FOLDER = /^(?:readme|licen[cs]e|copying|notice|changelog|contributing|sources|credits)$/u;

function takeFile(walk: Walk, found: FoundFile, isFile: boolean): void {
  if (walk.files.has(found.path)) return;
  const name = found.file.slice(found.file.lastIndexOf('/') + 1);
  const ending = extname(name).toLowerCase();
  const skip = (reason: string) => walk.skipped.push({ file: found.file.normalize('NFC'), reason });
  if (!isFile) skip('is no ordinary file');
  else if (ABOUT_THE_FOLDER.test(name.slice(0, name.length - ending.length).toLowerCase())) {
    skip('speaks of the folder and is not taken for an article');
  } else if (!ARTICLE_ENDINGS.includes(ending)) skip(`is not read: articles end in ${ARTICLE_ENDINGS.join(', ')}`);
  else walk.files.set(found.path, { ...found, file: found.file.normalize('NFC') });
}

/** Code units, so that the order is the same under every locale. */
export function byFile(a: { readonly file: string }, b: { readonly file: string }): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'its permissions do not allow it',
  EPERM: 'its permissions do not allow it',
  ENOENT: 'it is gone',
  ELOOP: 'its links lead in a circle',
  EMFILE: 'too many files are open',
  EIO: 'the disk reports an error',
};

/** Why a file could not be opened, in plain words. */
export function reasonOf(cause: unknown): string {
  const code = codeOf(cause);
  return REASONS[code] ?? (code === '' ? 'for an unknown reason' : `the system says ${code}`);
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}
