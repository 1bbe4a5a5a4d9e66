import type { Logger } from '../core/ports.js';

/** What must be undone at the end, last begun first. */
export interface CleanUp {
  after(undo: () => Promise<void>): void;
  /** Undoes everything; what fails is logged and holds up nothing else. */
  run(): Promise<void>;
}

export function createCleanUp(logger: Logger): CleanUp {
  const undoing: (() => Promise<void>)[] = [];
  return {
    after: (undo) => void undoing.push(undo),
    async run() {
      for (let undo = undoing.pop(); undo !== undefined; undo = undoing.pop()) {
        await undo().catch((error: unknown) => logger.error('Something could not be closed.', { error }));
      }
    },
  };
}
