import type { PostingPace } from './local-slack.js';
import { callsPerMinute } from './tiers.js';

/** Takes one call; the seconds to wait where it comes too soon, else 0. */
export type Pace = (method: string, channel: string) => number;

/** What counts towards the posts a channel takes in a second. */
const POSTS = ['chat.postMessage', 'chat.startStream'];

export function createPace(pace: PostingPace | null, now: () => number): Pace {
  if (pace === null) return () => 0;
  const { postsPerSecond, burst, tiers = false } = pace;
  const take = createBuckets(now);
  return (method, channel) => {
    const posting = POSTS.includes(method) ? take(`post ${channel}`, { size: burst, perSecond: postsPerSecond }) : 0;
    const calls = tiers ? callsPerMinute(method) : null;
    return posting > 0 || calls === null ? posting : take(method, { size: calls, perSecond: calls / 60 });
  };
}

interface Bucket {
  readonly size: number;
  /** How much of it fills up again. */
  readonly perSecond: number;
}

/** Takes one out of the bucket of this name; the seconds until there is one again where it is empty, else 0. */
function createBuckets(now: () => number): (name: string, bucket: Bucket) => number {
  const buckets = new Map<string, { readonly left: number; readonly at: number }>();
  return (name, { size, perSecond }) => {
    const at = now();
    const before = buckets.get(name) ?? { left: size, at };
    const left = Math.min(size, before.left + ((at - before.at) / 1000) * perSecond);
    buckets.set(name, { left: left < 1 ? left : left - 1, at });
    return left < 1 ? Math.max(1, Math.ceil((1 - left) / perSecond)) : 0;
  };
}
