import { as, asFurniture, type Entry, isFurniture } from './entries.js';
import { isProse } from './form.js';
import { isNavigation, isNavigationRow } from './furniture.js';
import { metadataOf, saysPublished } from './metadata-lines.js';

/** Where the running text begins and ends: entry numbers, the end one after the last. */
export interface Edges {
  readonly start: number;
  readonly end: number;
}

export function edgesOf(entries: readonly Entry[]): Edges {
  const isRunningText = (entry: Entry) =>
    entry.kind === 'body' &&
    (isProse(entry.paragraph.words) || entry.paragraph.words === '') &&
    metadataOf(entry.paragraph.words) === null;
  const start = entries.findIndex(isRunningText);
  return start === -1 ? { start: entries.length, end: 0 } : { start, end: entries.findLastIndex(isRunningText) + 1 };
}

/** Marks what is furniture because it stands before or behind the running text: bylines, dates, counts, navigation. */
export function withEdgesCleared(entries: readonly Entry[]): Entry[] {
  const edges = edgesOf(entries);
  const cleared: Entry[] = [];
  for (const [index, entry] of entries.entries()) {
    const atEdge = index < edges.start || index >= edges.end;
    const place = atEdge ? 'edge' : placeBehind(cleared, edges);
    const isAlone = [entries[index - 1], entries[index + 1]].every((neighbour) => neighbour?.kind !== 'line');
    cleared.push(isAlone && isStrayCount(entry) ? asFurniture(entry, 'count') : sortedByPlace(entry, place));
  }
  return withoutListsOfLinks(cleared, edges);
}

/** How far down a headline with its byline may stand when the page opens with a summary. */
const REACH_OF_THE_TOP = 4;

/** In a page that opens with a summary, the byline stands behind it, or behind the headline that follows it, all the same. */
function placeBehind(before: readonly Entry[], edges: Edges): Place {
  const last = before.at(-1);
  if (last === undefined || before.length > edges.start + REACH_OF_THE_TOP) return 'inside';
  const isTopLine = last.kind === 'line' || last.kind === 'heading';
  if (isTopLine || isFurniture(last, 'byline', 'date', 'update', 'reading-time')) return 'below-headline';
  return before.length === edges.start + 1 ? 'below-summary' : 'inside';
}

type Place = 'edge' | 'below-headline' | 'below-summary' | 'inside';

function sortedByPlace(entry: Entry, place: Place): Entry {
  const { words } = entry.paragraph;
  if (isFurniture(entry, 'provenance') && place !== 'edge' && isProse(words)) return as('body', entry);
  if (entry.kind === 'furniture' || entry.kind === 'caption') return entry;
  const metadata = metadataOf(words);
  const isPlain =
    (metadata === 'byline' && place === 'below-summary') ||
    metadata === 'update' ||
    metadata === 'reading-time' ||
    saysPublished(words);
  if (metadata !== null && (place === 'edge' || place === 'below-headline' || isPlain))
    return asFurniture(entry, metadata);
  if (place !== 'edge' || entry.kind === 'heading') return entry;
  if (/^[\d.,]{1,7}$/u.test(words)) return asFurniture(entry, 'count');
  return isNavigation(words) || isNavigationRow(words) ? asFurniture(entry, 'navigation') : entry;
}

/** A count of comments or shares that lost its label. Among other short lines a number is a cell of a table. */
function isStrayCount({ kind, paragraph }: Entry): boolean {
  return kind === 'line' && /^\d{1,4}$/u.test(paragraph.words);
}

/** Behind "Related stories" and the like, the headlines of other articles follow; running text ends the list. */
function withoutListsOfLinks(entries: readonly Entry[], edges: Edges): Entry[] {
  let inList = false;
  return entries.map((entry, index) => {
    if (isFurniture(entry, 'list-label')) inList = index > edges.start;
    else if (entry.kind !== 'furniture' && !isLinkLike(entry)) inList = false;
    return inList && isLinkLike(entry) ? asFurniture(entry, 'list-label') : entry;
  });
}

function isLinkLike({ kind, paragraph }: Entry): boolean {
  return kind === 'line' || (kind === 'body' && paragraph.role === 'item' && !isProse(paragraph.words));
}
