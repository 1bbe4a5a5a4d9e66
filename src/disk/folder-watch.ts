import { realpath } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { watch } from 'chokidar';

export interface FolderWatchParts {
  readonly folder: string;
  /** Called once for whatever changed together. */
  readonly onChange: () => void;
  readonly onError: (error: unknown) => void;
  /** Quiet for so long, a file counts as written and a batch of changes as done. */
  readonly settleMilliseconds?: number;
}

export interface FolderWatch {
  close(): Promise<void>;
}

/** Longer than an editor or a copy pauses in the middle of its work, shorter than people wait for. */
const SETTLE_MILLISECONDS = 500;

/** Tells when files below a folder are added, changed or removed. Resolves once nothing can be missed any more. */
export async function watchFolder(parts: FolderWatchParts): Promise<FolderWatch> {
  const { folder, onChange, onError, settleMilliseconds = SETTLE_MILLISECONDS } = parts;
  const root = await realpath(folder);
  // Links are not followed: within the folder they lead to what is watched anyway, and out of it nothing is read.
  const watcher = watch(root, {
    ignoreInitial: true,
    followSymlinks: false,
    awaitWriteFinish: { stabilityThreshold: settleMilliseconds, pollInterval: 100 },
    ignored: (path: string) => isPassedOver(relative(root, path)),
  });
  let settling: NodeJS.Timeout | undefined;
  watcher.on('all', () => {
    clearTimeout(settling);
    settling = setTimeout(onChange, settleMilliseconds);
  });
  watcher.on('error', onError);
  await new Promise<void>((resolve) => {
    watcher.once('ready', () => resolve());
  });
  return {
    async close() {
      clearTimeout(settling);
      await watcher.close();
    },
  };
}

/** As the reading of the folder passes over them. */
function isPassedOver(path: string): boolean {
  return path.split(sep).some((name) => name.startsWith('.') || name === 'node_modules');
}
