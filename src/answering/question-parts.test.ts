import { describe, expect, it } from 'vitest';
import { questionParts } from './question-parts.js';

describe('a text that asks two things', () => {
  it.each([
    ['how much does the tram cost and when will it run?', ['how much does the tram cost', 'when will it run?']],
    ['Who leads the club? And how old is he?', ['Who leads the club', 'how old is he?']],
    ['what did the mayor say; why was the baker fined', ['what did the mayor say', 'why was the baker fined']],
  ])('is parted: %s', (text, parts) => {
    expect(questionParts(text)).toEqual(parts);
  });
});

describe('a text that asks one thing', () => {
  it.each([
    'what did the mayor say about schools and roads?',
    'who and when?',
    'what did she say when the vote was lost and who cares',
    'a and what b and what c and what d',
    '',
    'and what?',
  ])('stays whole: %j', (text) => {
    const parts = questionParts(text);
    expect(parts.length === 1 ? parts : [parts.join(' and ')]).toEqual([text]);
  });
});

it('reads a long text quickly', () => {
  const startedAt = performance.now();
  for (const piece of ['and ', '? ', ' and what', ', ', ';;', '\t']) questionParts(piece.repeat(20_000));
  expect(performance.now() - startedAt).toBeLessThan(1_000);
});
