import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadArticle, Span } from '../core/article.js';
import { passagesOf } from './passages.js';
import { readArticle } from './read-article.js';

/** Pieces that the rules react to, between any characters whatever, lone surrogates included. */
const piece = fc.oneof(
  fc.constantFrom(
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\u2028',
    '---\n',
    '# ',
    '> ',
    '- ',
    '* ',
    '**',
    '<!--',
    '-->',
    '![a](b)',
    '|',
    ':',
  ),
  fc.constantFrom(
    'Advertisement\n',
    'Read more: Pool to close\n',
    '12 Comments\n',
    '0\n',
    'By Jane Doe\n',
    'March 3, 2024\n',
  ),
  fc.constantFrom(
    'Council Votes to Close the Pool\n',
    'title: Pool\n',
    'Related stories\n',
    '(AP Photo/Jane Doe)\n',
    'What now?\n',
  ),
  fc.constantFrom('The council voted on Monday to close the pool, said Mayor Hill. “Why?” he asked. ', 'the U.S. and '),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('\ud800', '\udc00', '\ufeff', '\0', '\u00a0', '市政府宣布。'),
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const file = fc.constantFrom('a.txt', 'b.md', 'c/d.markdown');

/** Marks of lists, quotations, headings and emphasis, which no block needs to cover. */
const MARKUP = /^[\s#>*+_•·▪◦‣●\-\d.)[\]xX]*$/u;

function inOrder(spans: readonly Span[], length: number): boolean {
  return spans.every(({ start, end }, index) => start < end && end <= length && start >= (spans[index - 1]?.end ?? 0));
}

function gaps({ text }: ReadArticle['article'], spans: readonly Span[]): string[] {
  const edges = [{ start: 0, end: 0 }, ...spans, { start: text.length, end: text.length }];
  return edges.slice(1).map(({ start }, index) => text.slice(edges[index]?.end, start));
}

describe('any text at all', () => {
  it('is taken apart into blocks and furniture that stand in order, apart, and leave only white space and marks', () => {
    fc.assert(
      fc.property(file, text, (name, content) => {
        const { article, blocks, furniture } = readArticle({ file: name, text: content });
        const all = [...blocks.map(({ span }) => span), ...furniture].sort((a, b) => a.start - b.start);
        expect(article.text).toBe(content.startsWith('\ufeff') ? content.slice(1) : content);
        expect(
          inOrder(
            blocks.map(({ span }) => span),
            article.text.length,
          ),
        ).toBe(true);
        expect(inOrder(all, article.text.length)).toBe(true);
        for (const { span } of blocks)
          expect(article.text.slice(span.start, span.end)).not.toMatch(/[\n\r\u2028]\s*> \S/u);
        for (const gap of gaps(article, all)) expect(gap).toMatch(MARKUP);
      }),
      { numRuns: 200 },
    );
  });

  it('has every word of its paragraphs and captions in exactly one passage', () => {
    fc.assert(
      fc.property(file, text, (name, content) => {
        const read = readArticle({ file: name, text: content });
        const passages = passagesOf(read);
        const sentences = passages.flatMap((passage) => passage.sentences);
        expect(inOrder(sentences, read.article.text.length)).toBe(true);
        expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
        for (const { kind, span } of read.blocks.filter((block) => block.kind !== 'heading')) {
          const inside = sentences.filter(({ start, end }) => start >= span.start && end <= span.end);
          const rest = gaps(read.article, inside).slice(1, -1).join('');
          expect([kind, rest.trim()]).toEqual([kind, '']);
          expect([inside[0]?.start, inside.at(-1)?.end]).toEqual([span.start, span.end]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('has no passage that crosses furniture, a heading or the border of a caption', () => {
    fc.assert(
      fc.property(file, text, (name, content) => {
        const read = readArticle({ file: name, text: content });
        for (const { span, kind, sentences } of passagesOf(read)) {
          expect([sentences[0]?.start, sentences.at(-1)?.end]).toEqual([span.start, span.end]);
          const crossed = [
            ...read.furniture,
            ...read.blocks.filter((block) => block.kind !== kind).map((block) => block.span),
          ];
          expect(crossed.some(({ start, end }) => start < span.end && span.start < end)).toBe(false);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is read the same way twice', () => {
    fc.assert(
      fc.property(file, text, (name, content) => {
        expect(readArticle({ file: name, text: content })).toEqual(readArticle({ file: name, text: content }));
      }),
      { numRuns: 200 },
    );
  });
});

describe('texts that try to take time', () => {
  const LENGTH = 100_000;
  /** Ten times what any of them takes on a slow machine; anything quadratic takes hours. */
  const MOST_MILLISECONDS = 5_000;

  it.each([
    ['one word', 'a'],
    ['one line of sentences', 'The council met on Monday. '],
    ['blank lines', '\n'],
    ['short lines', 'Pool\n'],
    ['headings', '# a\n'],
    ['brackets', '[(<!--'],
    ['opening comments', '<!--\n'],
    ['marks of emphasis', '*'],
    ['headlines', 'Council Votes to Close the Pool\n\n'],
    ['lone surrogates', '\ud800'],
    ['dashes in lines', `${'-'.repeat(990)}x\n`],
    ['spaces in lines', `a${' '.repeat(990)}b\n`],
    ['names in lines', `By ${'Jane Doe and '.repeat(15)}\n`],
  ])('%s', (_, unit) => {
    const content = unit.repeat(Math.ceil(LENGTH / unit.length));
    const start = performance.now();
    for (const name of ['a.txt', 'a.md']) passagesOf(readArticle({ file: name, text: content }));
    expect(performance.now() - start).toBeLessThan(MOST_MILLISECONDS);
  });
});
