import { describe, expect, it } from 'vitest';
import { answerOf, cite, expectAnswer, FERRY, POOL, placed, seen } from '../testing/harbour-news.js';
import { latency } from './latency.js';
import { ndcg, reciprocalRank } from './retrieval.js';
import { percentile } from './scorer.js';
import { cost, tokens } from './usage.js';

const both = placed({ expected: expectAnswer([FERRY, 'rise by 12 per cent'], [POOL, 'stays shut until June']) });
const rise = cite(FERRY, 'Ferry fares will rise by 12 per cent in May.');
const shut = cite(POOL, 'The pool on Mill Lane stays shut until June.');
const boiler = cite(POOL, 'Mayor Tom Oke blamed the boiler.');
const searched = (...hits: (typeof rise)[]) => seen(both, answerOf([]), { hits });

describe('retrieval', () => {
  it('has the reciprocal rank of the first passage with evidence', () => {
    expect(reciprocalRank.observe(searched(boiler, rise))).toBe(0.5);
    expect(reciprocalRank.observe(searched(boiler))).toBe(0);
    expect(reciprocalRank.observe(seen(both, answerOf([])))).toBeNull();
  });

  it('gains nothing from a second copy of a fact', () => {
    expect(ndcg.observe(searched(rise, shut))).toBe(1);
    const twice = ndcg.observe(searched(rise, rise, shut)) ?? 1;
    expect(twice).toBeLessThan(1);
    expect(ndcg.observe(searched(rise, rise)) ?? 1).toBeLessThan(twice);
    expect(ndcg.observe(searched(boiler))).toBe(0);
  });

  it('has no say after the tenth hit', () => {
    expect(reciprocalRank.observe(searched(...Array(10).fill(boiler), rise))).toBe(0);
  });
});

describe('what an answer costs', () => {
  it('is the median and the slow end of the time', () => {
    expect(latency(0.5).observe(seen(both, answerOf([], { elapsedMilliseconds: 7 })))).toBe(7);
    expect(latency(0.5).combine([9, 1, 5])).toBe(5);
    expect(percentile([1, 2, 3, 4, 100], 0.95)).toBe(100);
    expect(percentile([], 0.5)).toBeNull();
  });

  it('is no figure where no model was used or no price is known', () => {
    expect(tokens.observe(searched())).toBeNull();
    const usage = { inputTokens: 100, outputTokens: 20, cost: null };
    expect(tokens.observe(seen(both, answerOf([]), { usage }))).toBe(120);
    expect(cost.observe(seen(both, answerOf([]), { usage }))).toBeNull();
  });
});
