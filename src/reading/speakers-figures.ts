import { foldName } from '../text/names-fold.js';
import { isFullName, nameKey, nameParts, namesThing, shortForms } from '../text/names-key.js';
import type { Gender, NamedArticle, PlacedName } from './speakers-article.js';
import { genderFromPronouns, genderOfHonorific, genderOfNames } from './speakers-gender.js';
import { institutionKey } from './speakers-institutions.js';
import { createShortInstitutions } from './speakers-short-institutions.js';

/** Someone or something that one article names, under all names it uses. */
export interface Figure {
  /** The fullest name in this article, as compared. */
  readonly key: string;
  readonly words: readonly string[];
  readonly kind: 'person' | 'institution' | 'place' | 'other';
  /** Whether the name alone points to somebody; a last name that nothing explains does not. */
  readonly full: boolean;
  /** Set when the article holds several bearers of the name and does not say which one is meant. */
  readonly ambiguous: boolean;
  readonly gender: Gender | null;
  readonly names: readonly PlacedName[];
  /** For somebody whom the article only describes ("a person familiar with the matter"): those words. */
  readonly worded: string | null;
}

/** The figures of an article and, for each of its names, the figure behind it. */
export interface Figures {
  readonly all: readonly Figure[];
  readonly figureOf: ReadonlyMap<PlacedName, Figure>;
}

interface Group {
  readonly key: string;
  readonly words: readonly string[];
  readonly ambiguous: boolean;
  readonly names: PlacedName[];
}

/** Finds out which names of one article belong to one bearer. */
export function figuresOf(article: NamedArticle): Figures {
  const groups = new Map<string, Group>();
  const bare = article.names.filter((name) => !joinFullName(groups, name));
  joinVariants(groups);
  const linker = createLinker(groups, bare);
  for (const name of bare) linker(name);
  const distinct = [...new Set(groups.values())];
  const genders = genderFromPronouns(article.pronouns, distinct.filter(isPersonLike));
  const all = distinct.map((group) => figureFrom(group, genders.get(group) ?? null));
  const figureOf = new Map(all.flatMap((figure) => figure.names.map((name) => [name, figure] as const)));
  return { all, figureOf };
}

function joinFullName(groups: Map<string, Group>, name: PlacedName): boolean {
  if (!isFullName(name.words)) return false;
  addTo(groups, keyOf(name), name);
  return true;
}

function keyOf(name: PlacedName): string {
  return name.kind === 'institution' ? institutionKey(name.words) : nameKey(name.words);
}

function addTo(groups: Map<string, Group>, key: string, name: PlacedName, ambiguous = false): void {
  const group = groups.get(key) ?? { key, words: name.words, ambiguous, names: [] };
  group.names.push(name);
  groups.set(key, group);
}

/** "Ana Núñez" and "Núñez Lind" are "Ana Núñez Lind" when the article has one such name only. */
function joinVariants(groups: Map<string, Group>): void {
  const byShortForm = shortFormIndex([...groups.values()]);
  const shortest = [...groups.values()].sort((a, b) => b.words.length - a.words.length);
  for (const group of shortest) {
    const longer = byShortForm.get(group.key) ?? [];
    const roots = new Set(longer.map(({ key }) => groups.get(key)).filter((root) => root !== undefined));
    const [root] = roots;
    if (roots.size !== 1 || root === undefined || root === group || !isPersonLike(group)) continue;
    root.names.push(...group.names);
    groups.set(group.key, root);
  }
}

function shortFormIndex(groups: readonly Group[]): Map<string, Group[]> {
  const index = new Map<string, Group[]>();
  for (const group of groups.filter(isPersonLike)) {
    for (const form of new Set(shortForms(group.words))) index.set(form, [...(index.get(form) ?? []), group]);
  }
  return index;
}

function isPersonLike({ names, words }: Group): boolean {
  if (namesThing(words) && !names.some(({ role }) => role !== null)) return false;
  return names.some(({ kind }) => kind === 'person') || names.every(({ kind }) => kind === 'unknown');
}

