import { describe, expect, it } from 'vitest';
import { passagesOf } from './passages.js';
import { readArticle } from './read-article.js';

function passages(text: string, file = 'pool.txt') {
  return passagesOf(readArticle({ file, text })).map(({ article, span, ...rest }) => ({
    ...rest,
    text: article.text.slice(span.start, span.end),
  }));
}

const sentence = (about: string) =>
  `The council of Elmsford Bridge spoke for an hour on Monday about ${about} and voted.`;
const paragraph = (about: string, sentences: number) =>
  Array.from({ length: sentences }, (_, index) => sentence(`${about} ${index}`)).join(' ');

describe('passages', () => {
  it('join short paragraphs and end with a paragraph once they are long enough', () => {
    const text = ['Pool to close', ...Array.from({ length: 9 }, (_, index) => paragraph(`pool ${index}`, 2))].join(
      '\n\n',
    );
    const found = passages(text);
    expect(found.map((passage) => passage.sentences.length)).toEqual([4, 4, 4, 6]);
    expect(found.every((passage) => passage.text.endsWith('voted.'))).toBe(true);
  });

  it('cut a long paragraph between sentences', () => {
    const found = passages(`Pool to close\n\n${paragraph('the pool', 30)}`);
    expect(found.length).toBeGreaterThan(3);
    for (const { text } of found) {
      expect(text.split(' ').length).toBeLessThanOrEqual(150);
      expect(text).toMatch(/^The council.*voted\.$/u);
    }
  });

  it('leave a gigantic sentence whole, and to itself', () => {
    const gigantic = `The list names ${Array.from({ length: 400 }, (_, index) => `Street ${index}`).join(', ')}.`;
    const found = passages(`Pool to close\n\n${sentence('a')} ${gigantic} ${sentence('b')}`);
    expect(found.map(({ text }) => text)).toEqual([sentence('a'), gigantic, sentence('b')]);
  });

  it('stand under the subheading above them, not under the title', () => {
    const found = passages(`Pool to close\n\n${sentence('a')}\n\nWhat it costs\n\n${sentence('b')}`);
    expect(found.map(({ heading }) => heading)).toEqual([null, 'What it costs']);
  });

  it('take no byline or section above the text for a subheading', () => {
    const found = passages(`Elm Courier\nCouncil votes to close the pool\nJo Kerr\n\n${sentence('a')}`);
    expect(found.map(({ heading }) => heading)).toEqual([null]);
  });

  it('keep captions to themselves and never cross furniture', () => {
    const text = [
      'Pool to close',
      sentence('a'),
      'Swimmers leave the pool. (Photo by Jane Doe)',
      sentence('b'),
      'Advertisement',
      sentence('c'),
    ].join('\n\n');
    expect(passages(text).map(({ kind, text: words }) => [kind, words])).toEqual([
      ['body', sentence('a')],
      ['caption', 'Swimmers leave the pool. (Photo by Jane Doe)'],
      ['body', sentence('b')],
      ['body', sentence('c')],
    ]);
  });

  it('are known by the article and the place where they begin', () => {
    const [first] = passages('Pool to close\n\nThe pool will close on Monday, the mayor said.', 'town/pool.txt');
    expect(first?.id).toBe('town/pool.txt#15');
  });

  it('leave out the marks of a list between its sentences', () => {
    const found = passages('# Pool to close\n\n- The pool will close.\n- The baths will stay.\n', 'pool.md');
    expect(found[0]?.sentences).toEqual([
      { start: 19, end: 39 },
      { start: 42, end: 62 },
    ]);
  });
});
