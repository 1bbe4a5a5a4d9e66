import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { judgementLines } from '../report/judgement.js';
import type { RunRecord } from '../run-record.js';
import { slicesOf } from '../slices.js';
import { answerOf, cite, expectAnswer, FERRY, POOL, placed, seen } from '../testing/harbour-news.js';
import { blessed, outcomesOf, readBaseline, writeBaseline } from './baseline.js';
import { compare } from './compare.js';
import { gateIsGreen, judgeRun } from './judge-run.js';
import { type GateRules, judgeThresholds, readGateRules } from './thresholds.js';

const folder = mkdtempSync(join(tmpdir(), 'gate-'));
afterAll(() => rmSync(folder, { recursive: true }));

const cases = Array.from({ length: 20 }, (_, index) =>
  placed({ id: `case-${index}`, expected: expectAnswer([FERRY, 'rise by 12 per cent']) }),
);
const right = answerOf([cite(FERRY, 'rise by 12 per cent')]);
const wrong = answerOf([cite(POOL, 'blamed the boiler')]);

/** A run over all cases in which the first `wrongs` get a wrong answer. */
function runWith(wrongs: number, parts: Partial<RunRecord> = {}): RunRecord {
  const observed = cases.map((one, index) => {
    const asked = { ...one, folder: '/nowhere' };
    return { case: asked, tries: [seen(asked, index < wrongs ? wrong : right)] };
  });
  return {
    version: 1,
    startedAt: '2026-01-02T03:04:05Z',
    elapsedSeconds: 1,
    selection: { split: 'all', briefing: null, tag: null, id: null, dataset: null },
    trials: 1,
    seed: 1,
    cases,
    answerers: [
      {
        name: 'extractive',
        tries: [],
        slices: slicesOf(observed, 1),
        riskCoverage: [],
        trialFigures: null,
        outcomes: outcomesOf(observed),
      },
    ],
    failures: [],
    ...parts,
  };
}

const baselineOf = ({ answerers }: RunRecord) =>
  blessed(null, {
    on: '2026-01-01',
    reason: 'the first',
    headline: {},
    answerers: Object.fromEntries(
      answerers.map(({ name, outcomes }) => [name, { figures: { headline: 1 }, cases: outcomes }]),
    ),
  });

const rules: GateRules = {
  baseline: { largestDrop: 0.005, reason: 'Any fall is a real one.' },
  thresholds: [{ answerer: 'extractive', slice: 'all', figure: 'right', atLeast: 0.9, reason: 'Nine of ten is due.' }],
};

describe('the gate', () => {
  it('is green for a run like the baseline', () => {
    expect(gateIsGreen(judgeRun(runWith(0), rules, baselineOf(runWith(0))))).toBe(true);
  });

  it('is red when a threshold is broken, and can be judged again by other thresholds', () => {
    const run = runWith(4);
    expect(gateIsGreen(judgeRun(run, rules, baselineOf(run)))).toBe(false);
    const [threshold] = rules.thresholds;
    const milder = { ...rules, thresholds: threshold ? [{ ...threshold, atLeast: 0.5 }] : [] };
    expect(gateIsGreen(judgeRun(run, milder, baselineOf(run)))).toBe(true);
  });

  it('is red when the headline falls below the baseline though all thresholds are kept', () => {
    const judgements = judgeRun(runWith(1), rules, baselineOf(runWith(0)));
    expect(gateIsGreen(judgements)).toBe(false);
    expect(judgements.map(judgementLines).join('\n')).toContain('lost:   case-0');
  });

  it('is red when the cases are others than the baseline’s', () => {
    const baseline = baselineOf(runWith(0));
    delete baseline.answerers.extractive?.cases['case-0'];
    const judgements = judgeRun(runWith(0), rules, baseline);
    expect(gateIsGreen(judgements)).toBe(false);
    expect(judgements.map(judgementLines).join('\n')).toContain('not comparable, 1 new (case-0)');
  });

  it('is red when a case ended in an error, even in a run over a part', () => {
    const failures = [{ name: 'case-3', message: 'no articles' }];
    expect(gateIsGreen(judgeRun(runWith(0, { failures }), rules, baselineOf(runWith(0))))).toBe(false);
    const selection = { split: 'tune', briefing: null, tag: null, id: null, dataset: null } as const;
    expect(gateIsGreen(judgeRun(runWith(0, { failures, selection }), rules, null))).toBe(false);
  });

  it('is red when an answerer with thresholds has no baseline', () => {
    expect(gateIsGreen(judgeRun(runWith(0), rules, null))).toBe(false);
  });

  it('does not judge a run over a part, but compares it with the same part', () => {
    const selection = { split: 'tune', briefing: null, tag: null, id: null, dataset: null } as const;
    const [judgement] = judgeRun(runWith(20, { selection }), rules, baselineOf(runWith(0)));
    expect(judgement?.verdicts).toEqual([]);
    expect(judgement?.comparison).toMatchObject({ comparable: true, difference: -2 });
  });
});

