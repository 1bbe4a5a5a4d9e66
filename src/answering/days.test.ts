import { describe, expect, it } from 'vitest';
import { dayOfIso, daysIn, givesDay } from './days.js';

const read = (text: string) => daysIn(text).map(({ year, month, day, weekday }) => [year, month, day, weekday]);

describe('dates', () => {
  it.each([
    ['on March 3, 2025', [[2025, 3, 3, null]]],
    ['on 3 March 2025', [[2025, 3, 3, null]]],
    ['on the 3rd of March', [[null, 3, 3, null]]],
    ['on Sept. 9', [[null, 9, 9, null]]],
    ['in May 2026', [[2026, 5, null, null]]],
    ['2025-03-14', [[2025, 3, 14, null]]],
    ['on Tuesday', [[null, null, null, 2]]],
    ['in August', [[null, 8, null, null]]],
    ['since 1998', [[1998, null, null, null]]],
    [
      'March 3 and 4',
      [
        [null, 3, 3, null],
        [null, 3, 4, null],
      ],
    ],
  ])('are read: %s', (text, days) => {
    expect(read(text)).toEqual(days);
  });

  it.each(['they may close it', 'May we go?', '1,998 boats', '$2000', 'they march on'])('are none: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

it('gives a day when all that is claimed of it is said', () => {
  const [published] = [dayOfIso('2025-03-14')];
  const claimed = (text: string) => daysIn(text)[0];
  const gives = (text: string) => {
    const day = claimed(text);
    return day !== undefined && givesDay(published, day);
  };
  expect(['March 14', 'March 2025', '2025', 'March 14, 2025'].map(gives)).toEqual([true, true, true, true]);
  expect(['March 15', 'April 14', '2024', 'Friday'].map(gives)).toEqual([false, false, false, false]);
});
