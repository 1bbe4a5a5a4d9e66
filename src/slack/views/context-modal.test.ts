import type { types } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import type { ReadArticle } from '../../core/article.js';
import { readArticle } from '../../reading/read-article.js';
import { citationDocument } from '../../testing/documents.js';
import { lines } from '../../testing/slack-blocks.js';
import { hashOf } from '../places.js';
import { contextModal, loadingContextModal, quotedAt } from './context-modal.js';

const EXCERPT = 'The boiler is 41 years old.';

const PARAGRAPHS = Array.from({ length: 40 }, (_, index) => `The council met for the ${index + 1}th time and agreed.`);

function article(before: readonly string[], after: readonly string[], head = ''): ReadArticle {
  const middle = `Nobody knew why. ${EXCERPT} It will not be repaired.`;
  return readArticle({
    file: 'pool.md',
    text: `${head}# Council to close pool\n\n${[...before, middle, ...after].join('\n\n')}\n`,
  });
}

function inContext(read: ReadArticle) {
  const start = read.article.text.indexOf(EXCERPT);
  const span = { start, end: start + EXCERPT.length };
  return contextModal({ article: read.article, span, excerpt: EXCERPT }, read);
}

/** The bold words within quote bars. */
function marked({ blocks }: types.ModalView): string[] {
  const elements = blocks.flatMap((block) => (block as types.RichTextBlock).elements);
  const quotes = elements.flatMap((element) => (element.type === 'rich_text_quote' ? element.elements : []));
  return quotes.flatMap((each) => (each.type === 'text' && each.style?.bold ? [each.text] : []));
}

describe('an excerpt in its article', () => {
  it('is marked within its paragraph, between the paragraphs before and after', () => {
    const view = inContext(article(PARAGRAPHS.slice(0, 2), PARAGRAPHS.slice(2, 4)));
    expect(marked(view)).toEqual([EXCERPT]);
    expect(lines(view.blocks).slice(-5)).toEqual([
      PARAGRAPHS[0],
      PARAGRAPHS[1],
      `> Nobody knew why. ${EXCERPT} It will not be repaired.`,
      PARAGRAPHS[2],
      PARAGRAPHS[3],
    ]);
  });

  it('shows but a window of a long article, and says that it goes on', () => {
    const written = lines(inContext(article(PARAGRAPHS, PARAGRAPHS)).blocks);
    expect(written.length).toBeLessThan(20);
    expect(written).toContain('… The article begins further up.');
    expect(written.at(-1)).toBe('… The article goes on.');
    expect(written).toContain(PARAGRAPHS[39]);
    expect(written).toContain(PARAGRAPHS[0]);
  });

  it('does not end on a heading with nothing under it', () => {
    const written = lines(inContext(article([], ['It rained.', '## Prices', 'x '.repeat(2_000)])).blocks);
    expect(written.slice(-2)).toEqual(['It rained.', '… The article goes on.']);
  });

  it('leaves out the furniture of the page', () => {
    const view = inContext(article(['Share this article', 'Subscribe to our newsletter'], PARAGRAPHS.slice(0, 1)));
    expect(JSON.stringify(view)).not.toContain('newsletter');
  });

  it('leads to the original where the article gives its address', () => {
    const url = 'https://courier.example/pool';
    const view = inContext(article(['It rained.'], [], `---\nurl: ${url}\npublisher: The Courier\n---\n\n`));
    expect(JSON.stringify(view)).toContain(`"url":"${url}"`);
    expect(lines(view.blocks).slice(0, 2)).toEqual([
      'Council to close pool — The Courier',
      'The excerpt is in bold. The title leads to the original.',
    ]);
  });

  it('is found again where lines were put before it', () => {
    const old = article([], []);
    const start = old.article.text.indexOf(EXCERPT);
    const span = { start, end: start + EXCERPT.length };
    const view = contextModal({ article: old.article, span, excerpt: EXCERPT }, article(PARAGRAPHS, []));
    expect(marked(view)).toEqual([EXCERPT]);
  });
});

describe('an excerpt that stands in its article no longer', () => {
  it('is shown as it was quoted', () => {
    const view = contextModal(citationDocument(), article([], []));
    expect(lines(view.blocks).join('\n')).toMatch(
      /has changed since this was quoted[\s\S]*> “The boiler is 41 years old.”/u,
    );
    expect(marked(view)).toEqual([]);
  });

  it('is so too where the article is gone', () => {
    const written = lines(contextModal(citationDocument(), null).blocks);
    expect(written.join('\n')).toMatch(/no longer in the briefing[\s\S]*> “The boiler is 41 years old.”/u);
  });

  it('is known by its hash where the words themselves were not kept', () => {
    const read = article([], []);
    const start = read.article.text.indexOf(EXCERPT);
    const place = { kind: 'passage', article: 'pool.md', start, end: start + EXCERPT.length } as const;
    expect(quotedAt({ ...place, hash: hashOf(EXCERPT) }, read).excerpt).toBe(EXCERPT);
    const changed = quotedAt({ ...place, hash: hashOf('The boiler is 40 years old.') }, read);
    expect(lines(contextModal(changed, read).blocks).join('\n')).toContain('has changed since this was quoted');
  });
});

it('opens at once with a line that says it is coming', () => {
  expect(lines(loadingContextModal().blocks)).toEqual(['Opening the article…']);
});
