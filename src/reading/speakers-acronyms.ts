import type { NamedArticle, PlacedName } from './speakers-article.js';
import type { Figure, Figures } from './speakers-figures.js';
import { initialsOf } from './speakers-institutions.js';

/**
 * The acronyms that an article explains, by putting one behind the full name in parentheses or behind "or", or by using
 * one that only one of its institutions has for initials: from the acronym's figure to the full one.
 */
export function acronymsOf({ source, names }: NamedArticle, { all, figureOf }: Figures): Map<Figure, Figure> {
  const acronyms = all.filter(
    ({ names, words }) => words.length === 1 && names.some(({ written }) => ACRONYM.test(written)),
  );
  if (acronyms.length === 0) return new Map();
  const explained = explainedOwners(source.article.text, names, new Set(acronyms), figureOf);
  const byInitials = ownersByInitials(all);
  const found = new Map<Figure, Figure>();
  for (const acronym of acronyms) {
    const owners = byInitials.get(acronym.key) ?? [];
    const owner = explained.get(acronym) ?? (owners.length === 1 ? owners[0] : undefined);
    if (owner !== undefined && owner !== acronym) found.set(acronym, owner);
  }
  return found;
}

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&.]+$/u;
/** Between a full name and its acronym: " (", ", or ", " (the ". */
const EXPLAINS = /^(?:['’]s)?(?:,? ?[([](?:the |or )?|, or (?:the )?|, (?:known|abbreviated) as (?:the )?)["“'‘]?$/u;
const LONGEST_LINK = 24;

function ownersByInitials(figures: readonly Figure[]): Map<string, Figure[]> {
  const owners = new Map<string, Figure[]>();
  for (const figure of figures) {
    const initials = figure.kind === 'person' ? null : initialsOf(figure.words);
    if (initials !== null) owners.set(initials, [...(owners.get(initials) ?? []), figure]);
  }
  return owners;
}

/** The full name right before an acronym's first explanation. */
function explainedOwners(
  text: string,
  names: readonly PlacedName[],
  acronyms: ReadonlySet<Figure>,
  figureOf: ReadonlyMap<PlacedName, Figure>,
): Map<Figure, Figure> {
  const owners = new Map<Figure, Figure>();
  for (const [at, name] of names.entries()) {
    const acronym = figureOf.get(name);
    const before = names[at - 1];
    if (acronym === undefined || before === undefined || !acronyms.has(acronym) || owners.has(acronym)) continue;
    const owner = figureOf.get(before);
    if (owner === undefined || owner.kind === 'person' || owner.words.length < 2) continue;
    const near = name.span.start - before.span.end < LONGEST_LINK;
    const sameLetter = initialsOf(owner.words)?.charAt(0) === acronym.key.charAt(0);
    if (near && sameLetter && EXPLAINS.test(text.slice(before.span.end, name.span.start))) owners.set(acronym, owner);
  }
  return owners;
}
