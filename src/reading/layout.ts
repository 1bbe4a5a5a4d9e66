import type { Block, Span } from '../core/article.js';
import { isDateOrTime } from './dates.js';
import { edgesOf, withEdgesCleared } from './edges.js';
import { as, type Entry } from './entries.js';
import { firstLook } from './first-look.js';
import { isProse, looksLikeSubheading } from './form.js';
import { headlineOf } from './headline.js';
import type { Paragraph } from './paragraphs.js';
import { withoutCopies } from './repetition.js';
import { withTopLinesCleared } from './top-lines.js';

/** A page taken apart: what each of its paragraphs is, and which of them is the headline. */
export interface Layout {
  readonly entries: readonly Entry[];
  readonly headline: Paragraph | null;
}

/** Decides for every paragraph whether it is body, caption, heading or furniture. `statedTitle` comes from front matter. */
export function layOut(paragraphs: readonly Paragraph[], statedTitle: string | null): Layout {
  const entries = withEdgesCleared(firstLook(paragraphs));
  const headline = headlineOf(entries, statedTitle);
  const title = statedTitle ?? (headline === null ? null : (entries[headline]?.paragraph.words ?? null));
  const unrepeated = withTopLinesCleared(withoutCopies(entries, title, headline), headline);
  return {
    entries: withSomeText(withLinesDecided(unrepeated, headline)),
    headline: headline === null ? null : (entries[headline]?.paragraph ?? null),
  };
}

export function blocksOf(text: string, { entries }: Layout): Block[] {
  return entries.flatMap(({ kind, paragraph }) => {
    if (kind === 'furniture') return [];
    return [
      kind === 'heading'
        ? { kind, span: withoutEmphasis(text, paragraph.span) }
        : { kind: kind === 'line' ? 'body' : kind, span: paragraph.span },
    ];
  });
}

export function furnitureSpansOf({ entries }: Layout): Span[] {
  return entries.filter(({ kind }) => kind === 'furniture').map(({ paragraph }) => paragraph.whole);
}

/** From so many short lines in a row on, they are a table or a list, and hold facts. */
const SHORTEST_LIST = 3;

/** One or two short lines above a paragraph are headings; more are rows. */
function withLinesDecided(entries: readonly Entry[], headline: number | null): Entry[] {
  const edges = edgesOf(entries);
  const runs = runLengths(entries, headline);
  return entries.map((entry, index) => {
    const { words } = entry.paragraph;
    if (index === headline) return as('heading', entry);
    if (entry.kind !== 'line' && entry.kind !== 'body') return entry;
    if (!isProse(words) && isDateOrTime(words)) return as('heading', entry);
    if (entry.kind === 'body') return entry;
    const inList = index > edges.start && (runs[index] ?? 0) >= SHORTEST_LIST;
    return as(!inList && looksLikeSubheading(words) ? 'heading' : 'body', entry);
  });
}

/** An article of one line has no headline above its text: the line is the text. */
function withSomeText(entries: readonly Entry[]): readonly Entry[] {
  const hasText = entries.some(({ kind }) => kind === 'body' || kind === 'caption');
  return hasText ? entries : entries.map((entry) => (entry.kind === 'heading' ? as('body', entry) : entry));
}

/** For each entry, how many lines stand in a row where it stands. */
function runLengths(entries: readonly Entry[], headline: number | null): number[] {
  const lengths: number[] = new Array(entries.length).fill(0);
  for (let start = 0; start < entries.length; ) {
    let end = start;
    while (entries[end]?.kind === 'line' && end !== headline) end += 1;
    lengths.fill(end - start, start, end);
    start = end + 1;
  }
  return lengths;
}

function withoutEmphasis(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const marks = /^([*_]{1,3})(?=\S)[^*_]*(?<=\S)\1$/u.exec(words)?.[1]?.length ?? 0;
  return { start: start + marks, end: end - marks };
}
