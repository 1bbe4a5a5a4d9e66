import type { Block, Passage, PassageId, ReadArticle, Span } from '../core/article.js';
import { sentencesOf } from '../text/sentences.js';
import { isTitleCase, wordCount } from './form.js';

/**
 * In words. Chunks of about 256 tokens, 190 words, rank best on news, single sentences worst; 150 leaves room for the title
 * and the heading that are embedded with a passage. A paragraph's end closes a passage once it has the least.
 */
const MOST_WORDS = 150;
const LEAST_WORDS = 60;

/** Lays passages over an article: whole sentences, in order, all of them, never across a heading, a caption or furniture. */
export function passagesOf(read: ReadArticle): Passage[] {
  return runsOf(read).flatMap((run) => passagesOfRun(read, run));
}

interface Run {
  readonly kind: Passage['kind'];
  readonly heading: string | null;
  readonly blocks: readonly Block[];
}

/** Blocks between which nothing stands that a passage may not cross. */
function runsOf(read: ReadArticle): Run[] {
  const { blocks, furniture } = read;
  const runs: Run[] = [];
  const headings = subheadingsOf(read);
  let open: Block[] = [];
  let nextFurniture = 0;
  const close = () => {
    const [first] = open;
    if (first !== undefined) {
      runs.push({
        kind: first.kind === 'caption' ? 'caption' : 'body',
        heading: headings.get(first) ?? null,
        blocks: open,
      });
    }
    open = [];
  };
  for (const block of blocks) {
    const furnitureBefore = nextFurniture;
    while ((furniture[nextFurniture]?.start ?? Number.POSITIVE_INFINITY) < block.span.start) nextFurniture += 1;
    if (nextFurniture > furnitureBefore || block.kind !== 'body' || open.at(-1)?.kind !== 'body') close();
    if (block.kind !== 'heading') open.push(block);
  }
  close();
  return runs;
}

/** The subheading above each block. The title is none, and neither is the clutter of lines that may stand around it. */
function subheadingsOf({ article, blocks }: ReadArticle): ReadonlyMap<Block, string | null> {
  const above = new Map<Block, string | null>();
  let heading: string | null = null;
  let headingsOnTop = 0;
  for (const block of blocks) {
    if (block.kind !== 'heading') {
      if (headingsOnTop > 1 || (headingsOnTop > 0 && heading !== null && looksLikeName(heading))) heading = null;
      if (block.kind === 'body') headingsOnTop = Number.NEGATIVE_INFINITY;
      above.set(block, heading);
      continue;
    }
    const words = article.text.slice(block.span.start, block.span.end).replace(/\s+/gu, ' ');
    const isTitle = words === article.title;
    heading = isTitle ? null : words;
    headingsOnTop = isTitle ? 0 : headingsOnTop + 1;
  }
  return above;
}

/** "Jo Kerr", "Elm Courier": what stands below a headline is as often a name as a subheading. */
function looksLikeName(words: string): boolean {
  return isTitleCase(words) && wordCount(words) <= 3;
}

interface Sentence {
  readonly span: Span;
  readonly words: number;
  readonly closesBlock: boolean;
}

function passagesOfRun({ article }: ReadArticle, { kind, heading, blocks }: Run): Passage[] {
  const sentences = blocks.flatMap(({ span }) => sentencesIn(article.text, span));
  return groupsOf(sentences).map((group) => {
    const spans = group.map(({ span }) => span);
    const start = spans[0]?.start ?? 0;
    const span = { start, end: spans.at(-1)?.end ?? start };
    return { id: `${article.id}#${start}` as PassageId, article, kind, span, sentences: spans, heading };
  });
}

function sentencesIn(text: string, block: Span): Sentence[] {
  const words = text.slice(block.start, block.end);
  const spans = sentencesOf(words, { start: 0, end: words.length });
  return spans.map(({ start, end }, index) => ({
    span: { start: block.start + start, end: block.start + end },
    words: wordCount(words.slice(start, end)),
    closesBlock: index === spans.length - 1,
  }));
}

function groupsOf(sentences: readonly Sentence[]): Sentence[][] {
  const groups: Sentence[][] = [];
  let open: Sentence[] = [];
  let words = 0;
  for (const sentence of sentences) {
    if (open.length > 0 && words + sentence.words > MOST_WORDS) {
      groups.push(open);
      [open, words] = [[], 0];
    }
    open.push(sentence);
    words += sentence.words;
    if (sentence.closesBlock && words >= LEAST_WORDS) {
      groups.push(open);
      [open, words] = [[], 0];
    }
  }
  return open.length > 0 ? withRemainder(groups, open) : groups;
}

/** A short rest joins the passage before it where both fit into one. */
function withRemainder(groups: readonly Sentence[][], rest: Sentence[]): Sentence[][] {
  const last = groups.at(-1);
  const fits = last !== undefined && totalWords(last) + totalWords(rest) <= MOST_WORDS;
  return fits ? [...groups.slice(0, -1), [...last, ...rest]] : [...groups, rest];
}

function totalWords(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { words }) => sum + words, 0);
}
