import type { Article, ArticleId, Passage, PassageId } from '../core/article.js';

interface Written {
  readonly title?: string;
  readonly publisher?: string;
  readonly heading?: string;
  readonly paragraphs: readonly string[];
}

/** An article of which each paragraph is a passage of one sentence. */
export function passagesOf({ title = '', publisher, heading, paragraphs }: Written, name = 'article'): Passage[] {
  const text = paragraphs.join('\n\n');
  const article: Article = {
    id: name as ArticleId,
    file: `${name}.txt`,
    title,
    publisher: publisher ?? null,
    author: null,
    publishedOn: null,
    url: null,
    text,
  };
  let start = 0;
  return paragraphs.map((paragraph, at) => {
    const span = { start, end: start + paragraph.length };
    start = span.end + 2;
    return {
      id: `${name}#${at}` as PassageId,
      article,
      kind: 'body',
      span,
      sentences: [span],
      heading: heading ?? null,
    };
  });
}
