import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from './limits.js';
import { hashOf, type Place, parsePlace, placeValue } from './places.js';

const PLACES: readonly Place[] = [
  { kind: 'citation', answer: 'a-17', number: 3 },
  { kind: 'passage', article: 'council/pool.txt', start: 120, end: 149, hash: hashOf('The boiler is old.') },
  { kind: 'answer', answer: 'a-17', page: 2 },
  { kind: 'quotes', speaker: 'Greta "the mayor" Olsen', about: null, page: 0 },
  { kind: 'verdict', answer: 'a-17', verdict: 'wrong' },
];

describe('a place', () => {
  it.each(PLACES)('is read back from its button: $kind', (place) => {
    expect(parsePlace(placeValue(place))).toEqual(place);
  });

  it('is left out where it does not fit a button', () => {
    const place: Place = { kind: 'passage', article: 'deep/'.repeat(400), start: 0, end: 9, hash: '' };
    expect(placeValue(place)).toBeNull();
  });

  it('fits a button whenever there is a value', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 3_000, unit: 'binary' }), (article) => {
        const value = placeValue({ kind: 'passage', article, start: 0, end: 9, hash: '' });
        expect(value?.length ?? 0).toBeLessThanOrEqual(LIMITS.buttonValue);
      }),
    );
  });

  it.each([
    undefined,
    null,
    7,
    '',
    '{',
    'null',
    '[]',
    '{"kind":"citation"}',
    '{"kind":"citation","answer":"a-17","number":0}',
    '{"kind":"passage","article":"a","start":-1,"end":2,"hash":""}',
    '{"kind":"elsewhere","answer":"a-17"}',
  ])('is nothing when broken: %s', (value) => {
    expect(parsePlace(value)).toBeNull();
  });
});
