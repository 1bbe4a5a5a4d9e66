import { expect, it } from 'vitest';
import { createRateCap } from './rate-cap.js';

it('lets a person ask so many questions in any minute, and says when the next may come', () => {
  let now = 0;
  const cap = createRateCap({ perMinute: 2, clock: () => now });
  expect([cap.secondsUntilNext('U1'), cap.secondsUntilNext('U1'), cap.secondsUntilNext('U2')]).toEqual([0, 0, 0]);
  now = 20_000;
  expect(cap.secondsUntilNext('U1')).toBe(40);
  now = 60_000;
  expect(cap.secondsUntilNext('U1')).toBe(0);
});

it('locks nobody out when the clock is set back', () => {
  let now = 7_200_000;
  const cap = createRateCap({ perMinute: 1, clock: () => now });
  cap.secondsUntilNext('U1');
  now = 0;
  expect(cap.secondsUntilNext('U1')).toBe(0);
});
