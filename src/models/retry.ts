import { type Called, failureOf } from './model-failure.js';

/** A third try seldom helps within the time that somebody waits. */
const TRIES = 3;

/** Doubled for each further try, and spread so that many clients do not come back at once. */
const FIRST_PAUSE_MILLISECONDS = 300;

interface Parts {
  readonly called: Called;
  readonly signal: AbortSignal;
  /** The moment, in milliseconds of `performance.now()`, after which no try is begun. */
  readonly until: number;
  /** From 0 to 1. */
  readonly random?: () => number;
}

/**
 * Does what may fail for a moment (rate limits, failures of the server, the network) up to three times.
 * @throws BriefingError of the last failure; the signal's reason when aborted.
 */
export async function withRetries<T>(
  work: () => Promise<T>,
  { called, signal, until, random = Math.random }: Parts,
): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await work();
    } catch (thrown) {
      signal.throwIfAborted();
      const { error, retryAfterMilliseconds } = failureOf(thrown, called);
      if (retryAfterMilliseconds === null || tried === TRIES) throw error;
      const pause = FIRST_PAUSE_MILLISECONDS * 2 ** (tried - 1) * (0.5 + random());
      const wait = Math.max(retryAfterMilliseconds, pause);
      if (performance.now() + wait >= until) throw error;
      await pauseFor(wait, signal);
    }
  }
}

function pauseFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', stop, { once: true });
  });
}
