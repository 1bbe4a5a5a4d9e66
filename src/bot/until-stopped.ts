import type { Logger } from '../core/ports.js';

/** Why a process that runs on and on ends. */
export type Ending = 'asked' | 'broken';

export interface UntilStopped {
  /** Resolves when a signal asks to stop, or something failed that nobody foresaw. */
  readonly ending: Promise<Ending>;
  /** Listens no more. */
  release(): void;
}

/** Who asks twice does not want to wait. */
const UNFINISHED_EXIT = 1;

/**
 * Watches for what ends the process: SIGTERM, Ctrl+C, and failures that reached nobody. A second signal ends it at once, and
 * so does a stop that takes longer than it may.
 */
export function untilStopped(logger: Logger, longestStopMilliseconds: number): UntilStopped {
  let stop: (ending: Ending) => void = () => {};
  const ending = new Promise<Ending>((resolve) => {
    stop = (why) => {
      resolve(why);
      setTimeout(() => process.exit(UNFINISHED_EXIT), longestStopMilliseconds).unref();
    };
  });
  let asked = false;
  const onSignal = (signal: NodeJS.Signals) => {
    if (asked) process.exit(UNFINISHED_EXIT);
    asked = true;
    logger.info('Stopping.', { signal });
    stop('asked');
  };
  const onFailure = (error: unknown) => {
    logger.error('Something failed that nobody foresaw; stopping.', { error });
    stop('broken');
  };
  process.on('SIGTERM', onSignal).on('SIGINT', onSignal);
  process.on('unhandledRejection', onFailure).on('uncaughtException', onFailure);
  return {
    ending,
    release() {
      process.off('SIGTERM', onSignal).off('SIGINT', onSignal);
      process.off('unhandledRejection', onFailure).off('uncaughtException', onFailure);
    },
  };
}
