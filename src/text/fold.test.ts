import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold, foldedText } from './fold.js';

it.each([
  ['“Don’t”\u00a0\n— she', `"don't" - she`],
  ['García, Łódź, Ærø', 'garcia, lodz, aero'],
  ['e\u0301 \ufb01ne\u2026', 'e fine...'],
  ['soft\u00adhyphen, STRASSE straße', 'softhyphen, strasse strasse'],
  ['\t゛', ' \u3099'],
  ['İstanbul 😀 𝐀', 'istanbul 😀 a'],
])('folds %j', (source, text) => {
  expect(fold(source).text).toBe(text);
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('a', ' ', 'É', '\u0301', '\ud83d', 'ﷺ') }),
);

it('gives every folded character one origin, in order and inside the source', () => {
  fc.assert(
    fc.property(anyText, (source) => {
      const { text, origins } = fold(source);
      expect(origins).toHaveLength(text.length + 1);
      expect([...origins]).toEqual([...origins].sort((a, b) => a - b));
      expect(origins.at(-1)).toBe(source.length);
      for (const origin of origins.subarray(0, -1)) expect(origin).toBeLessThan(source.length);
    }),
    { numRuns: 2000 },
  );
});

it('leaves folded text as it is', () => {
  fc.assert(
    fc.property(anyText, (source) => {
      expect(foldedText(foldedText(source))).toBe(foldedText(source));
    }),
    { numRuns: 2000 },
  );
});

it('takes time in proportion to the text', () => {
  const start = performance.now();
  expect(fold('Ünïted — “Nations” ﷺ '.repeat(100_000)).text.startsWith('united - "nations"')).toBe(true);
  expect(performance.now() - start).toBeLessThan(3000);
});
