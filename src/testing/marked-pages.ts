import type { ReadArticle } from '../core/article.js';

/** A page as a file holds it, except that every line says what it is: H heading, B body, C caption, F furniture, | the line before goes on. */
export interface MarkedPage {
  readonly what: string;
  readonly file: string;
  readonly states: Readonly<Record<'title' | 'publisher' | 'author' | 'publishedOn' | 'url', string | null>>;
  readonly page: string;
}

const MARKS = { heading: 'H', body: 'B', caption: 'C' } as const;

/** A page whose lines begin with a mark and a space, as a file would hold it. */
export function pageWithoutMarks(page: string): string {
  return `${page.trim().replace(/^[HBCF|] /gmu, '')}\n`;
}

/** The lines of an article, each with its mark: the opposite way. A line that belongs to nothing gets a question mark. */
export function kindsOf({ article, blocks, furniture }: ReadArticle): string {
  const parts = [
    ...blocks.map(({ kind, span }) => ({ mark: MARKS[kind], span })),
    ...furniture.map((span) => ({ mark: 'F', span })),
  ];
  let start = 0;
  const lines = article.text
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [from, to] = [start, start + line.length];
      start = to + 1;
      const part = parts.find(({ span }) => span.start < to && span.end > from);
      if (line.trim() === '') return '';
      return `${part === undefined ? '?' : part.span.start >= from ? part.mark : '|'} ${line}`;
    });
  return lines.join('\n');
}
