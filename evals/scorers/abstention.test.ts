import { describe, expect, it } from 'vitest';
import { answerOf, cite, expectAnswer, FERRY, POOL, placed, seen } from '../testing/harbour-news.js';
import { abstentionF1, abstentionPrecision, needlessDecline, reasonNamed, rightDecline } from './abstention.js';
import { areaUnderCurve, auroc, riskAt, riskCoverage } from './risk-coverage.js';

const fares = placed({ expected: expectAnswer([FERRY, 'rise by 12 per cent']) });
const outside = placed({ expected: { kind: 'not-in-briefing', reason: 'outside' } });
const unclear = placed({ expected: { kind: 'unclear' } });
const answered = answerOf([cite(FERRY, 'rise by 12 per cent')]);
const declined = answerOf([]);

describe('declines', () => {
  it('that are needless are counted over the answerable only', () => {
    expect(needlessDecline.observe(seen(fares, declined))).toBe(1);
    expect(needlessDecline.observe(seen(fares, answered))).toBe(0);
    expect(needlessDecline.observe(seen(outside, declined))).toBeNull();
  });

  it('that are due fail when something is answered, in their class and over all', () => {
    expect(rightDecline('outside').observe(seen(outside, answered))).toBe(0);
    expect(rightDecline('outside').observe(seen(outside, declined))).toBe(1);
    expect(rightDecline('false-premise').observe(seen(outside, declined))).toBeNull();
    expect(rightDecline(null).observe(seen(unclear, answered))).toBe(0);
  });

  it('may give the wrong reason', () => {
    expect(reasonNamed.observe(seen(outside, answerOf([], { reason: 'wrong-speaker' })))).toBe(0);
    expect(reasonNamed.observe(seen(outside, declined))).toBe(1);
  });

  it('have precision', () => {
    const shares = [seen(fares, declined), seen(outside, declined), seen(fares, answered)].map((one) =>
      abstentionPrecision.observe(one),
    );
    expect(shares).toEqual([{ of: 1, right: 0 }, { of: 1, right: 1 }, null]);
  });

  it('have an F1, of all and of each class', () => {
    const observed = [seen(fares, declined), seen(outside, declined), seen(outside, answered), seen(fares, answered)];
    const overall = abstentionF1(null);
    expect(overall.combine(observed.flatMap((one) => overall.observe(one) ?? []))).toBe(0.5);
    const wrongClass = abstentionF1('outside');
    const mislabelled = seen(outside, answerOf([], { reason: 'false-premise' }));
    expect(wrongClass.combine([mislabelled].flatMap((one) => wrongClass.observe(one) ?? []))).toBe(0);
    expect(overall.combine([{ said: true, due: false }])).toBeNull();
  });
});

describe('confidence', () => {
  const sure = (confidence: number, answerable: boolean, right = answerable) => ({ confidence, answerable, right });

  it('has an area of 1 when it tells the two apart, 0.5 when it says nothing, 0 when it is upside down', () => {
    expect(areaUnderCurve([sure(0.9, true), sure(0.1, false)])).toBe(1);
    expect(areaUnderCurve([sure(0.5, true), sure(0.5, false)])).toBe(0.5);
    expect(areaUnderCurve([sure(0.1, true), sure(0.9, false)])).toBe(0);
    expect(areaUnderCurve([sure(0.1, true)])).toBeNull();
  });

  it('says what answering more would cost', () => {
    expect(riskCoverage([sure(0.9, true), sure(0.5, false), sure(0.5, true), sure(0.2, true, false)])).toEqual([
      { confidence: 0.9, coverage: 0.25, risk: 0 },
      { confidence: 0.5, coverage: 0.75, risk: 1 / 3 },
      { confidence: 0.2, coverage: 1, risk: 0.5 },
    ]);
    expect(riskAt([{ confidence: 0.9, coverage: 0.25, risk: 0.1 }], 0.2)).toBe(0.1);
    expect(riskAt([], 0.5)).toBeNull();
  });

  it('is right only where the evidence was shown', () => {
    expect(auroc.observe(seen(fares, answerOf([cite(POOL, 'blamed the boiler')])))?.right).toBe(false);
    expect(auroc.observe(seen(fares, answered))).toEqual({ confidence: 0.9, answerable: true, right: true });
  });
});
