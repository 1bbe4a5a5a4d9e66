import type { Span } from './article.js';

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The number of characters that two spans share. */
export function sharedLength(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** The smallest span that holds all of them. */
export function hull(first: Span, ...others: readonly Span[]): Span {
  return {
    start: Math.min(first.start, ...others.map((span) => span.start)),
    end: Math.max(first.end, ...others.map((span) => span.end)),
  };
}

/** The span without the white space at its ends; empty when there is nothing else. */
export function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return { start: from, end: Math.max(from, end - (words.length - words.trimEnd().length)) };
}
