import { randomBytes } from 'node:crypto';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** An id as Slack's look: a letter that tells the kind, then ten letters and digits. */
export function randomId(kind: string): string {
  return kind + [...randomBytes(10)].map((byte) => LETTERS[byte % LETTERS.length]).join('');
}

/** Gives timestamps in Slack's form, `seconds.microseconds`, each later than the one before. */
export function createTicker(now: () => number): () => string {
  let last = 0;
  return () => {
    last = Math.max(Math.floor(now()) * 1000, last + 1);
    return `${Math.floor(last / 1_000_000)}.${String(last % 1_000_000).padStart(6, '0')}`;
  };
}
