import type { ArticleId, Block, ReadArticle } from '../core/article.js';
import type { Utterance } from '../reading/speakers.js';

/**
 * An article from paragraphs in which every `{mention}` says who speaks: the braces are taken out, and each mention becomes
 * an utterance whose speech is the quotation nearest behind or before it in its paragraph, or else nothing.
 */
export function markedArticle(file: string, ...paragraphs: readonly string[]): MarkedArticle {
  let text = '';
  const blocks: Block[] = [];
  const mentions: { readonly start: number; readonly end: number }[] = [];
  for (const paragraph of paragraphs) {
    const start = text.length;
    let open = start;
    for (const part of paragraph.split(/([{}])/u)) {
      if (part === '{') open = text.length;
      else if (part === '}') mentions.push({ start: open, end: text.length });
      else text += part;
    }
    blocks.push({ kind: 'body', span: { start, end: text.length } });
    text += '\n\n';
  }
  const unknown = { title: '', publisher: null, author: null, publishedOn: null, url: null };
  const article: ReadArticle = { article: { id: file as ArticleId, file, ...unknown, text }, blocks, furniture: [] };
  return {
    article,
    utterances: mentions.map((mention) => ({ article, mention, at: { start: mention.end, end: mention.end } })),
  };
}

export interface MarkedArticle {
  readonly article: ReadArticle;
  readonly utterances: readonly Utterance[];
}
