import { expect, it } from 'vitest';
import { checkedQuestion, LONGEST_QUESTION } from './question-limits.js';

const check = (text: string) => checkedQuestion({ text, history: [] }).text;

it.each(['', ' ', '\n\t', '\u00a0', '\u0000', ' \u0000\n'])('refuses a question that holds nothing: %j', (text) => {
  expect(() => check(text)).toThrow(expect.objectContaining({ code: 'question-empty' }));
});

it('takes the longest question, and refuses a longer one with its length', () => {
  expect(check('a'.repeat(LONGEST_QUESTION))).toHaveLength(LONGEST_QUESTION);
  expect(() => check('a'.repeat(LONGEST_QUESTION + 1))).toThrow(
    expect.objectContaining({ code: 'question-too-long', message: expect.stringContaining(`${LONGEST_QUESTION + 1}`) }),
  );
});

it('keeps the history and every word, NUL apart', () => {
  const history = [{ from: 'reader', text: 'who?' }] as const;
  expect(checkedQuestion({ text: 'who\u0000 is “it”?', history })).toEqual({ text: 'who  is “it”?', history });
});
