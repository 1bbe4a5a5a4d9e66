import { describe, expect, it } from 'vitest';
import { answerOf, cite, expectAnswer, FERRY, POOL, placed, seen } from '../testing/harbour-news.js';
import { brevity, LONGEST_SHORT_ANSWER, short } from './brevity.js';
import { citationPrecision, forbiddenShown } from './citation-precision.js';
import { citationRecall, evidenceRecall } from './evidence-recall.js';

const fares = placed({ expected: expectAnswer([FERRY, 'Ferry fares will rise by 12 per cent in May']) });
const both = placed({ expected: expectAnswer([FERRY, 'rise by 12 per cent'], [POOL, 'stays shut until June']) });
const unsaid = placed({ expected: { kind: 'not-in-briefing', reason: 'outside' } });
const rise = cite(FERRY, 'Ferry fares will rise by 12 per cent in May.');
const shut = cite(POOL, 'The pool on Mill Lane stays shut until June.');
const boiler = cite(POOL, 'Mayor Tom Oke blamed the boiler.');

describe('evidence among the first excerpts', () => {
  it('sees the first excerpt only at 1, and three at 3', () => {
    const answer = answerOf([boiler, rise]);
    expect(evidenceRecall(1).observe(seen(fares, answer))).toBe(0);
    expect(evidenceRecall(3).observe(seen(fares, answer))).toBe(1);
  });

  it('asks one excerpt for no more than one group', () => {
    expect(evidenceRecall(1).observe(seen(both, answerOf([rise, shut])))).toBe(1);
    expect(evidenceRecall(3).observe(seen(both, answerOf([rise, boiler])))).toBe(0.5);
  });

  it('does not accept less than half of the words', () => {
    expect(evidenceRecall(3).observe(seen(fares, answerOf([cite(FERRY, 'Ferry fares')])))).toBe(0);
    expect(evidenceRecall(3).observe(seen(fares, answerOf([cite(FERRY, 'rise by 12 per cent in May')])))).toBe(1);
  });

  it('adds up excerpts that split the words, counting shared characters once', () => {
    const parts = [cite(FERRY, 'Ferry fares'), cite(FERRY, 'fares will')];
    expect(evidenceRecall(1).observe(seen(fares, answerOf(parts)))).toBe(0);
    expect(evidenceRecall(3).observe(seen(fares, answerOf(parts)))).toBe(0);
    expect(evidenceRecall(3).observe(seen(fares, answerOf([...parts, cite(FERRY, '12 per cent')])))).toBe(1);
  });

  it('counts a decline as nothing found, and has no say where nothing is to be found', () => {
    expect(evidenceRecall(3).observe(seen(fares, answerOf([])))).toBe(0);
    expect(evidenceRecall(3).observe(seen(unsaid, answerOf([])))).toBeNull();
  });
});

describe('citations', () => {
  it('have recall by groups', () => {
    expect(citationRecall.observe(seen(both, answerOf([rise])))).toBe(0.5);
    expect(citationRecall.combine([0.5, 1])).toBe(0.75);
  });

  it('have precision by excerpts, over all cases together', () => {
    expect(citationPrecision.observe(seen(fares, answerOf([rise, boiler, shut])))).toEqual({ of: 3, right: 1 });
    const shares = [
      { of: 3, right: 1 },
      { of: 1, right: 1 },
    ];
    expect(citationPrecision.combine(shares)).toBe(0.5);
    expect(citationPrecision.combine([])).toBeNull();
  });

  it('that were forbidden are counted', () => {
    const forbidding = placed({
      expected: { ...expectAnswer([POOL, 'until June']), mustNotCite: [{ article: POOL, words: 'blamed the boiler' }] },
    });
    expect(forbiddenShown.observe(seen(forbidding, answerOf([boiler])))).toEqual({ of: 1, right: 1 });
    expect(forbiddenShown.observe(seen(forbidding, answerOf([shut])))).toEqual({ of: 1, right: 0 });
    expect(forbiddenShown.observe(seen(fares, answerOf([boiler])))).toBeNull();
  });
});

describe('brevity', () => {
  it('adds up the excerpts of questions after one fact only', () => {
    expect(brevity.observe(seen(fares, answerOf([rise, shut])))).toBe(rise.excerpt.length + shut.excerpt.length);
    expect(brevity.observe(seen(both, answerOf([rise])))).toBeNull();
    expect(brevity.observe(seen(fares, answerOf([])))).toBeNull();
  });

  it('fails an answer that is longer than the limit', () => {
    const long = { ...rise, excerpt: 'x'.repeat(LONGEST_SHORT_ANSWER + 1) };
    expect(short.observe(seen(fares, answerOf([long])))).toBe(0);
    expect(short.observe(seen(fares, answerOf([rise])))).toBe(1);
  });
});
