import { BriefingError } from '../core/errors.js';
import type { Briefing, Clock, LiveBriefing, Logger, Reloaded } from '../core/ports.js';
import { reloadedBetween } from '../core/reloaded.js';

export interface LiveBriefingParts {
  /** Opens the folder as it is now, in this process: from what is saved, else by building it. */
  readonly open: () => Promise<Briefing>;
  /** The same from what is saved alone; `null` where that does not fit the folder as it is now. */
  readonly openSaved: () => Promise<Briefing | null>;
  /** Builds and saves, without holding up this process. */
  readonly build: (signal: AbortSignal) => Promise<void>;
  /** Equal for equal articles. */
  readonly fingerprint: () => Promise<string>;
  /** Tells of changes; `null` where only `reload` takes them in. */
  readonly watch: ((onChange: () => void) => Promise<{ close(): Promise<void> }>) | null;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** Whoever changes the folder during each of so many builds will call again when he is done. */
const MOST_BUILDS = 5;

const UNCHANGED: Reloaded = { added: [], changed: [], removed: [] };

/** A briefing that answers from the articles as they were until those of now are ready, and then from these. */
export async function createLiveBriefing(parts: LiveBriefingParts): Promise<LiveBriefing> {
  const { clock, logger } = parts;
  const ending = new AbortController();
  const listeners = new Set<(reloaded: Reloaded) => void>();
  // Taken before opening: a change in between is seen as one, later.
  let fingerprint = await parts.fingerprint();
  let briefing = await parts.open();
  let openedAt = clock();

  const refresh = async (): Promise<Reloaded> => {
    if ((await parts.fingerprint()) === fingerprint) return UNCHANGED;
    const startedAt = clock();
    const next = await rebuilt(parts, ending.signal);
    const reloaded = reloadedBetween(briefing.corpus, next.briefing.corpus);
    ({ briefing, fingerprint } = next);
    openedAt = clock();
    logger.info('The briefing was taken in anew.', { ...counts(reloaded), milliseconds: openedAt - startedAt });
    for (const listener of listeners) tell(listener, reloaded, logger);
    return reloaded;
  };
  const reload = oneAtATime(refresh);
  const refreshQuietly = () => {
    void reload().catch((error: unknown) => {
      if (ending.signal.aborted) return;
      logger.error('The changed briefing could not be read; questions are answered from the one before.', { error });
    });
  };
  const watching = await startWatching(parts, refreshQuietly);
  if (watching !== null) refreshQuietly();
  return {
    current: () => briefing,
    openedAt: () => openedAt,
    reload,
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async close() {
      ending.abort();
      await watching?.close();
    },
  };
}

/** Runs once at a time. Whoever calls meanwhile gets the run after that: the one under way may have looked too early. */
function oneAtATime<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null;
  let following: Promise<T> | null = null;
  const start = (): Promise<T> => {
    running = work().finally(() => {
      running = null;
    });
    return running;
  };
  return () => {
    if (running === null && following === null) return start();
    following ??= Promise.allSettled([running]).then(() => {
      following = null;
      return start();
    });
    return following;
  };
}

interface Opened {
  readonly briefing: Briefing;
  readonly fingerprint: string;
}

async function rebuilt(parts: LiveBriefingParts, signal: AbortSignal): Promise<Opened> {
  for (let builds = 0; builds < MOST_BUILDS; builds += 1) {
    const before = await parts.fingerprint();
    await parts.build(signal);
    // Taken before opening: what is opened may be newer than it, never older.
    const fingerprint = await parts.fingerprint();
    const briefing = await parts.openSaved();
    if (briefing !== null) return { briefing, fingerprint };
    if ((await parts.fingerprint()) === before) return builtHere(parts, before);
  }
  throw new BriefingError('briefing-unreadable', {
    message: 'The folder of articles was changed each time it was being read.',
    hint: 'Reload once its files stay as they are.',
  });
}

/** Nothing changed, and yet what was built is not to be found: it cannot be saved. */
async function builtHere(parts: LiveBriefingParts, fingerprint: string): Promise<Opened> {
  parts.logger.warn(
    'The index cannot be saved, so it is built while questions wait. See that BRIEFING_INDEX is writable.',
  );
  return { briefing: await parts.open(), fingerprint };
}

async function startWatching({ watch, logger }: LiveBriefingParts, onChange: () => void) {
  try {
    return (await watch?.(onChange)) ?? null;
  } catch (error) {
    logger.warn('The folder of articles cannot be watched; changes are taken in by a reload only.', { error });
    return null;
  }
}

function counts({ added, changed, removed }: Reloaded) {
  return { added: added.length, changed: changed.length, removed: removed.length };
}

function tell(listener: (reloaded: Reloaded) => void, reloaded: Reloaded, logger: Logger): void {
  try {
    listener(reloaded);
  } catch (error) {
    logger.error('What follows a change of the briefing failed.', { error });
  }
}
