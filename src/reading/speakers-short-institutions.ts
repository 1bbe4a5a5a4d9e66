import { COMPANY_WORDS } from '../text/titles-organisations.js';
import type { PlacedName } from './speakers-article.js';
import { isKindNoun } from './speakers-groups.js';

interface Named {
  readonly words: readonly string[];
  readonly names: readonly PlacedName[];
}

/**
 * Finds the institution whose name an article cuts short: "Brandt" for "Brandt Motors", "the Infirmary" for "St Olaf's
 * Infirmary". `null` when there is none, or two, or when the short name is a place's somewhere in the article.
 */
export function createShortInstitutions<T extends Named>(
  full: readonly T[],
  bare: readonly PlacedName[],
): (name: PlacedName) => T | null {
  const byShortName = new Map<string, Set<T>>();
  for (const one of full) {
    for (const short of shortNamesOf(one)) byShortName.set(short, (byShortName.get(short) ?? new Set<T>()).add(one));
  }
  const places = new Set(bare.flatMap(({ kind, words }) => (kind === 'place' ? [words.join(' ')] : [])));
  return (name) => {
    const key = name.words.join(' ');
    const [only, another] = byShortName.get(key) ?? [];
    return only === undefined || another !== undefined || places.has(key) || name.role !== null ? null : only;
  };
}

function shortNamesOf({ words, names }: Named): string[] {
  let end = words.length;
  while (end > 1 && COMPANY_WORDS.has(words[end - 1] ?? '')) end -= 1;
  const without = end < words.length ? [words.slice(0, end).join(' ')] : [];
  const last = words.at(-1) ?? '';
  const isInstitution = names.some(({ kind }) => kind === 'institution');
  return isInstitution && words.length > 1 && isKindNoun(last) ? [...without, last] : without;
}
