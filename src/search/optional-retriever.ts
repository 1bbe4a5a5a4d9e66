import type { Clock, Retriever } from '../core/ports.js';

/** A retriever that others can do without. */
export interface OptionalRetriever extends Retriever {
  /** Why it finds nothing at present; `null` when it works. */
  readonly problem: () => string | null;
}

interface Parts {
  readonly retriever: Retriever;
  readonly clock: Clock;
  /** How long it is left alone after it failed, so that not every search waits for it. */
  readonly restMilliseconds?: number;
  /** Told each time it fails. */
  readonly onProblem?: (problem: string) => void;
}

const REST_MILLISECONDS = 30_000;

/** Makes a retriever that may fail one that finds nothing while it does. */
export function createOptionalRetriever({
  retriever,
  clock,
  restMilliseconds = REST_MILLISECONDS,
  onProblem = () => {},
}: Parts): OptionalRetriever {
  let problem: string | null = null;
  let restsUntil = Number.NEGATIVE_INFINITY;
  return {
    problem: () => problem,
    async retrieve(query, k) {
      if (clock() < restsUntil) return [];
      try {
        const hits = await retriever.retrieve(query, k);
        problem = null;
        return hits;
      } catch (error) {
        problem = error instanceof Error ? error.message : String(error);
        restsUntil = clock() + restMilliseconds;
        onProblem(problem);
        return [];
      }
    },
  };
}
