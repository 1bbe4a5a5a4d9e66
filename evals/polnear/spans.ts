import type { Span } from '../../src/core/article.js';
import { overlaps, sharedLength } from '../../src/core/span.js';

/** The number of characters that stand in both lists. Spans of one list do not overlap. */
export function sharedBetween(some: readonly Span[], others: readonly Span[]): number {
  return some.reduce((sum, one) => sum + others.reduce((inner, other) => inner + sharedLength(one, other), 0), 0);
}

export function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

export function intersectionOverUnion(some: readonly Span[], others: readonly Span[]): number {
  const shared = sharedBetween(some, others);
  return shared / (lengthOf(some) + lengthOf(others) - shared);
}

export function touches(spans: readonly Span[], one: Span | null): boolean {
  return one !== null && spans.some((span) => overlaps(span, one));
}

export function excerpt(text: string, spans: readonly (Span | null)[]): string {
  const words = spans.map((span) => (span === null ? '–' : text.slice(span.start, span.end).replaceAll(/\s+/gu, ' ')));
  return words.join(' … ').slice(0, LONGEST_EXAMPLE);
}

const LONGEST_EXAMPLE = 300;