describe('a threshold', () => {
  it('on a figure or a part that is not there is broken', () => {
    const [threshold] = rules.thresholds;
    if (!threshold) throw new Error('no threshold');
    const { slices } = runWith(0).answerers[0] ?? { slices: [] };
    const verdicts = judgeThresholds('extractive', slices, [
      { ...threshold, slice: 'tag:none' },
      { ...threshold, figure: 'judged-support' },
    ]);
    expect(verdicts.map(({ passed }) => passed)).toEqual([false, false]);
  });

  it('needs a bound, a known figure and a reason', () => {
    const path = join(folder, 'thresholds.json');
    const written = (threshold: object) => {
      writeFileSync(path, JSON.stringify({ ...rules, thresholds: [threshold] }));
      return () => readGateRules(path);
    };
    const [good] = rules.thresholds;
    expect(written({ ...good })).not.toThrow();
    expect(written({ ...good, atLeast: undefined })).toThrow('atLeast or atMost');
    expect(written({ ...good, figure: 'beauty' })).toThrow();
    expect(written({ ...good, reason: '' })).toThrow();
  });
});

describe('the baseline', () => {
  it('is read as it was written, one case to a line', () => {
    const path = join(folder, 'baseline.json');
    const baseline = baselineOf(runWith(2));
    writeBaseline(path, baseline);
    expect(readBaseline(path)).toEqual(baseline);
    expect(
      readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line.includes('"case-')),
    ).toHaveLength(20);
  });

  it('is not there before the first blessing', () => {
    expect(readBaseline(join(folder, 'none.json'))).toBeNull();
  });

  it('keeps why it moved, and answerers that took no part', () => {
    const first = baselineOf(runWith(0));
    const second = blessed(first, {
      on: '2026-02-01',
      reason: 'a second',
      headline: {},
      answerers: { model: { figures: {}, cases: {} } },
    });
    expect(second.blessed.map(({ reason }) => reason)).toEqual(['the first', 'a second']);
    expect(Object.keys(second.answerers)).toEqual(['extractive', 'model']);
  });
});

describe('a comparison', () => {
  it('counts flips and the headline’s difference, case by case', () => {
    const before = { a: ['1', 'right'], b: ['2', 'wrong'], c: ['3', 'declined'] } as const;
    const now = { a: ['1', 'wrong'], b: ['2', 'right'], c: ['3', 'right'] } as const;
    const result = compare(mutable(before), mutable(now), 1);
    expect(result).toMatchObject({ comparable: true, gained: ['b', 'c'], lost: ['a'], p: 1 });
    expect(result.comparable && result.difference).toBeCloseTo(1 / 3);
  });

  it('is refused when a case changed', () => {
    const result = compare({ a: ['1', 'right'] }, { a: ['2', 'right'] }, 1);
    expect(result).toEqual({ comparable: false, added: [], removed: [], changed: ['a'] });
  });
});

function mutable(outcomes: Record<string, readonly [string, 'right' | 'wrong' | 'declined']>) {
  return Object.fromEntries(
    Object.entries(outcomes).map(([id, [hash, outcome]]): [string, [string, typeof outcome]] => [id, [hash, outcome]]),
  );
}
