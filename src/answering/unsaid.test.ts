import { expect, it } from 'vitest';
import { leavesUnsaid } from './unsaid.js';

it.each([
  'He did not say how much the roads would lose.',
  'The club declined to name the buyer.',
  'It is not known when the pool will open.',
  'The price has not been disclosed.',
  'She didn’t give a date.',
  'It remains unclear who will pay.',
])('tells that something was left unsaid: %s', (words) => {
  expect(leavesUnsaid(words)).toBe(true);
});

it.each([
  'He said how much the roads would lose.',
  'The buyer is known in the town.',
  'The club named the buyer.',
  'He did not appeal.',
  'The town will not pay for it.',
])('tells something: %s', (words) => {
  expect(leavesUnsaid(words)).toBe(false);
});
