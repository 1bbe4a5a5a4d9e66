import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { BriefingError } from '../core/errors.js';
import { reasonOf } from './article-folder-files.js';
import { syncFolder } from './whole-files.js';

/** Where a line lies in its file, in bytes, its line end left out. */
export interface LinePlace {
  readonly start: number;
  readonly length: number;
}

/**
 * A file of lines that only grows. A line is on the disk when `append` resolves (`fdatasync`, once for all lines that
 * were waiting), so it outlives a kill and a power cut. A line that was torn by either stays alone: what comes after it
 * begins on a line of its own.
 */
export interface AppendOnlyFile {
  /** @throws BriefingError (`data-unwritable`) */
  append(line: string): Promise<LinePlace>;
  /** Does something while nothing else is written, with a way to put other lines in the place of all. */
  exclusively<T>(work: (replace: Replace) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** The file is whole at every moment: the old one, or the new. @throws BriefingError (`data-unwritable`) */
export type Replace = (lines: AsyncIterable<string> | Iterable<string>) => Promise<void>;

/** Only whoever runs the bot may read what people asked. */
const PRIVATE = 0o600;
const LINE_END = 0x0a;

interface Waiting {
  readonly line: string;
  readonly resolve: (place: LinePlace) => void;
  readonly reject: (error: unknown) => void;
}

/** Makes the file when the first line comes. */
export function createAppendOnlyFile(path: string): AppendOnlyFile {
  let waiting: Waiting[] = [];
  let handle: FileHandle | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
  const closeHandle = async () => {
    await handle?.close().catch(() => undefined);
    handle = null;
  };
  const writeWaiting = async () => {
    const batch = waiting;
    waiting = [];
    if (batch.length === 0) return;
    try {
      handle ??= await openForAppending(path);
      const places = await appendLines(
        handle,
        batch.map(({ line }) => line),
      );
      for (const [at, { resolve }] of batch.entries()) resolve(places[at] ?? { start: 0, length: 0 });
    } catch (cause) {
      await closeHandle();
      for (const { reject } of batch) reject(unwritable(path, cause));
    }
  };
  const replace: Replace = async (lines) => {
    await closeHandle();
    await replaceFile(path, lines).catch((cause) => {
      throw unwritable(path, cause);
    });
  };
  return {
    append: (line) =>
      new Promise((resolve, reject) => {
        waiting.push({ line, resolve, reject });
        if (waiting.length === 1) void inTurn(writeWaiting);
      }),
    exclusively: (work) => inTurn(() => work(replace)),
    close: () => inTurn(closeHandle),
  };
}

/** The line end in front heals what an earlier write left torn; without one, nothing is added. */
async function appendLines(handle: FileHandle, lines: readonly string[]): Promise<LinePlace[]> {
  const { size } = await handle.stat();
  const head = (await endsTorn(handle, size)) ? '\n' : '';
  const bytes = Buffer.from(`${head}${lines.join('\n')}\n`);
  let written = 0;
  while (written < bytes.length) written += (await handle.write(bytes, written)).bytesWritten;
  await handle.datasync();
  let start = size + head.length;
  return lines.map((line) => {
    const length = Buffer.byteLength(line);
    const place = { start, length };
    start += length + 1;
    return place;
  });
}

async function endsTorn(handle: FileHandle, size: number): Promise<boolean> {
  if (size === 0) return false;
  const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer[0] !== LINE_END;
}

async function openForAppending(path: string): Promise<FileHandle> {
  const isNew = (await stat(path).catch(() => null)) === null;
  const handle = await open(path, 'a+', PRIVATE);
  if (isNew) await syncFolder(dirname(path));
  return handle;
}

async function replaceFile(path: string, lines: AsyncIterable<string> | Iterable<string>): Promise<void> {
  const next = `${path}.next`;
  await rm(next, { force: true });
  const handle = await open(next, 'wx', PRIVATE);
  try {
    for await (const line of lines) await handle.write(`${line}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(next, path);
  await syncFolder(dirname(path));
}

function unwritable(path: string, cause: unknown): BriefingError {
  return new BriefingError('data-unwritable', {
    message: `${path} cannot be written: ${reasonOf(cause)}.`,
    hint: 'See that the disk has room and that the folder of BRIEFING_DATA may be written to.',
    cause,
  });
}
