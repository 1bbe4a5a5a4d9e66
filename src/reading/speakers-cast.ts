import { isFullName, nameKey, nameParts, shortForms } from '../text/names-key.js';
import type { Gender } from './speakers-article.js';
import { type Figure, looksPersonal } from './speakers-figures.js';
import { createOfficeHolders } from './speakers-offices.js';
import type { RoleWords } from './speakers-roles.js';
import { isLocal } from './speakers-unnamed.js';

/** One person or institution of the whole briefing: the figures of all articles that are the same. */
export interface Character {
  readonly key: string;
  readonly figures: readonly Figure[];
}

/** What the merging needs of one article. */
export interface ArticleFigures {
  readonly id: string;
  readonly figures: readonly Figure[];
  readonly acronyms: ReadonlyMap<Figure, Figure>;
  /** Those of whom the article tells no more than a role: "the finance chair". */
  readonly offices: ReadonlyMap<Figure, RoleWords>;
  /** The keys of everybody and everything it names. */
  readonly named: ReadonlySet<string>;
}

/** Unites the figures of all articles where their names leave no doubt, and tells the character behind each figure. */
export function castOf(articles: readonly ArticleFigures[]): ReadonlyMap<Figure, Character> {
  const roots = createRoots();
  const figures = articles.flatMap((article) => article.figures);
  const full = figures.filter(pointsByItself);
  joinVariants(full, roots);
  const expansions = joinAcronyms(articles, roots);
  const bearers = bearersByShortForm(
    full.filter(({ kind }) => kind === 'person'),
    roots,
  );
  const keyOf = (figure: Figure) => roots.find(keyAcrossArticles(figure, bearers, expansions));
  const holderOf = createOfficeHolders(articles, keyOf);
  return gathered(articles, (figure, article) =>
    figure.worded === null
      ? keyOf(figure)
      : (holderOf(figure, article) ?? wordedKey(figure.worded, figure.key, article)),
  );
}

/** "The company" of one article need not be that of another; "U.S. officials" are the same people everywhere. */
function wordedKey(worded: string, key: string, { id }: ArticleFigures): string {
  return isLocal(worded) ? `worded: ${key} (${id})` : `worded: ${key}`;
}

function pointsByItself({ full, kind, worded }: Figure): boolean {
  return worded === null && full && kind !== 'place';
}

/** Keys that turned out to name the same, each with the key that stands for all of them. */
function createRoots() {
  const parents = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent;
    return root;
  };
  return {
    find,
    join(key: string, other: string) {
      const [from, to] = [find(key), find(other)];
      if (from !== to) parents.set(from, to);
    },
  };
}

type Roots = ReturnType<typeof createRoots>;

/** "Núñez Lind" is "Ana Núñez Lind" if nobody else in the briefing has a name that ends so; the longest first. */
function joinVariants(full: readonly Figure[], roots: Roots): void {
  const people = full.filter(({ kind, words }) => kind === 'person' || (kind === 'other' && looksPersonal(words)));
  const byShortForm = keysByShortForm(people);
  const keys = [...new Set(people.map(({ key }) => key))].filter((key) => byShortForm.has(key));
  keys.sort((a, b) => b.split(' ').length - a.split(' ').length || (a < b ? -1 : 1));
  for (const key of keys) {
    const longer = new Set([...(byShortForm.get(key) ?? [])].map(roots.find));
    const [only] = longer;
    if (longer.size === 1 && only !== undefined) roots.join(key, only);
  }
}

function keysByShortForm(figures: readonly Figure[]): Map<string, Set<string>> {
  const index = new Map<string, Set<string>>();
  for (const { words, key } of figures) {
    for (const form of shortForms(words)) {
      if (form === key) continue;
      const keys = index.get(form) ?? new Set();
      index.set(form, keys.add(key));
    }
  }
  return index;
}

/** An acronym that some article explains means the same everywhere, unless another article explains it otherwise. */
function joinAcronyms(articles: readonly ArticleFigures[], roots: Roots): ReadonlyMap<string, string> {
  const explained = new Map<string, Set<string>>();
  for (const { acronyms } of articles) {
    for (const [acronym, owner] of acronyms) {
      const owners = explained.get(acronym.key) ?? new Set();
      explained.set(acronym.key, owners.add(roots.find(owner.key)));
    }
  }
  return new Map(
    [...explained].flatMap(([acronym, owners]) => {
      const [only] = owners;
      return owners.size === 1 && only !== undefined ? [[acronym, only] as const] : [];
    }),
  );
}

interface Bearer {
  readonly root: string;
  readonly suffix: string;
  readonly gender: Gender | null;
}

function bearersByShortForm(people: readonly Figure[], roots: Roots): Map<string, Map<string, Bearer>> {
  const index = new Map<string, Map<string, Bearer>>();
  for (const { words, key, gender } of people) {
    const root = roots.find(key);
    const { suffix } = nameParts(words);
    for (const form of shortForms(words)) {
      const bearers = index.get(form) ?? new Map<string, Bearer>();
      const known = bearers.get(root)?.gender ?? gender;
      index.set(form, bearers.set(root, { root, suffix, gender: known }));
    }
  }
  return index;
}

/** The key of the character: for a last name alone, of the one person in the briefing whose full name has it. */
function keyAcrossArticles(
  figure: Figure,
  bearers: ReadonlyMap<string, ReadonlyMap<string, Bearer>>,
  expansions: ReadonlyMap<string, string>,
): string {
  if (figure.kind === 'institution') return expansions.get(figure.key) ?? institutionKeyOf(figure);
  if (figure.full || figure.ambiguous) return figure.full ? figure.key : `ambiguous: ${figure.key}`;
  const all = figure.kind === 'place' ? [] : [...(bearers.get(nameKey(figure.words))?.values() ?? [])];
  const fit = all.filter(({ gender }) => gender === null || figure.gender === null || gender === figure.gender);
  const plain = fit.filter(({ suffix }) => suffix === '');
  const chosen = plain.length > 0 ? plain : fit;
  return chosen.length === 1 ? (chosen[0]?.root ?? figure.key) : figure.key;
}

/** One word alone may be an institution here and a person's last name there. */
function institutionKeyOf({ key, words }: Figure): string {
  return isFullName(words) ? key : `institution: ${key}`;
}

function gathered(
  articles: readonly ArticleFigures[],
  keyOf: (figure: Figure, article: ArticleFigures) => string,
): Map<Figure, Character> {
  const members = new Map<string, Figure[]>();
  for (const article of articles) {
    for (const figure of article.figures) {
      const key = keyOf(figure, article);
      const list = members.get(key);
      if (list === undefined) members.set(key, [figure]);
      else list.push(figure);
    }
  }
  return new Map(
    [...members].flatMap(([key, list]) => {
      const character = { key, figures: list };
      return list.map((figure) => [figure, character] as const);
    }),
  );
}
