import { expect, it } from 'vitest';
import { answerOf, cite, expectAnswer, FERRY, POOL, placed, saidBy, seen } from '../testing/harbour-news.js';
import { headline, rightShare } from './headline.js';

const fares = placed({ expected: expectAnswer([FERRY, 'rise by 12 per cent']) });
const unsaid = placed({ expected: { kind: 'not-in-briefing', reason: 'outside' } });
const points = (...observed: Parameters<typeof headline.observe>) => headline.observe(...observed);

it('gives a point for the evidence and takes one for another fact', () => {
  expect(points(seen(fares, answerOf([cite(FERRY, 'Ferry fares will rise by 12 per cent in May.')])))).toBe(1);
  expect(points(seen(fares, answerOf([cite(POOL, 'The pool on Mill Lane stays shut')])))).toBe(-1);
});

it('gives nothing for a needless decline and a point for a due one', () => {
  expect(points(seen(fares, answerOf([])))).toBe(0);
  expect(points(seen(unsaid, answerOf([])))).toBe(1);
});

it('takes a point for an answer that the briefing does not hold', () => {
  expect(points(seen(unsaid, answerOf([cite(POOL, 'Mayor Tom Oke blamed the boiler.')])))).toBe(-1);
});

it('wants every group of the evidence', () => {
  const both = placed({ expected: expectAnswer([FERRY, 'rise by 12 per cent'], [POOL, 'stays shut until June']) });
  expect(points(seen(both, answerOf([cite(FERRY, 'rise by 12 per cent')])))).toBe(-1);
  expect(points(seen(both, answerOf([cite(FERRY, 'rise by 12 per cent'), cite(POOL, 'stays shut until June')])))).toBe(
    1,
  );
});

it('takes a point when what must not be cited is shown beside the evidence', () => {
  const forbidding = placed({
    expected: {
      ...expectAnswer([FERRY, 'The boats are old']),
      mustNotCite: [{ article: FERRY, words: 'Fishers said the rise was unfair' }],
    },
  });
  expect(points(seen(forbidding, answerOf([cite(FERRY, 'The boats are old')])))).toBe(1);
  const shown = [cite(FERRY, 'The boats are old'), cite(FERRY, 'Fishers said the rise was unfair.')];
  expect(points(seen(forbidding, answerOf(shown)))).toBe(-1);
});

it('wants the right speaker named for the evidence, and nobody else', () => {
  const said = placed({ expected: { ...expectAnswer([FERRY, 'The boats are old']), speaker: 'Ana Réti' } });
  const by = (name: string | null) =>
    answerOf([cite(FERRY, 'The boats are old', { speech: 'direct', speaker: name === null ? null : saidBy(name) })]);
  expect(points(seen(said, by('Reti')))).toBe(1);
  expect(points(seen(said, by('Tom Oke')))).toBe(-1);
  expect(points(seen(said, by(null)))).toBe(-1);
});

it('counts cases right as a share beside it', () => {
  expect(rightShare.combine([1, 0, 0, 1])).toBe(0.5);
  expect(rightShare.observe(seen(fares, answerOf([])))).toBe(0);
});
