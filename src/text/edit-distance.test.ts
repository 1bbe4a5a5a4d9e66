import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance } from './edit-distance.js';

it.each([
  ['mayor', 'mayor', 0],
  ['mayor', 'mayr', 1],
  ['mayor', 'mayour', 1],
  ['mayor', 'major', 1],
  ['mayor', 'maoyr', 1],
  ['minister', 'minsiterr', 2],
  ['council', 'counsel', 2],
  ['', 'ab', 2],
])('counts the edits between "%s" and "%s"', (a, b, distance) => {
  expect(editDistance(a, b, 3)).toBe(distance);
  expect(editDistance(b, a, 3)).toBe(distance);
});

/** The definition, letter by letter, without a table or a limit. */
function plainDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [restOfA, restOfB] = [a.slice(0, -1), b.slice(0, -1)];
  const replaced = plainDistance(restOfA, restOfB) + (a.at(-1) === b.at(-1) ? 0 : 1);
  const cost = Math.min(plainDistance(restOfA, b) + 1, plainDistance(a, restOfB) + 1, replaced);
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return swapped ? Math.min(cost, plainDistance(a.slice(0, -2), b.slice(0, -2)) + 1) : cost;
}

it('agrees with the plain definition up to its limit', () => {
  const word = fc.stringMatching(/^[abc]{0,6}$/u);
  fc.assert(
    fc.property(word, word, fc.nat(4), (a, b, limit) => {
      expect(editDistance(a, b, limit)).toBe(Math.min(limit + 1, plainDistance(a, b)));
    }),
    { numRuns: 1000 },
  );
});
