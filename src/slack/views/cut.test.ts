import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shown } from '../mrkdwn.js';
import { cut, fittingEnd, pieces } from './cut.js';

/** Half a character, which nothing can carry. */
const HALF = /\p{Surrogate}/u;

const TEXT = 'The pool closes. Its boiler is 41 years old. Nobody will repair it.';

describe('a text that is too long', () => {
  it('ends after a whole sentence', () => {
    expect(TEXT.slice(0, fittingEnd(TEXT, 60))).toBe('The pool closes. Its boiler is 41 years old.');
  });

  it('ends after a whole word where the sentence would leave too little', () => {
    expect(TEXT.slice(0, fittingEnd(TEXT, 38))).toBe('The pool closes. Its boiler is 41');
  });

  it('ends in dots as a title', () => {
    expect(cut(TEXT, 12)).toBe('The pool…');
    expect(cut(TEXT, 100)).toBe(TEXT);
  });

  it('is not cut within a Windows line end', () => {
    expect(fittingEnd('abcde\r\nabcde', 6)).toBe(5);
  });

  it('counts hidden characters as long as they are written out', () => {
    expect(cut('\u202e'.repeat(10), 30)).toBe(`${'\\u202e'.repeat(4)}…`);
  });
});

describe('whatever the text', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: 'grapheme', maxLength: 400 }));
  const longest = fc.integer({ min: 10, max: 200 });

  it('fits, and no character is cut in half', () => {
    fc.assert(
      fc.property(text, longest, (it, most) => {
        expect(cut(it, most).length).toBeLessThanOrEqual(most);
        expect(shown(it.slice(0, fittingEnd(it, most))).length).toBeLessThanOrEqual(most);
        if (!HALF.test(it)) expect(it.slice(0, fittingEnd(it, most))).not.toMatch(HALF);
      }),
    );
  });

  it('pieces put together are the text', () => {
    fc.assert(
      fc.property(text, longest, (it, most) => {
        expect(pieces(it, most).join('')).toBe(it);
        for (const piece of pieces(it, most)) expect(shown(piece).length).toBeLessThanOrEqual(most);
      }),
    );
  });
});
