import { overlaps } from '../core/span.js';
import { type Day, dayOfIso, daysIn, givesDay } from './days.js';
import { type Figure, figuresIn, type Unit } from './numbers.js';
import type { Support } from './support.js';

/** Figures of a statement that its excerpts do not have, as written; `allowed` ones were computed of those they have. */
export function unsupportedFigure(text: string, support: Support, allowed: readonly Figure[] = []): string | null {
  const days = daysIn(text);
  const given = [...[...support.excerpts, ...support.metadata].flatMap(figuresIn), ...allowed];
  const figures = figuresIn(text).filter(({ span }) => !days.some((day) => overlaps(day.span, span)));
  const missing = figures.find((figure) => !isGiven(figure, given) && !countsSources(text, figure, support));
  return missing === undefined ? null : text.slice(missing.span.start, missing.span.end);
}

/** A date of a statement that its excerpts do not give. */
export function unsupportedDay(text: string, support: Support): string | null {
  const given = [...[...support.excerpts, ...support.metadata].flatMap(daysIn), ...publicationDays(text, support)];
  const missing = daysIn(text).find((day) => !given.some((each) => givesDay(each, day)));
  return missing === undefined ? null : text.slice(missing.span.start, missing.span.end);
}

/** The day of an article says when it was published, not when things happened. */
const ON_PUBLICATION = /\b(?:publish\w*|report\w*|wr(?:ites?|ote|itten)|articles?|dated|editions?|papers?)\b/iu;

function publicationDays(text: string, { publishedOn }: Support): Day[] {
  return ON_PUBLICATION.test(text) ? publishedOn.map((iso) => dayOfIso(iso)) : [];
}

/** Whether one of these figures has the same value in the same unit; a currency may be left out, a percentage may not. */
export function isGiven({ values, unit }: Figure, given: readonly Figure[]): boolean {
  return given.some((each) => each.values.some((value) => values.includes(value)) && fits(unit, each.unit));
}

function fits(unit: Unit | null, other: Unit | null): boolean {
  if (isShare(unit) || isShare(other)) return unit === other;
  return unit === other || unit === null || other === null;
}

function isShare(unit: Unit | null): boolean {
  return unit === 'percent' || unit === 'point';
}

/** "Two papers report it" counts the articles that are cited. */
const SOURCES = /^\s+(?:\p{L}+\s+)?(?:articles?|papers?|newspapers?|reports?|sources?|outlets?)\b/iu;

function countsSources(text: string, { span, values }: Figure, { citations }: Support): boolean {
  const articles = new Set(citations.map(({ excerpt }) => excerpt.article.id));
  return SOURCES.test(text.slice(span.end)) && values.includes(articles.size);
}
