import type { Span } from '../core/article.js';
import { nameKey, shortForms } from '../text/names-key.js';
import type { PlacedName } from './speakers-article.js';
import type { Figure, Figures } from './speakers-figures.js';

/** How far a description stands from the name it describes. */
const NEARBY = 160;

/** The names around a mention, found by halving: articles may be long. */
export function namesNear(names: readonly PlacedName[], { start, end }: Span): readonly PlacedName[] {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.span.end ?? 0) < start - NEARBY) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < names.length && (names[to]?.span.start ?? 0) <= end + NEARBY) to += 1;
  return names.slice(low, to);
}

/** The figure behind each name and short name that only one has. */
export function nameIndex({ all }: Figures): Map<string, Figure> {
  const index = new Map<string, Figure | null>();
  for (const figure of all) {
    const keys = new Set([...figure.names.map(({ words }) => nameKey(words)), ...shortForms(figure.words)]);
    for (const key of keys) index.set(key, index.has(key) && index.get(key) !== figure ? null : figure);
  }
  return new Map([...index].flatMap(([key, figure]) => (figure === null ? [] : [[key, figure] as const])));
}
