import type { Article, Span } from './article.js';

/**
 * A place in an article. It holds no words of its own: `wordsOf` reads them from the article,
 * so an excerpt that is shown is verbatim by construction.
 */
export interface Excerpt {
  readonly article: Article;
  readonly span: Span;
}

export function wordsOf({ article, span }: Excerpt): string {
  return article.text.slice(span.start, span.end);
}
