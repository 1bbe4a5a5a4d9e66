import { edgesOf } from './edges.js';
import { type Entry, isFurniture } from './entries.js';
import { comparable, looksLikeHeadline, titlePart, wordCount } from './form.js';

/** Fewer words are the name of a section ("Politics", "Local news") when a longer line follows. */
const SHORTEST_HEADLINE_IN_WORDS = 4;
/** A headline that stands behind a summary still stands near the top. */
const REACH_OF_THE_TOP = 3;

/**
 * The number of the entry that is the article's headline, or `null`. `stated` is a title given elsewhere (front matter).
 * A line that stands twice is a headline before any that stands once; a line between paragraphs is not.
 */
export function headlineOf(entries: readonly Entry[], stated: string | null): number | null {
  const top = topOf(entries);
  if (stated !== null) return orNull(top.find((index) => keyOf(entries[index]) === comparable(stated)));
  const marked = entries.findIndex(({ kind, paragraph }) => kind === 'heading' && paragraph.level === 1);
  if (marked !== -1) return marked;
  return repeatedLine(entries, top) ?? lineBeforeText(entries, top) ?? lineBeforeByline(entries, top);
}

function topOf(entries: readonly Entry[]): number[] {
  const { start } = edgesOf(entries);
  const limit = Math.min(entries.length, start + REACH_OF_THE_TOP + 1);
  return Array.from({ length: limit }, (_, index) => index).filter((index) => isHeadline(entries[index], index));
}

/** The very first line may end with a full stop: a first look has seen that it is a headline all the same. */
function isHeadline(entry: Entry | undefined, index: number): boolean {
  if (entry?.kind === 'heading') return true;
  return entry?.kind === 'line' && (index === 0 || looksLikeHeadline(entry.paragraph.words));
}

function repeatedLine(entries: readonly Entry[], top: readonly number[]): number | null {
  const copies = new Map<string, number>();
  for (const entry of entries) copies.set(keyOf(entry), (copies.get(keyOf(entry)) ?? 0) + 1);
  const isRepeated = (index: number) => (copies.get(keyOf(entries[index])) ?? 0) > 1 && isLong(entries[index]);
  return orNull(top.find(isRepeated));
}

function lineBeforeText(entries: readonly Entry[], top: readonly number[]): number | null {
  const { start } = edgesOf(entries);
  const keys = new Set(top.map((index) => keyOf(entries[index])));
  const isPageTitle = (index: number) => keys.has(titlePart(entries[index]?.paragraph.words ?? '') ?? '');
  const before = top.filter((index) => index < start && !isPageTitle(index));
  return orNull(before.find((index) => isLong(entries[index])) ?? before[0]);
}

function lineBeforeByline(entries: readonly Entry[], top: readonly number[]): number | null {
  const precedesByline = (index: number) => {
    const next = entries[index + 1];
    return next !== undefined && isFurniture(next, 'byline', 'date', 'update');
  };
  return orNull(top.find((index) => isLong(entries[index]) && precedesByline(index)));
}

function keyOf(entry: Entry | undefined): string {
  return comparable(entry?.paragraph.words ?? '');
}

function isLong(entry: Entry | undefined): boolean {
  return wordCount(entry?.paragraph.words ?? '') >= SHORTEST_HEADLINE_IN_WORDS;
}

function orNull(index: number | undefined): number | null {
  return index ?? null;
}
