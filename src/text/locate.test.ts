import { describe, expect, it } from 'vitest';
import { locate } from './locate.js';

const article = `The minister said: \u201cWe will not close\u00a0the plant \u2014 not this year.\u201d\nUnions were not convinced.`;
const found = (claimed: string) => {
  const span = locate(claimed, article);
  return span && article.slice(span.start, span.end);
};

describe('locate', () => {
  it('finds words exactly as they stand', () => {
    expect(found('Unions were not convinced.')).toBe('Unions were not convinced.');
  });

  it('sees through straight quotes, plain dashes and odd spaces, and gives back the words of the article', () => {
    expect(found('"We will not close the plant - not this year."')).toBe(
      '\u201cWe will not close\u00a0the plant \u2014 not this year.\u201d',
    );
  });

  it('does not accept a paraphrase', () => {
    expect(found('We will never close the plant')).toBeNull();
  });

  it('does not accept words stitched together from two places', () => {
    expect(found('The minister said: Unions were not convinced.')).toBeNull();
  });

  it('does not take part of a word for the word', () => {
    expect(found('The minister said: “We will not close the pl')).toBeNull();
    expect(found('ions were not convinced')).toBeNull();
    expect(locate('plan', 'the plant has a plan')).toEqual({ start: 16, end: 20 });
  });

  it('finds names typed without their accents, and gives them back with them', () => {
    const text = 'Met with Zoe\u0308 Łukasie\u0301wicz\u2026 today';
    const span = locate('zoe lukasiewicz...', text);
    expect(span && text.slice(span.start, span.end)).toBe('Zoe\u0308 Łukasie\u0301wicz\u2026');
  });

  it('does not cut an accent off its letter', () => {
    expect(locate('cafe', 'a cafe\u0301')).toEqual({ start: 2, end: 7 });
  });

  it('answers soon where a fragment stands everywhere', () => {
    const start = performance.now();
    expect(locate('a'.repeat(5000), 'a'.repeat(2_000_000))).toBeNull();
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