/** Resolves last names in reading order: what a last name meant first, it goes on to mean. */
function createLinker(groups: Map<string, Group>, bare: readonly PlacedName[]): (name: PlacedName) => void {
  const distinct = [...new Set(groups.values())];
  const full = distinct.filter(isPersonLike);
  const institutionOf = createShortInstitutions(
    distinct.filter((group) => !isPersonLike(group)),
    bare,
  );
  const byShortForm = shortFormIndex(full);
  const byFirstName = firstNameIndex(full);
  const seen = createReader(full);
  const settled = new Map<string, Group>();
  return (name) => {
    const key = nameKey(name.words);
    const byLast = byShortForm.get(key) ?? [];
    const candidates = fitting(byLast.length > 0 ? byLast : (byFirstName.get(key) ?? []), name);
    const addressed = `${key} ${genderOfHonorific(name.honorific) ?? ''}`;
    const before = settled.get(addressed);
    const keeps = before !== undefined && candidates.includes(before) ? before : null;
    const person = name.kind === 'place' ? null : (keeps ?? chooseBearer(candidates, name, seen(name)));
    const chosen = person ?? (candidates.length === 0 ? institutionOf(name) : null);
    if (chosen === null) return addTo(groups, separateKey(keyOf(name), name, byLast), name, candidates.length > 1);
    chosen.names.push(name);
    settled.set(addressed, chosen);
  };
}

function firstNameIndex(full: readonly Group[]): Map<string, Group[]> {
  const index = new Map<string, Group[]>();
  for (const group of full) {
    const first = group.words[0] ?? '';
    index.set(first, [...(index.get(first) ?? []), group]);
  }
  return index;
}

/** The paragraph in which each bearer was last named in full before a place; asked in reading order. */
function createReader(full: readonly Group[]): (name: PlacedName) => ReadonlyMap<Group, number> {
  const mentions = full.flatMap((group) => group.names.map((name) => ({ group, name })));
  mentions.sort((a, b) => a.name.span.start - b.name.span.start);
  const lastBlock = new Map<Group, number>();
  let next = 0;
  return ({ span }) => {
    for (; next < mentions.length; next += 1) {
      const mention = mentions[next];
      if (mention === undefined || mention.name.span.start >= span.start) break;
      lastBlock.set(mention.group, mention.name.block);
    }
    return lastBlock;
  };
}

/** "Mrs. Lind" beside Peter Lind is someone else, and is kept apart from plain "Lind". */
function separateKey(key: string, name: PlacedName, bearers: readonly Group[]): string {
  const gender = genderOfHonorific(name.honorific);
  return bearers.length > 0 && gender !== null ? `${key} (${gender})` : key;
}

function fitting(candidates: readonly Group[], name: PlacedName): readonly Group[] {
  const gender = genderOfHonorific(name.honorific);
  const fit = candidates.filter((group) => {
    const known = gender === null ? null : genderOfNames(group.names.slice(0, ENOUGH_NAMES));
    return known === null || known === gender;
  });
  const plain = fit.filter(({ words }) => nameParts(words).suffix === '');
  return plain.length > 0 ? plain : fit;
}

/** The first mentions say who someone is. */
const ENOUGH_NAMES = 5;

/**
 * Among several bearers of a last name: the only one named so far (a newspaper gives the others their full names); else
 * the only one named in the same paragraph or the one before; else nobody.
 */
function chooseBearer(candidates: readonly Group[], name: PlacedName, seen: ReadonlyMap<Group, number>): Group | null {
  if (candidates.length <= 1) return candidates[0] ?? null;
  const before = candidates.filter((group) => seen.has(group));
  if (before.length === 1) return before[0] ?? null;
  if (before.length === 0) return earliest(candidates);
  const near = before.filter((group) => name.block - (seen.get(group) ?? -1) <= 1);
  return near.length === 1 ? (near[0] ?? null) : null;
}

function earliest(candidates: readonly Group[]): Group | null {
  const start = ({ names }: Group) => names[0]?.span.start ?? 0;
  return [...candidates].sort((a, b) => start(a) - start(b))[0] ?? null;
}

function figureFrom({ key, words, ambiguous, names }: Group, pronounGender: Gender | null): Figure {
  const ordered = [...names].sort((a, b) => a.span.start - b.span.start);
  const kind = kindOf(ordered, words);
  const gender = kind === 'institution' ? null : (genderOfNames(ordered) ?? pronounGender);
  return { key, words, ambiguous, kind, full: isFullName(words), gender, names: ordered, worded: null };
}

function kindOf(names: readonly PlacedName[], words: readonly string[]): Figure['kind'] {
  const count = (wanted: string) => names.filter(({ kind }) => kind === wanted).length;
  const persons = count('person');
  if (persons > 0 && persons >= count('institution')) return 'person';
  if (count('institution') > 0) return 'institution';
  if (count('place') > 0) return 'place';
  const lastNames = names.filter((name) => foldName(name.words.join(' ')) !== words.join(' ')).length;
  return looksPersonal(words) && lastNames > 0 ? 'person' : 'other';
}

/** Whether a name that nothing is known of could be a person's: first name and last name, no thing or place among them. */
export function looksPersonal(words: readonly string[]): boolean {
  return isFullName(words) && !namesThing(words);
}
