/** A place in a list, with its score. */
export interface Scored {
  readonly at: number;
  readonly score: number;
}

/**
 * The `k` candidates with the highest scores, best first; of equal ones the earlier in the list comes first, so that the
 * same input gives the same order everywhere.
 */
export function best(candidates: Iterable<number>, scoreAt: (at: number) => number, k: number): Scored[] {
  const kept: Scored[] = [];
  for (const at of candidates) {
    const candidate = { at, score: scoreAt(at) };
    const last = kept[k - 1];
    if (last !== undefined && !isBetter(candidate, last)) continue;
    kept.splice(placeFor(candidate, kept), 0, candidate);
    if (kept.length > k) kept.pop();
  }
  return k > 0 ? kept : [];
}

function isBetter(a: Scored, b: Scored): boolean {
  return a.score > b.score || (a.score === b.score && a.at < b.at);
}

function placeFor(candidate: Scored, kept: readonly Scored[]): number {
  let [low, high] = [0, kept.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = kept[middle];
    if (other !== undefined && isBetter(other, candidate)) low = middle + 1;
    else high = middle;
  }
  return low;
}
