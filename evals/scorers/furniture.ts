import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Citation, type Span, shownExcerpts } from '../contract.js';
import { type ArticleTexts, placesOf, readArticleTexts } from '../dataset/articles.js';
import { pooled, type Scorer, type Share } from './scorer.js';

/**
 * Lines of a page that are no part of its article, by briefing: written down by people for the briefings whose pages have
 * some, so that the program's own opinion of what is furniture has no say.
 */
export type FurnitureLines = Readonly<Record<string, readonly string[]>>;

const shippedLines: FurnitureLines = z
  .record(z.string(), z.array(z.string().min(1)).min(1))
  .parse(JSON.parse(readFileSync(new URL('../furniture/lines.json', import.meta.url), 'utf8')));

/** Of all places shown or found, nearest ones and search hits included, the share that touches furniture. */
export function furnitureShown(lines: FurnitureLines = shippedLines): Scorer<Share> {
  const furnitureIn = furnitureFinder(lines);
  return {
    name: 'furniture-shown',
    title: 'furniture shown or found',
    unit: 'share',
    better: 'lower',
    observe: ({ case: { briefing }, answer, hits, folder }) => {
      const furniture = furnitureIn(briefing, folder);
      const places = [...shownExcerpts(answer), ...answer.nearest, ...(hits ?? [])];
      if (furniture === null || places.length === 0) return null;
      return { of: places.length, right: places.filter((place) => touches(place, furniture)).length };
    },
    combine: pooled,
  };
}

type Furniture = ReadonlyMap<string, readonly Span[]>;

/** Reads each folder once: the files do not change while they are asked about. */
function furnitureFinder(lines: FurnitureLines): (briefing: string, folder: string) => Furniture | null {
  const known = new Map<string, Furniture>();
  return (briefing, folder) => {
    const own = lines[briefing];
    if (own === undefined) return null;
    const furniture = known.get(folder) ?? placed(own, readArticleTexts(folder));
    known.set(folder, furniture);
    return furniture;
  };
}

function placed(lines: readonly string[], texts: ArticleTexts): Furniture {
  return new Map([...texts].map(([file, text]) => [file, lines.flatMap((line) => placesOf(line, text))]));
}

function touches({ article, span }: Citation, furniture: Furniture): boolean {
  return (furniture.get(article.file) ?? []).some(({ start, end }) => start < span.end && span.start < end);
}
