import { describe, expect, it } from 'vitest';
import type { ArticleId, Block, ReadArticle } from '../core/article.js';
import { nameSpeakers, type Utterance } from './speakers.js';

/** News that names somebody new in every paragraph, or the same few again and again. */
function longArticle(paragraphs: number, people: number, filler = '') {
  const texts: string[] = [];
  const blocks: Block[] = [];
  const mentions: { readonly start: number; readonly end: number }[] = [];
  let length = 0;
  for (let number = 0; number < paragraphs; number += 1) {
    const name = `${FIRST[number % FIRST.length]} ${lastName(number % people)}`;
    const paragraph = `${name}, the company’s finance chief, who was tired, met Tolland Motors. “No,” the company said. “Yes,” she said. The harbour master, who left, wept as officials said so.${filler}`;
    for (const words of [name, 'the company', 'she', 'The harbour master, who', 'officials']) {
      const start = length + paragraph.lastIndexOf(words);
      mentions.push({ start, end: start + words.length });
    }
    blocks.push({ kind: 'body', span: { start: length, end: length + paragraph.length } });
    texts.push(paragraph);
    length += paragraph.length + 2;
  }
  const unknown = { title: '', publisher: null, author: null, publishedOn: null, url: null };
  const text = texts.join('\n\n');
  const article: ReadArticle = {
    article: { id: 'a' as ArticleId, file: 'a', ...unknown, text },
    blocks,
    furniture: [],
  };
  const utterances: Utterance[] = mentions.map((mention) => ({
    article,
    mention,
    at: { start: mention.end, end: mention.end },
  }));
  return { article, utterances };
}

const FIRST = ['Ada', 'Tom', 'Ines', 'Omid', 'Ruth'];

function lastName(number: number): string {
  const letters = [...number.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));
  return `Qu${letters.join('o')}ll`;
}

function millisecondsFor({ article, utterances }: ReturnType<typeof longArticle>): number {
  const before = performance.now();
  nameSpeakers([article], utterances);
  return performance.now() - before;
}

/** Slow machines with company; a quadratic step takes minutes. */
const PATIENCE_IN_MILLISECONDS = 60_000;

describe('naming speakers takes time in proportion to the text', () => {
  it(
    'for one article of 20 MB',
    () => {
      const long = longArticle(12_000, 40, ' It rained on the quay and nobody minded very much.'.repeat(30));
      expect(long.article.article.text.length).toBeGreaterThan(19_000_000);
      expect(millisecondsFor(long)).toBeLessThan(PATIENCE_IN_MILLISECONDS);
    },
    2 * PATIENCE_IN_MILLISECONDS,
  );

  it('for two thousand distinct people', () => {
    millisecondsFor(longArticle(400, 400));
    expect(millisecondsFor(longArticle(4000, 2000))).toBeLessThan(5000);
  });
});
