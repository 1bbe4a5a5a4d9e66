import type { types } from '@slack/bolt';
import type { Block, ReadArticle, Span } from '../../core/article.js';
import { overlaps } from '../../core/span.js';
import { faint, type Inline, line, richText, strong, words } from './blocks.js';
import { fittingEnd, pieces } from './cut.js';

/**
 * The most characters of the excerpt, and of what stands before and after it: a modal is no reader for whole articles,
 * and on a phone the excerpt should be seen without scrolling.
 */
const LONGEST_EXCERPT = 6_000;
const LONGEST_BEFORE = 600;
const LONGEST_AFTER = 1_200;
const MOST_PARAGRAPHS = 6;
/** What one block holds. */
const LONGEST_PIECE = 2_500;

/** The paragraphs around an excerpt, the excerpt in bold between quote bars; furniture of the page is left out. */
export function passageBlocks(read: ReadArticle, excerpt: Span): types.RichTextBlock[] {
  const within = read.blocks.filter(({ span }) => overlaps(span, excerpt));
  const first = within[0]?.span.start ?? excerpt.start;
  const last = Math.max(within.at(-1)?.span.end ?? 0, excerpt.end);
  const before = nearby(read.blocks.filter(({ span }) => span.end <= first).reverse(), read, LONGEST_BEFORE).reverse();
  const after = endingInText(
    nearby(
      read.blocks.filter(({ span }) => span.start >= last),
      read,
      LONGEST_AFTER,
    ),
  );
  return [
    ...edge(before[0]?.span.start ?? first, read.blocks[0]?.span.start ?? first, 'The article begins further up.'),
    ...before.map((block) => paragraph(read, block)),
    ...marked(read, { start: first, end: last }, excerpt),
    ...after.map((block) => paragraph(read, block)),
    ...edge(read.blocks.at(-1)?.span.end ?? last, after.at(-1)?.span.end ?? last, 'The article goes on.'),
  ];
}

function edge(later: number, earlier: number, text: string): types.RichTextBlock[] {
  return later > earlier ? [richText(line(faint(`… ${text}`)))] : [];
}

/** The first of these blocks, nearest to the excerpt first, that a reader takes in at a glance; one at least. */
function nearby(blocks: readonly Block[], { article }: ReadArticle, longest: number): Block[] {
  let length = 0;
  return blocks.slice(0, MOST_PARAGRAPHS).filter(({ span }, index) => {
    length += fittingEnd(article.text.slice(span.start, span.end), longest);
    return index === 0 || length <= longest;
  });
}

/** A heading with nothing under it would end the window on what is not shown. */
function endingInText(blocks: readonly Block[]): readonly Block[] {
  return blocks.at(-1)?.kind === 'heading' ? blocks.slice(0, -1) : blocks;
}

function paragraph({ article }: ReadArticle, { kind, span }: Block): types.RichTextBlock {
  const text = article.text.slice(span.start, span.end);
  const end = fittingEnd(text, LONGEST_AFTER);
  const shown = end < text.length ? `${text.slice(0, end)} …` : text;
  switch (kind) {
    case 'body':
      return richText(line(words(shown)));
    case 'heading':
      return richText(line(strong(shown)));
    case 'caption':
      return richText(line(faint('Picture caption: '), words(shown)));
  }
}

/** The paragraphs the excerpt stands in, as quotes: the excerpt bold, what is around it plain. */
function marked({ article }: ReadArticle, paragraphs: Span, excerpt: Span): types.RichTextBlock[] {
  const { text } = article;
  const whole = text.slice(excerpt.start, excerpt.end);
  const end = fittingEnd(whole, LONGEST_EXCERPT);
  const isCut = end < whole.length;
  const lead = tail(text.slice(paragraphs.start, excerpt.start));
  const rest = isCut ? '' : text.slice(excerpt.end, paragraphs.end);
  const runs = [
    ...pieces(lead, LONGEST_PIECE).map((piece) => [words(piece)]),
    ...pieces(whole.slice(0, end), LONGEST_PIECE).map((piece) => [strong(piece)]),
    ...pieces(rest.slice(0, fittingEnd(rest, LONGEST_AFTER)), LONGEST_PIECE).map((piece) => [words(piece)]),
  ];
  const blocks = joined(runs).map((elements) => richText({ type: 'rich_text_quote', elements }));
  return isCut ? [...blocks, richText(line(faint('… (the excerpt goes on; it is too long to show whole)')))] : blocks;
}

/** The end of what stands before the excerpt in its paragraph. */
function tail(text: string): string {
  if (text.length <= LONGEST_BEFORE) return text;
  const from = text.length - LONGEST_BEFORE;
  const space = text.indexOf(' ', from);
  return `…${text.slice(space < 0 ? from : space)}`;
}

/** Short pieces side by side in one block, so that a paragraph reads as one. */
function joined(runs: readonly Inline[][]): Inline[][] {
  const blocks: Inline[][] = [];
  for (const run of runs) {
    const before = blocks.at(-1);
    if (before !== undefined && lengthOf(before) + lengthOf(run) <= LONGEST_PIECE) before.push(...run);
    else blocks.push([...run]);
  }
  return blocks;
}

function lengthOf(elements: readonly Inline[]): number {
  return elements.reduce((sum, element) => sum + ('text' in element ? (element.text?.length ?? 0) : 0), 0);
}
