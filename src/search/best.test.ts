import fc from 'fast-check';
import { expect, it } from 'vitest';
import { best } from './best.js';

it('keeps what sorting everything would put first, earlier before later among equals', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5)), fc.nat(12), (scores, k) => {
      const sorted = scores.map((score, at) => ({ at, score })).sort((a, b) => b.score - a.score || a.at - b.at);
      expect(best(scores.keys(), (at) => scores[at] ?? 0, k)).toEqual(sorted.slice(0, k));
    }),
  );
});
