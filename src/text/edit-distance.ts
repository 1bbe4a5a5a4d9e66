/**
 * How many letters must be put in, left out, replaced or swapped with their neighbor to make `a` into `b`, no place being
 * edited twice (the "optimal string alignment" form of the Damerau–Levenshtein distance). Whatever exceeds `limit` is
 * given as `limit + 1`, which makes it fast to turn down words that are far apart.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const from = sharedPrefix(a, b);
  const shared = sharedSuffix(a, b, from);
  const [restOfA, restOfB] = [a.slice(from, a.length - shared), b.slice(from, b.length - shared)];
  if (restOfA === '' || restOfB === '') return Math.min(limit + 1, restOfA.length + restOfB.length);
  return limit === 0 ? 1 : alignmentCost(restOfA, restOfB, limit);
}

function sharedPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}

function sharedSuffix(a: string, b: string, from: number): number {
  let length = 0;
  const most = Math.min(a.length, b.length) - from;
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) length += 1;
  return length;
}

/** Row by row through the table of prefixes; each row needs the two above it, and a row that is all over the limit ends it. */
function alignmentCost(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      current.push(cellCost({ a, b, row, column, current, last, beforeLast }));
    }
    if (Math.min(...current) > limit) return limit + 1;
    [beforeLast, last] = [last, current];
  }
  return Math.min(limit + 1, last[b.length] ?? limit + 1);
}

interface Cell {
  readonly a: string;
  readonly b: string;
  readonly row: number;
  readonly column: number;
  readonly current: readonly number[];
  readonly last: readonly number[];
  readonly beforeLast: readonly number[];
}

function cellCost({ a, b, row, column, current, last, beforeLast }: Cell): number {
  const same = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
  const cost = Math.min(
    (last[column] ?? 0) + 1,
    (current[column - 1] ?? 0) + 1,
    (last[column - 1] ?? 0) + (same ? 0 : 1),
  );
  const swapped =
    row > 1 &&
    column > 1 &&
    a.charCodeAt(row - 1) === b.charCodeAt(column - 2) &&
    a.charCodeAt(row - 2) === b.charCodeAt(column - 1);
  return swapped ? Math.min(cost, (beforeLast[column - 2] ?? 0) + 1) : cost;
}
