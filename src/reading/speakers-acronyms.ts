import type { PlacedName } from './speakers-article.js';
import type { Figure, Figures } from './speakers-figures.js';
import { initialsOf } from './speakers-institutions.js';

/**
 * The acronyms that an article explains, by putting one behind the full name in parentheses or behind "or", or by using
 * one that only one of its institutions has for initials: from the acronym's figure to the full one.
 */
export function acronymsOf(text: string, { all, figureOf }: Figures): Map<Figure, Figure> {
  const acronyms = all.filter(
    ({ names, words }) => words.length === 1 && names.some(({ written }) => ACRONYM.test(written)),
  );
  if (acronyms.length === 0) return new Map();
  const before = previousNames(all);
  const byInitials = ownersByInitials(all);
  const found = new Map<Figure, Figure>();
  for (const acronym of acronyms) {
    const owners = byInitials.get(acronym.key) ?? [];
    const owner = explained(text, acronym, before, figureOf) ?? (owners.length === 1 ? owners[0] : undefined);
    if (owner !== undefined && owner !== acronym) found.set(acronym, owner);
  }
  return found;
}

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&.]+$/u;
/** Between a full name and its acronym: " (", ", or ", " (the ". */
const EXPLAINS = /^(?:['’]s)?(?:,? ?[([](?:the |or )?|, or (?:the )?|, (?:known|abbreviated) as (?:the )?)["“'‘]?$/u;
const LONGEST_LINK = 24;

function previousNames(figures: readonly Figure[]): Map<PlacedName, PlacedName> {
  const names = figures.flatMap((figure) => figure.names).sort((a, b) => a.span.start - b.span.start);
  return new Map(names.slice(1).map((name, at) => [name, names[at] ?? name]));
}

function ownersByInitials(figures: readonly Figure[]): Map<string, Figure[]> {
  const owners = new Map<string, Figure[]>();
  for (const figure of figures) {
    const initials = figure.kind === 'person' ? null : initialsOf(figure.words);
    if (initials !== null) owners.set(initials, [...(owners.get(initials) ?? []), figure]);
  }
  return owners;
}

function explained(
  text: string,
  acronym: Figure,
  before: ReadonlyMap<PlacedName, PlacedName>,
  figureOf: ReadonlyMap<PlacedName, Figure>,
): Figure | undefined {
  for (const name of acronym.names) {
    const owner = before.get(name);
    const figure = owner === undefined ? undefined : figureOf.get(owner);
    if (owner === undefined || figure === undefined || figure.kind === 'person' || figure.words.length < 2) continue;
    const near = name.span.start - owner.span.end < LONGEST_LINK;
    const sameLetter = initialsOf(figure.words)?.charAt(0) === acronym.key.charAt(0);
    if (near && sameLetter && EXPLAINS.test(text.slice(owner.span.end, name.span.start))) return figure;
  }
  return undefined;
}
