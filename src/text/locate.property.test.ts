import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from './fold.js';
import { locate } from './locate.js';

const CHARACTERS = ['a', 'B', ' ', '\n', '\u00a0', '\u201c', '\u201d', '\u2019', '\u2014', '\u2026', '.', '\u0130'];
const ODD_CHARACTERS = ['é', 'e\u0301', '\ufb01', '\u00df', '\u{1d400}', '\u{1f600}', '\ufdfa'];
/** An accent, an invisible hyphen and half a character, each without the letter it belongs to. */
const BROKEN_CHARACTERS = ['\u0301', '\u00ad', '\ud83d'];
const soundProse = fc.array(fc.constantFrom(...CHARACTERS, ...ODD_CHARACTERS), { maxLength: 40 });
const prose = fc.array(fc.constantFrom(...CHARACTERS, ...ODD_CHARACTERS, ...BROKEN_CHARACTERS), { maxLength: 40 });
const folded = (text: string) => fold(text).text.trim();
const inWord = (character: string | undefined) => /^[\p{L}\p{N}\p{M}]/u.test(character ?? '');
const insideWord = (before: string | undefined, after: string | undefined) =>
  inWord([...(before ?? '')].at(-1)) && inWord(after);

it('finds every run of whole words of a text in that text, as it stands and folded', () => {
  fc.assert(
    fc.property(soundProse, fc.nat(40), fc.nat(40), (text, a, b) => {
      const [start, end] = [Math.min(a, b), Math.max(a, b)];
      const piece = text.slice(start, end).join('');
      fc.pre(folded(piece) !== '');
      fc.pre(!insideWord(text[start - 1], text[start]) && !insideWord(text[end - 1], text[end]));
      const whole = text.join('');
      for (const claimed of [piece, folded(piece)]) {
        const span = locate(claimed, whole);
        expect(span).not.toBeNull();
        expect(span && folded(whole.slice(span.start, span.end))).toBe(folded(piece));
      }
    }),
    { numRuns: 3000 },
  );
});

it('gives nothing, or words that read the same as the claim', () => {
  fc.assert(
    fc.property(prose, prose, (claimed, text) => {
      const span = locate(claimed.join(''), text.join(''));
      if (span === null) return;
      expect(folded(text.join('').slice(span.start, span.end))).toBe(folded(claimed.join('')));
    }),
    { numRuns: 3000 },
  );
});
