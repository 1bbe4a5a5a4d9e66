import type { Article, ArticleId, Block, ReadArticle, Span } from '../core/article.js';
import { sentencesOf } from '../text/sentences.js';
import { type FrontMatter, readFrontMatter } from './front-matter.js';
import { blocksOf, furnitureSpansOf, type Layout, layOut } from './layout.js';
import type { Line } from './lines.js';
import { parseMarkdown } from './markdown.js';
import { paragraphsOf, wordsAt } from './paragraphs.js';
import { parsePlainText } from './plain-text.js';
import { publisherIn } from './publisher.js';
import { withSignaturesRead } from './signatures.js';
import { standsAlone } from './stand-alone.js';
import { authorOf, publishedOnIn, urlIn } from './stated.js';

/** The lines of a text from an offset on, as one format marks them. */
type LineParser = (text: string, from: number) => Line[];

/** Which formats are read, by file ending. A new format is a parser and a line here. */
const PARSERS: ReadonlyMap<string, LineParser> = new Map([
  ['.txt', parsePlainText],
  ['.md', parseMarkdown],
  ['.markdown', parseMarkdown],
]);

/** The file endings of articles, lower case. */
export const ARTICLE_ENDINGS: readonly string[] = [...PARSERS.keys()];

export interface ArticleFile {
  /** The path below the briefing's folder, `/`-separated. */
  readonly file: string;
  /** The decoded content. A byte-order mark is left out of the article's text. */
  readonly text: string;
}

/** Takes a file's content apart: what is the article's own, what is furniture, and what the page states about itself. */
export function readArticle({ file, text: decoded }: ArticleFile): ReadArticle {
  const text = decoded.startsWith('\ufeff') ? decoded.slice(1) : decoded;
  const name = file.normalize('NFC');
  const stated = readFrontMatter(text);
  const lines = withSignaturesRead(text, parserOf(name)(text, stated.span?.end ?? 0));
  const layout = layOut(paragraphsOf(text, lines, standsAlone), stated.title);
  const blocks = blocksOf(text, layout);
  return {
    article: articleOf({ name, text, stated, layout, blocks }),
    blocks,
    furniture: [...(stated.span === null ? [] : [stated.span]), ...furnitureSpansOf(layout)],
  };
}

function parserOf(file: string): LineParser {
  const ending = /\.[^./]*$/u.exec(file.toLowerCase())?.[0] ?? '';
  return PARSERS.get(ending) ?? parsePlainText;
}

interface Parts {
  readonly name: string;
  readonly text: string;
  readonly stated: FrontMatter;
  readonly layout: Layout;
  readonly blocks: readonly Block[];
}

function articleOf({ name, text, stated, layout, blocks }: Parts): Article {
  return {
    id: name as ArticleId,
    file: name,
    title: stated.title ?? layout.headline?.words ?? firstSentence(text, blocks) ?? name,
    publisher: stated.publisher ?? publisherIn(layout.entries),
    author: stated.author ?? authorOf(layout.entries),
    publishedOn: stated.publishedOn ?? publishedOnIn(layout.entries),
    url: stated.url ?? urlIn(layout.entries),
    text,
  };
}

/** A first sentence that goes on for longer than this is shown up to here, at a word's end. */
const LONGEST_TITLE = 600;

function firstSentence(text: string, blocks: readonly Block[]): string | null {
  const block = blocks.find(({ kind }) => kind === 'body') ?? blocks[0];
  const sentence = block === undefined ? undefined : sentencesOf(text, nearStart(block.span))[0];
  if (sentence === undefined) return null;
  const words = wordsAt(text, { start: sentence.start, end: Math.min(sentence.end, sentence.start + LONGEST_TITLE) });
  return sentence.end - sentence.start > LONGEST_TITLE ? words.replace(/\s+\S*$/u, '') : words;
}

function nearStart({ start, end }: Span): Span {
  return { start, end: Math.min(end, start + 4 * LONGEST_TITLE) };
}
