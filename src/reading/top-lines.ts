import { edgesOf } from './edges.js';
import { asFurniture, type Entry, isFurniture } from './entries.js';
import { finalStop, wordCount } from './form.js';

/**
 * Lines around the headline that are told by their place alone: the names of the site and its section ("Politics | Elm
 * Courier"), and a byline without "By" next to the date. The headline itself must be known.
 */
export function withTopLinesCleared(entries: readonly Entry[], headline: number | null): Entry[] {
  const { start } = edgesOf(entries);
  return entries.map((entry, index) => {
    const isLine = entry.kind === 'line' || entry.kind === 'heading' || entry.kind === 'body';
    if (index >= start || index === headline || headline === null || !isLine) return entry;
    if (isKicker(entry.paragraph.words)) return asFurniture(entry, 'navigation');
    return index > headline && isAboutAuthors(entry) && isNextToFacts(entries, index)
      ? asFurniture(entry, 'byline')
      : entry;
  });
}

/** The name of a section or a paper is not longer. */
const LONGEST_PART_OF_A_KICKER_IN_WORDS = 3;

/** "BREAKING NEWS | WEATHER", "Elm Courier / Sport": the rows of a table have figures. */
function isKicker(words: string): boolean {
  const parts = words.split(/\s*[|•»›]\s*|\s[/·>]\s/u);
  const areShort = parts.every((part) => part !== '' && wordCount(part) <= LONGEST_PART_OF_A_KICKER_IN_WORDS);
  return parts.length >= 2 && parts.length <= 4 && areShort && finalStop(words) === '' && !/\p{N}/u.test(words);
}

const NAME =
  "\\p{Lu}[\\p{L}\\p{M}.'’-]+(?: (?:(?:de|del|la|van|von|der|den|bin|al|da|du) ){0,2}\\p{Lu}[\\p{L}\\p{M}.'’-]*){1,3}";
const NAMES_ONLY = new RegExp(`^${NAME}(?:(?:,| and| &|, and) ${NAME}){0,3}$`, 'u');

function isNamesOnly(words: string): boolean {
  return words.length <= 120 && NAMES_ONLY.test(words);
}

/** "Transport correspondents", "Staff Writer". */
const ROLE_ONLY =
  /^(?:\p{L}[\p{L}&'’-]{1,20} ){0,3}(?:[Cc]orrespondents?|[Rr]eporters?|[Ee]ditors?|[Ww]riters?|[Cc]olumnists?)$/u;

function isAboutAuthors(entry: Entry | undefined): boolean {
  const words = entry?.paragraph.words ?? '';
  return isNamesOnly(words) || ROLE_ONLY.test(words);
}

/** Among the facts that pages print together: next to a date, with other words about the authors between at most. */
function isNextToFacts(entries: readonly Entry[], index: number): boolean {
  return [-1, 1].some((step) => {
    const next = isAboutAuthors(entries[index + step]) ? entries[index + 2 * step] : entries[index + step];
    return next !== undefined && isFurniture(next, 'date', 'update', 'reading-time');
  });
}
