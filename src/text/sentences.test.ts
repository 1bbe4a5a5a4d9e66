import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentences.js';

function split(text: string): string[] {
  return sentencesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

describe('sentencesOf keeps together', () => {
  it.each([
    'The U.S. Senate met on Jan. 3 in Washington, D.C., without Sen. Smith.',
    'Lt. Gen. H.R. McMaster and George W. Bush met J.K. Rowling at No. 5 St. James Place.',
    '“Is it over?” he asked.',
    '“Is it over?” Smith asked.',
    '“Stop!” the coach shouted at 8 p.m. Friday.',
    'Shares of Acme Inc. Chief Executive Ann Poe fell 3.5 percent to $1.20.',
    '“No … not now ... maybe later,” she said.',
    'The line was wrapped\nin the middle of\na sentence.',
    'He saw Smith v. Jones and Rep. Ann Lee (D-Calif.) at approx. 40 mph.',
    '1. Wash the apples.',
    'Yahoo! said it would wait.',
    'A line without an end',
  ])('%s', (sentence) => {
    expect(split(sentence)).toEqual([sentence]);
  });
});

describe('sentencesOf parts', () => {
  it.each([
    [['The governor was ill.', 'Ann Marie Poe said so.']],
    [['Talks took place in the U.S.', 'The mayor stayed at home.']],
    [['She left Acme Inc.', 'Shares rose.']],
    [['“No,” she said.', '“Never.”']],
    [['He said “yes.”', 'Then he left.']],
    [['"No."', 'He left.']],
    [['“Why?”', 'Nobody knew.']],
    [['They arrived at 9 a.m.', 'Smith came later.']],
    [['So do I.', 'Trains run late.']],
    [['It ended.', '12 people were hurt.']],
    [['(It rained.)', '**Then** it stopped.**', 'Good.']],
    [['What?!', 'Really.']],
    [['Wait...', 'They came.']],
    [['天気がいい。', '行きましょう！']],
  ])('%j', (sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });
});

it('needs no white space behind a wide full stop', () => {
  expect(split('天気がいい。行きましょう！')).toEqual(['天気がいい。', '行きましょう！']);
});

it('stays inside the block it is given', () => {
  const text = 'One. Two. Three. Four.';
  expect(sentencesOf(text, { start: 4, end: 17 }).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Two.',
    'Three.',
  ]);
});

const newsLike = fc
  .array(
    fc.oneof(
      fc.constantFrom('.', '?', '!', '…', '”', '“', '"', "'", ' ', '\n', 'U.S.', 'Mr.', 'he', 'He', '3', '*', '。'),
      fc.string({ unit: 'binary' }),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

it('tiles the block: in order, never overlapping, only white space between', () => {
  fc.assert(
    fc.property(newsLike, fc.nat(20), fc.nat(20), (text, from, cut) => {
      const within = {
        start: Math.min(from, text.length),
        end: Math.max(Math.min(from, text.length), text.length - cut),
      };
      let at = within.start;
      for (const { start, end } of sentencesOf(text, within)) {
        expect(start).toBeLessThan(end);
        expect(text.slice(at, start).trim()).toBe('');
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        at = end;
      }
      expect(text.slice(at, within.end).trim()).toBe('');
    }),
  );
});

it.each(['a', 'a ', '.', '. ', '.”', ' ', '"', 'Mr. ', '?” A '])('is linear in 1 MB of %j', (piece) => {
  const text = piece.repeat(1_000_000 / piece.length);
  const began = performance.now();
  sentencesOf(text, { start: 0, end: text.length });
  expect(performance.now() - began).toBeLessThan(6_000);
});
