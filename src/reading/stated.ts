import { type Entry, isFurniture } from './entries.js';
import { isUrl } from './front-matter.js';
import { authorIn, publishedDayIn, saysPublished } from './metadata-lines.js';

/** The day on which the page says it was published; a line that says so goes before a mere date. An update is none. */
export function publishedOnIn(entries: readonly Entry[]): string | null {
  const labelled = entries.filter((entry) => isFurniture(entry) && saysPublished(entry.paragraph.words));
  const others = entries.filter((entry) => isFurniture(entry, 'date', 'byline'));
  const days = [...labelled, ...others].map(({ paragraph }) => publishedDayIn(paragraph.words));
  return days.find((day) => day !== null) ?? null;
}

/** Who the page says wrote it. */
export function authorOf(entries: readonly Entry[]): string | null {
  for (const entry of entries) {
    const author = isFurniture(entry, 'byline', 'date') ? authorIn(entry.paragraph.words) : null;
    if (author !== null) return author;
  }
  return null;
}

const ADDRESS_LABEL =
  /^(?:original (?:source|article|story|post|link)|source|source link|via|canonical(?: url)?|url|link|permalink|retrieved from|available at|read the (?:full|original) (?:article|story) at|fuente|quelle|fonte) ?:? ?/iu;

/** The address that the page gives as its own source; other links in it lead elsewhere. */
export function urlIn(entries: readonly Entry[]): string | null {
  for (const { paragraph } of entries.filter((entry) => isFurniture(entry))) {
    const label = ADDRESS_LABEL.exec(paragraph.words)?.[0];
    const address = label === undefined ? '' : paragraph.words.slice(label.length).trim().replace(/^<|>$/gu, '');
    if (isUrl(address)) return address;
  }
  return null;
}
