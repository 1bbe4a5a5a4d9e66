import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { BriefingError } from '../core/errors.js';

/** The program itself; it runs as built. */
const MAIN = fileURLToPath(new URL('../main.js', import.meta.url));

/** Any warning of an index that is built, and no more, fits in this. */
const MOST_OUTPUT_IN_BYTES = 10_000_000;

export interface BuildApartParts {
  readonly articlesFolder: string;
  readonly indexFolder: string;
  readonly signal: AbortSignal;
}

/**
 * Reads the articles and saves the index in a process of its own, so that this one goes on answering.
 * @throws BriefingError with what that process said when it failed
 */
export function buildApart({ articlesFolder, indexFolder, signal }: BuildApartParts): Promise<void> {
  const args = [MAIN, 'index', '--briefing', articlesFolder, '--index', indexFolder];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { signal, maxBuffer: MOST_OUTPUT_IN_BYTES }, (cause, _printed, said) => {
      if (cause === null) resolve();
      else reject(failure(said, cause));
    });
  });
}

/** The command line says "Error: …" on one line and what to do on the next. */
function failure(said: string, cause: unknown): BriefingError {
  const [, message = 'The index could not be built.', hint = ''] = /^Error: (.*)\n(.*)/mu.exec(said) ?? [];
  return new BriefingError('briefing-unreadable', {
    message,
    hint: hint === '' ? 'Run `briefing index` and see what it says.' : hint,
    cause,
  });
}
