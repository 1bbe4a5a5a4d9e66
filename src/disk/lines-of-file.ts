import { open } from 'node:fs/promises';
import { BriefingError } from '../core/errors.js';
import type { LinePlace } from './append-only-file.js';
import { reasonOf } from './article-folder-files.js';

export interface PlacedLine extends LinePlace {
  readonly text: string;
}

/** Enough to be quick, little enough to hold many times over. */
const BYTES_AT_ONCE = 1 << 16;
const LINE_END = 0x0a;

/**
 * The lines of a file with their places, one after the other; none where there is no file. The last may lack its end.
 * @throws BriefingError (`data-unwritable`)
 */
export async function* linesOfFile(path: string): AsyncGenerator<PlacedLine> {
  try {
    const handle = await open(path, 'r');
    try {
      yield* linesOf(handle.createReadStream({ highWaterMark: BYTES_AT_ONCE, autoClose: false }));
    } finally {
      await handle.close();
    }
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw unreadable(path, cause);
  }
}

async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<PlacedLine> {
  let rest: Buffer = Buffer.alloc(0);
  let start = 0;
  for await (const chunk of chunks) {
    rest = Buffer.concat([rest, chunk]);
    for (let end = rest.indexOf(LINE_END); end >= 0; end = rest.indexOf(LINE_END)) {
      yield { text: rest.toString('utf8', 0, end), start, length: end };
      start += end + 1;
      rest = rest.subarray(end + 1);
    }
  }
  if (rest.length > 0) yield { text: rest.toString('utf8'), start, length: rest.length };
}

function unreadable(path: string, cause: unknown): BriefingError {
  return new BriefingError('data-unwritable', {
    message: `${path} cannot be read: ${reasonOf(cause)}.`,
    hint: 'See that it is a file that whoever runs the bot may read and write.',
    cause,
  });
}

/** The text at a place of a file; `null` when it is not there any more. */
export async function textAt(path: string, { start, length }: LinePlace): Promise<string | null> {
  const handle = await open(path, 'r').catch(() => null);
  if (handle === null) return null;
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(length), 0, length, start);
    return bytesRead === length ? buffer.toString('utf8') : null;
  } finally {
    await handle.close();
  }
}
