/**
 * Exact two-sided McNemar test: how likely so uneven a split of flipped cases is when neither run is better. Cases that
 * both runs get right, or both wrong, say nothing and have no part in it.
 */
export function mcnemar({ gained, lost }: { readonly gained: number; readonly lost: number }): number {
  const flips = gained + lost;
  if (flips === 0) return 1;
  let tail = 0;
  for (let count = 0; count <= Math.min(gained, lost); count += 1)
    tail += Math.exp(logChoose(flips, count) - flips * Math.LN2);
  return Math.min(1, 2 * tail);
}

/** The natural logarithm of "n choose k": the number itself leaves a double at n = 1030. */
export function logChoose(n: number, k: number): number {
  let sum = 0;
  for (let index = 1; index <= k; index += 1) sum += Math.log((n - k + index) / index);
  return sum;
}
