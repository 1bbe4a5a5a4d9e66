import type { Article, Span } from './article.js';

/**
 * A place in an article. It holds no words of its own: `wordsOf` reads them from the article,
 * so an excerpt that is shown is verbatim by construction.
 */
export interface Excerpt {
  readonly article: Article;
  readonly span: Span;
}

/** @throws RangeError when the span is empty or leaves the article. */
export function excerptAt(article: Article, span: Span): Excerpt {
  const inside = 0 <= span.start && span.start < span.end && span.end <= article.text.length;
  if (!inside) {
    throw new RangeError(`Span ${span.start}–${span.end} is not inside "${article.title}" (0–${article.text.length}).`);
  }
  return { article, span };
}

export function wordsOf({ article, span }: Excerpt): string {
  return article.text.slice(span.start, span.end);
}
