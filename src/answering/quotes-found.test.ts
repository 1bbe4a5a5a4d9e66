import { describe, expect, it } from 'vitest';
import { wordsOf } from '../core/excerpt.js';
import { answeringParts } from '../testing/answering.js';
import { quotesFound } from './quotes-found.js';

const { corpus, vocabulary } = answeringParts({
  'library.txt': `Council keeps the library open

“A town without a library is a town without a memory,” Mayor Ana Brandt told the council. “We will find the 40,000 euros.”

Councillor Piet Vos said the money would have to come from the road budget.
`,
  'buses.txt': `Night buses to stay

Brandt said that the buses would stay as they are.
`,
});
const find = (speaker: string | null, about: string | null = null) => {
  const { speaker: meant, quotes } = quotesFound({ speaker, about }, corpus, vocabulary);
  return { speaker: meant?.name ?? null, words: quotes.map(({ speech }) => wordsOf(speech)) };
};

const byNumber = (a: number, b: number) => a - b;

describe('the quotes of the briefing', () => {
  it('are all there is when nothing is asked, in reading order', () => {
    const { speaker, words } = find(null);
    expect(speaker).toBeNull();
    const whole = corpus.articles.map(({ article }) => article.text).join('\n');
    expect(words).toHaveLength(corpus.quotes.length);
    expect(words.map((each) => whole.indexOf(each))).toEqual(words.map((each) => whole.indexOf(each)).sort(byNumber));
  });

  it.each(['Ana Brandt', 'brandt', 'Mayor Brandt', 'the mayor', 'brant'])('are those of %s alone', (name) => {
    const { speaker, words } = find(name);
    expect(speaker).toBe('Ana Brandt');
    expect(words.join(' ')).toContain('A town without a library');
    expect(words.join(' ')).not.toContain('road budget');
  });

  it('are none of somebody who is not quoted', () => {
    expect(find('Lew Hartley')).toEqual({ speaker: null, words: [] });
    expect(find('')).toEqual({ speaker: null, words: [] });
  });

  it('are those on a topic, by anybody or by one', () => {
    expect(find(null, 'buses').words).toEqual([expect.stringContaining('buses would stay')]);
    expect(find('Brandt', 'buses').words).toEqual([expect.stringContaining('buses would stay')]);
    expect(find('Vos', 'buses').words).toEqual([]);
    expect(find(null, 'submarines').words).toEqual([]);
  });
});
