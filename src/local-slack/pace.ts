import type { PostingPace } from './local-slack.js';

/** Takes one post for this channel; the seconds to wait where it comes too soon, else 0. */
export type Pace = (channel: string) => number;

/** A bucket of posts for each channel that fills up again with time. */
export function createPace(pace: PostingPace | null, now: () => number): Pace {
  if (pace === null) return () => 0;
  const { postsPerSecond, burst } = pace;
  const buckets = new Map<string, { readonly left: number; readonly at: number }>();
  return (channel) => {
    const at = now();
    const bucket = buckets.get(channel) ?? { left: burst, at };
    const left = Math.min(burst, bucket.left + ((at - bucket.at) / 1000) * postsPerSecond);
    buckets.set(channel, { left: left < 1 ? left : left - 1, at });
    return left < 1 ? Math.max(1, Math.ceil((1 - left) / postsPerSecond)) : 0;
  };
}
