import { withoutCredit } from './captions.js';
import { as, asFurniture, type Entry } from './entries.js';
import { comparable, isProse, isTitleCase, titlePart, wordCount } from './form.js';

/** A repeated line of fewer words may be a heading that returns ("Public comment", "Vote"). */
const SHORTEST_REPEATED_HEADLINE_IN_WORDS = 5;
/** People do say "Yes." twice. */
const SHORTEST_REPEATED_CAPTION_IN_WORDS = 4;

/** Marks second copies of headlines and captions as furniture. Running text that returns elsewhere is kept. */
export function withoutCopies(entries: readonly Entry[], title: string | null, headline: number | null): Entry[] {
  return withoutCopiedHeadlines(withoutCopiedCaptions(entries), title, headline);
}

function withoutCopiedHeadlines(entries: readonly Entry[], title: string | null, headline: number | null): Entry[] {
  const titleKey = title === null ? null : comparable(title);
  const seen = new Set<string>(titleKey === null ? [] : [titleKey]);
  let titleStands = headline !== null;
  return entries.map((entry, index) => {
    if (index === headline || (entry.kind !== 'line' && entry.kind !== 'heading')) return entry;
    const key = comparable(entry.paragraph.words);
    if (key === titleKey && !titleStands) {
      titleStands = true;
      return as('heading', entry);
    }
    if (key === titleKey) return asFurniture(entry, 'repeated');
    if (titleKey !== null && titlePart(entry.paragraph.words) === titleKey) return asFurniture(entry, 'page-title');
    if (seen.has(key) && isHeadlineLike(entry.paragraph.words)) return asFurniture(entry, 'repeated');
    seen.add(key);
    return entry;
  });
}

function isHeadlineLike(words: string): boolean {
  return wordCount(words) >= SHORTEST_REPEATED_HEADLINE_IN_WORDS && isTitleCase(words);
}

/**
 * A caption often stands twice, as the picture's description and below it, or once with and once without its credit.
 * Two equal sentences one right after the other are such a pair as well.
 */
function withoutCopiedCaptions(entries: readonly Entry[]): Entry[] {
  const captions = new Set(entries.filter(({ kind }) => kind === 'caption').map(captionKey));
  const seen = new Set<string>();
  return entries.map((entry, index) => {
    if (entry.kind === 'furniture' || entry.kind === 'heading' || entry.paragraph.words === '') return entry;
    const key = captionKey(entry);
    const isLong = wordCount(key) >= SHORTEST_REPEATED_CAPTION_IN_WORDS;
    const isCaption =
      entry.kind === 'caption' || (isLong && captions.has(key)) || (isLong && standsTwice(entries, index));
    if (!isCaption) return entry;
    if (seen.has(key)) return asFurniture(entry, 'repeated');
    seen.add(key);
    return as('caption', entry);
  });
}

function standsTwice(entries: readonly Entry[], index: number): boolean {
  const [before, entry, after] = [entries[index - 1], entries[index], entries[index + 1]];
  if (entry?.kind !== 'body' || !isProse(entry.paragraph.words)) return false;
  return [before, after].some((other) => other?.kind === 'body' && captionKey(other) === captionKey(entry));
}

function captionKey({ paragraph }: Entry): string {
  return comparable(withoutCredit(paragraph.words));
}
