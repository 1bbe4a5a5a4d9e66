import { MALE_NAMES } from './names-given.js';
import { DIRECTIONS, NAME_SUFFIXES, NOT_PERSONAL, PARTICLES } from './names-words.js';

/**
 * The parts that tell bearers of a name apart: middle initials, the "Ó" of "Ó Dálaigh" and what stands behind the name are
 * left out.
 */
export function nameParts(words: readonly string[]): { readonly parts: readonly string[]; readonly suffix: string } {
  let end = words.length;
  while (end > 1 && NAME_SUFFIXES.has(words[end - 1] ?? '')) end -= 1;
  const first = end > 1 && words[0] === 'o' ? 1 : 0;
  const parts = words.slice(first, end).filter((word, at) => at === 0 || at === end - first - 1 || word.length > 1);
  const generation = words.slice(end).find((word) => /^(?:jr|sr|ii|iii|iv)$/u.test(word));
  return { parts, suffix: generation ?? '' };
}

/** One string for one written name, whatever its case, accents and middle initials. */
export function nameKey(words: readonly string[]): string {
  const { parts, suffix } = nameParts(words);
  return suffix === '' ? parts.join(' ') : `${parts.join(' ')} ${suffix}`;
}

/** More parts than any name has: what is longer is no name, and its short forms are not worth keeping. */
const MOST_PARTS = 8;

/**
 * The shorter forms that news uses for a full name: its last parts ("Núñez Lind", "Lind" for "Ana Núñez Lind") and
 * its beginning if that is a full name too ("Ana Núñez").
 */
export function shortForms(words: readonly string[]): string[] {
  const { parts } = nameParts(words);
  if (parts.length < 2 || parts.length > MOST_PARTS) return [];
  const ends = parts.slice(1).map((_, at) => parts.slice(at + 1).join(' '));
  const beginnings = parts.slice(2).map((_, at) => parts.slice(0, at + 2));
  const full = beginnings.filter((form) => !PARTICLES.has(form.at(-1) ?? '')).map((form) => form.join(' '));
  return [...ends, ...full];
}

/** Whether the name has a first name and a last one, so that it points to somebody by itself. */
export function isFullName(words: readonly string[]): boolean {
  const { parts } = nameParts(words);
  return parts.filter((word, at) => !PARTICLES.has(word) || (at === 0 && MALE_NAMES.has(word))).length >= 2;
}

/** Whether a name is of several words and one of them belongs to things, groups or places: no person's, as far as it goes. */
export function namesThing(words: readonly string[]): boolean {
  return words.length > 1 && (DIRECTIONS.has(words[0] ?? '') || words.some((word) => NOT_PERSONAL.has(word)));
}
