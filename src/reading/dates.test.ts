import { expect, it } from 'vitest';
import { isDateOrTime, isDayWithoutYear, parseDate } from './dates.js';

it.each([
  ['March 3, 2024', '2024-03-03'],
  ['Published: Sunday, 3rd March 2024, 10:15 GMT', '2024-03-03'],
  ['Mar. 3 2024', '2024-03-03'],
  ['2024-03-03T23:30:00-05:00', '2024-03-03'],
  ['20240303', '2024-03-03'],
  ['3 de marzo de 2024', '2024-03-03'],
  ['3 février 2024', '2024-02-03'],
  ['3. März 2024', '2024-03-03'],
  ['2024年3月3日', '2024-03-03'],
  ['23/3/2024', '2024-03-23'],
  ['3/23/2024', '2024-03-23'],
  ['July 9, 20245:01 AM ET', '2024-07-09'],
])('reads %s', (words, day) => {
  expect(parseDate(words)).toBe(day);
});

it.each(['3/4/2024', 'March 3', 'February 30, 2024', '2024', 'Flight 20240303 landed', 'yesterday', ''])(
  'does not guess a day from "%s"',
  (words) => {
    expect(parseDate(words)).toBeNull();
  },
);

it('tells a line that says only when from a sentence', () => {
  expect(isDateOrTime('Sunday, March 3, 2024 at 10:15 a.m. EST')).toBe(true);
  expect(isDateOrTime('16:45')).toBe(true);
  expect(isDateOrTime('Thu 13 Mar 2025 23.50 CET')).toBe(true);
  expect(isDateOrTime('07.10.2025, 08.15')).toBe(true);
  expect(isDateOrTime('12.50')).toBe(false);
  expect(isDateOrTime('2024-03-03T10:15:00Z')).toBe(true);
  expect(isDateOrTime('March 3, 2024 was a dark day')).toBe(false);
  expect(isDateOrTime('Monday')).toBe(false);
});

it('knows a day that leaves out its year', () => {
  expect(isDayWithoutYear('Thu 13 Mar, 14:20')).toBe(true);
  expect(isDayWithoutYear('Tuesday, June 3')).toBe(true);
  expect(isDayWithoutYear('June 3 was dark')).toBe(false);
});
