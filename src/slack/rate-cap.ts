import { LRUCache } from 'lru-cache';
import type { Clock } from '../core/ports.js';

/** How many questions one person may ask in any minute. A clock that was set back forgets what it has yet to come to. */
export interface RateCap {
  /** 0 and counted, or the seconds until this person may ask again. */
  secondsUntilNext(user: string): number;
}

const MINUTE = 60_000;

/** People who asked within the last minute; a workspace of any size has fewer at once. */
const MOST_PEOPLE = 10_000;

export function createRateCap({ perMinute, clock }: { readonly perMinute: number; readonly clock: Clock }): RateCap {
  const asked = new LRUCache<string, readonly number[]>({ max: MOST_PEOPLE });
  return {
    secondsUntilNext: (user) => {
      const now = clock();
      const recent = (asked.get(user) ?? []).filter((at) => at > now - MINUTE && at <= now);
      const [oldest] = recent;
      if (oldest !== undefined && recent.length >= perMinute) return Math.ceil((oldest + MINUTE - now) / 1000);
      asked.set(user, [...recent, now]);
      return 0;
    },
  };
}
