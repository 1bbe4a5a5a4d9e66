import { expect, it } from 'vitest';
import { figuresIn } from './numbers.js';

const read = (text: string) =>
  figuresIn(text).map(({ span, values, unit }) => [text.slice(span.start, span.end), values, unit]);

it.each([
  ['1,200 boats', [['1,200', [1200], null]]],
  ['1.5 million euros', [['1.5 million', [1_500_000], 'euro']]],
  ['$40bn', [['$40bn', [40e9], 'dollar']]],
  [
    '20% or 20 percent or 20 per cent',
    [
      ['20', [20], 'percent'],
      ['20', [20], 'percent'],
      ['20', [20], 'percent'],
    ],
  ],
  ['twenty-one boats', [['twenty-one', [21], null]]],
  ['two hundred and fifty thousand', [['two hundred and fifty thousand', [250_000], null]]],
  [
    'a dozen boats, two dozen oars',
    [
      ['dozen', [12], null],
      ['two dozen', [24], null],
    ],
  ],
  ['3,5 metres', [['3,5', [3.5], 'metre']]],
  ['the 21st boat', [['21', [21], null]]],
  ['18km', [['18', [18], 'kilometre']]],
])('reads %s', (text, figures) => {
  expect(read(text)).toEqual(figures);
});

it('lets the first figure of a range share what stands behind the second', () => {
  expect(read('12 to 15 million dollars')).toEqual([
    ['12', [12, 12_000_000], 'dollar'],
    ['15 million', [15_000_000], 'dollar'],
  ]);
  expect(read('10–20%').map(([, values, unit]) => [values, unit])).toEqual([
    [[10], 'percent'],
    [[20], 'percent'],
  ]);
});

it('takes neither "one" nor the digits of a name for figures', () => {
  expect(read('one of them took the A320 and nobody the first boat')).toEqual([]);
});

it('says how much a step of the last digit is worth', () => {
  expect(figuresIn('1.5 million, 12, 3.25').map(({ step }) => step)).toEqual([100_000, 1, 0.01]);
});
