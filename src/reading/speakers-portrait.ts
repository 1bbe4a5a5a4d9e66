import type { Speaker, SpeakerId } from '../core/speech.js';
import { foldName } from '../text/names-fold.js';
import { isFullName, nameKey, nameParts, namesThing } from '../text/names-key.js';
import { isGivenName } from '../text/names-runs.js';
import type { Character } from './speakers-cast.js';
import { roleWordsOf } from './speakers-roles.js';

/** A character as shown: the fullest name, the role that says most, and all else it goes by. */
export function portraitOf({ figures }: Character, descriptions: readonly string[]): Omit<Speaker, 'id'> {
  const named = figures.filter(({ worded }) => worded === null);
  const wordings = figures.flatMap(({ worded }) => worded ?? []);
  const names = counted(
    named.length === 0 ? wordings : named.flatMap((one) => one.names.map(({ written }) => written)),
  );
  const roles = counted(figures.flatMap((figure) => figure.names.flatMap(({ rolesWritten }) => rolesWritten)));
  const name = fullest(names) ?? 'unnamed';
  const role = mostTelling(roles);
  const seen = new Set([foldName(name), ...(role === null ? [] : [foldName(role)])]);
  const all = [...sorted(names), ...sorted(roles), ...sorted(counted([...descriptions, ...wordings]))];
  const others = all
    .map((alias) => asWithin(name, alias))
    .filter((alias) => {
      const key = foldName(alias);
      return !seen.has(key) && seen.add(key);
    });
  return { name, aliases: others, role };
}

/** "Van der Meer" at the beginning of a sentence is "van der Meer" where it is written in full. */
function asWithin(name: string, alias: string): string {
  const end = name.slice(-alias.length);
  return name.length > alias.length && /^\p{Ll}/u.test(end) && end.toLowerCase() === alias.toLowerCase() ? end : alias;
}

type Counts = ReadonlyMap<string, number>;

function counted(words: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The most frequent first; equal ones by their letters, so that the order of articles does not matter. */
function sorted(counts: Counts): string[] {
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([words]) => words);
}

function fullest(names: Counts): string | null {
  const byCount = sorted(names);
  const usual = byCount.find((name) => isFullName(keysOf(name))) ?? byCount[0];
  if (usual === undefined) return null;
  const fuller = byCount.filter((name) => extendsName(keysOf(name), keysOf(usual)));
  const best = [...fuller, usual].sort((a, b) => nameLength(b) - nameLength(a))[0] ?? usual;
  const same = byCount.filter((name) => foldName(name) === foldName(best));
  return (
    same.find((name) => /^\p{Ll}/u.test(name)) ?? withAccents(same) ?? same.find((name) => !isShouted(name)) ?? best
  );
}

function keysOf(name: string): string[] {
  return name.split(/\s+/u).map(foldName);
}

/** Initials count for a little. */
function nameLength(name: string): number {
  return nameKey(keysOf(name)).split(' ').length + keysOf(name).length * 0.1;
}

function isShouted(name: string): boolean {
  return name.length > 6 && name === name.toUpperCase() && name !== name.toLowerCase();
}

/**
 * "Ana Núñez Lind" says more than "Núñez Lind"; but what stands before a first name ("Tavistockers Tom Lind") or far
 * behind a last one is no part of the name. Institutions have one name as long as it is.
 */
function extendsName(words: readonly string[], usual: readonly string[]): boolean {
  const [parts, fewer] = [nameParts(words).parts, nameParts(usual).parts];
  if (parts.length === fewer.length) return parts.join(' ') === fewer.join(' ');
  if (!isFullName(usual)) return parts.length > fewer.length;
  if (parts.length < fewer.length || namesThing(words)) return false;
  const behind = parts.slice(0, fewer.length).join(' ') === fewer.join(' ');
  return behind ? parts.length === fewer.length + 1 : !isGivenName(fewer[0] ?? '');
}

/** Papers leave accents out, they do not invent them. */
function withAccents(names: readonly string[]): string | null {
  return names.find((name) => /\p{M}/u.test(name.normalize('NFD'))) ?? null;
}

const KIN =
  /^(?:wife|husband|widow|widower|father|mother|son|daughter|brother|sister|friend|partner|uncle|aunt|cousin)$/iu;
/** Said of many people, and less about them than their office. */
const VAGUE =
  /^(?:nephew|niece|cousin|brother|sister|son|daughter|wife|husband|father|mother|star|veteran|native|friend|fellow|ally) of\b|\b(?:supporter|critic|fan|relative)\b/iu;
const FORMER = /^(?:former|then|ex)\b/iu;
/** A longer description says more, up to a point. */
const ENOUGH_WORDS = 4;

/** A longer description is a clause, or a list. */
const LONGEST_ROLE_IN_WORDS = 10;

/** Cut at a comma or a preposition where it is too long; empty when that does not help. */
function shortened(role: string): string {
  const isShort = (part: string) => part.split(/\s+/u).length <= LONGEST_ROLE_IN_WORDS;
  if (isShort(role)) return role;
  const cuts = [...role.matchAll(/,| (?:and|of|in|at|for|to|from|with|who) /gu)].map(({ index }) =>
    role.slice(0, index),
  );
  return cuts.findLast(isShort) ?? '';
}

/** The role whose words are stated most often, the more precise one first; a former one only if there is no other. */
function mostTelling(roles: Counts): string | null {
  const short = [...roles].map(([role, count]) => [shortened(role), count] as const);
  const told = short.filter(([role]) => role !== '' && !KIN.test(role));
  const current = told.filter(([role]) => !FORMER.test(role));
  const candidates = current.length > 0 ? current : told;
  const wordsOf = new Map(candidates.map(([role]) => [role, new Set(foldName(role).split(/[\s,]+/u))]));
  const weight = ([role]: readonly [string, number]) => {
    const words = wordsOf.get(role) ?? new Set<string>();
    const covered = candidates.filter(([other]) => [...(wordsOf.get(other) ?? [])].every((word) => words.has(word)));
    const named = roleWordsOf(role) === null || VAGUE.test(role) ? 0.5 : 1;
    return covered.reduce((sum, [, count]) => sum + count, 0) * named * (1 + Math.min(words.size, ENOUGH_WORDS) / 4);
  };
  const ranked = candidates.map((entry) => ({ role: entry[0], weight: weight(entry) }));
  ranked.sort((a, b) => b.weight - a.weight || b.role.length - a.role.length || (a.role < b.role ? -1 : 1));
  return ranked[0]?.role ?? null;
}

/** Long enough to be unique as a rule, short enough for a link. */
const LONGEST_ID = 80;

/** Names each portrait by its words; two with the same words are numbered in the order of their keys. */
export function idsFor(
  portraits: readonly { readonly key: string; readonly name: string }[],
): ReadonlyMap<string, SpeakerId> {
  const ids = new Map<string, SpeakerId>();
  const taken = new Set<string>();
  for (const { key, name } of [...portraits].sort((a, b) => (a.key < b.key ? -1 : 1))) {
    const slug = slugOf(name);
    let id = slug;
    for (let number = 2; taken.has(id); number += 1) id = `${slug}-${number}`;
    taken.add(id);
    ids.set(key, id as SpeakerId);
  }
  return ids;
}

function slugOf(name: string): string {
  const slug = foldName(name)
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST_ID);
  return slug.replace(/^-|-$/gu, '') || 'speaker';
}
