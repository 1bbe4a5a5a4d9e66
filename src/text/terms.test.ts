import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionTermsOf, termsOf } from './terms.js';

const words = (text: string) => termsOf(text).map((term) => term.word);
const stems = (text: string) => termsOf(text).map((term) => term.stem);
const counted = (text: string) =>
  termsOf(text)
    .filter((term) => !term.stop)
    .map((term) => term.word);

describe('termsOf', () => {
  it('keeps "U.S." whole and takes "US" in capitals for the same', () => {
    expect(counted('the U.S. told us that US troops left the U.S.')).toEqual([
      'u.s.',
      'told',
      'u.s.',
      'troops',
      'left',
      'u.s.',
    ]);
    expect(stems('U.S.A. USA u.s U.S.-led')).toEqual(['u.s.', 'u.s.', 'u.s.', 'u.s.', 'led']);
  });

  it('takes initials with and without full stops for the same', () => {
    expect(words('D.E.A. DEA D.C. DC U.N.')).toEqual(['dea', 'dea', 'dc', 'dc', 'un']);
    expect(counted('at 5 a.m. I am here')).toEqual(['5', 'a.m.']);
    expect(counted('Who leads the WHO? THE WHO')).toEqual(['leads', 'w.h.o.']);
    expect(stems('W.H.O.')).toEqual(['w.h.o.']);
  });

  it.each([
    ['intelligence-sharing', ['intelligence', 'sharing']],
    ["O'Brien's AT&T shares", ["o'brien", 'at&t', 'shares']],
    ['García’s and the ministers’ plan', ['garcia', 'and', 'the', 'ministers', 'plan']],
    ['COVID-19', ['covid', '19']],
    ['an F-16 and an e-mail', ['an', 'f-16', 'and', 'an', 'e-mail']],
    ['Sen. Smith, R-Utah, a half-a-year-long', ['sen', 'smith', 'r', 'utah', 'a', 'half', 'a', 'year', 'long']],
    ['the end.The next line', ['the', 'end', 'the', 'next', 'line']],
    ['cost $1,200.50, or 97%', ['cost', '$', '1,200.50', 'or', '97', '%']],
    ['東京 met 😀 Łódź', ['東', '京', 'met', 'lodz']],
  ])('parts %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('gives one stem to ways of writing the same', () => {
    expect(stems('1,200 97% 3rd Jan. Sen. F-16 re-elected')).toEqual(
      stems('1200 97 percent 3 January senator F16 reelected'),
    );
  });

  it('takes a name in initials for the name written out', () => {
    expect(stems("the United States' envoy at the United Nations")).toEqual(stems('the U.S. envoy at the U.N.'));
  });

  it('does not take the month for the verb', () => {
    expect(counted('In May he may go. May 3 may be late. May he go?')).toEqual(['may', 'go', 'may', '3', 'late', 'go']);
  });

  it('marks capitals', () => {
    expect(termsOf('Élise met him').map((term) => term.capital)).toEqual([true, false, false]);
  });

  it('gives terms that stand in the text, in order, whatever the text', () => {
    const piece = fc.constantFrom(
      'U.S.',
      'us',
      '-',
      "'s",
      '’',
      '1,2',
      '.',
      ' ',
      'May',
      'é',
      'e\u0301',
      '\u0301',
      '\u00ad',
      '😀',
      '%',
      're',
      '&',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (written) => {
        let end = 0;
        for (const term of termsOf(written)) {
          expect(term.span.start).toBeGreaterThanOrEqual(end);
          expect(term.span.end).toBeGreaterThan(term.span.start);
          expect(term.word).not.toBe('');
          end = term.span.end;
        }
        expect(end).toBeLessThanOrEqual(written.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes time in proportion to the text, even where nothing parts the words', () => {
    for (const odd of ['a.', "a'", 'a&', '1,', 'ab', '-', 'e-', "'s", '%']) {
      const start = performance.now();
      termsOf(odd.repeat(200_000));
      expect(performance.now() - start).toBeLessThan(3000);
    }
  });
});

describe('questionTermsOf', () => {
  const counts = (text: string) => questionTermsOf(text).filter((term) => !term.stop && term.word === 'u.s.').length;

  it.each(['what was said about us troops?', 'us strikes on boats', 'did the us army leave'])(
    'sees the country in "%s"',
    (text) => {
      expect(counts(text)).toBe(1);
    },
  );

  it.each(['tell us more', 'what did he tell us yesterday', 'what is in it for us', 'who told us that'])(
    'sees no country in "%s"',
    (text) => {
      expect(counts(text)).toBe(0);
    },
  );
});
