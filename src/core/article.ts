declare const kind: unique symbol;

export type ArticleId = string & { readonly [kind]: 'article' };
export type PassageId = string & { readonly [kind]: 'passage' };

/** A half-open range [start, end) of UTF-16 offsets into one article's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An article as published. What it does not state is `null`, never guessed. */
export interface Article {
  readonly id: ArticleId;
  /** The path below the briefing's folder, `/`-separated. */
  readonly file: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly author: string | null;
  /** A calendar day, `YYYY-MM-DD`. */
  readonly publishedOn: string | null;
  readonly url: string | null;
  /** The words as published. Every span points into this string, so nothing may edit it. */
  readonly text: string;
}

/**
 * A paragraph, a photo caption or a heading inside the article. Blocks stand in reading order, do not overlap, and what
 * lies between them is white space or furniture.
 */
export interface Block {
  readonly kind: 'body' | 'caption' | 'heading';
  readonly span: Span;
}

/** An article with its layout: the blocks that are its own, and the furniture of the web page around them. */
export interface ReadArticle {
  readonly article: Article;
  readonly blocks: readonly Block[];
  /** Whole lines that are no part of the article: never quoted, never searched, never crossed by an excerpt. */
  readonly furniture: readonly Span[];
}

/** A run of whole sentences: the unit of retrieval. */
export interface Passage {
  readonly id: PassageId;
  readonly article: Article;
  readonly kind: 'body' | 'caption';
  readonly span: Span;
  /** The sentences it is made of, in order; only white space and the marks of lists and quotations lie between them. */
  readonly sentences: readonly Span[];
  /** The subheading it stands under. */
  readonly heading: string | null;
}
