import type { AnswerDocument } from '../contract.js';
import { blessed, outcomesOf } from '../gate/baseline.js';
import { judgeRun } from '../gate/judge-run.js';
import type { Report } from '../report/html/page.js';
import type { RunRecord } from '../run-record.js';
import { slicesOf } from '../slices.js';
import type { PlannedCase } from '../suite/plan.js';
import { answerOf, cite, expectAnswer, FERRY, NEWS, POOL, placed, seen } from './harbour-news.js';

const planned = (parts: Parameters<typeof placed>[0]): PlannedCase => ({ ...placed(parts), folder: '/nowhere' });

const dearer = planned({
  id: 'dearer',
  question: 'how <much> dearer is the ferry?',
  expected: expectAnswer([FERRY, '12 per cent']),
});
const opening = planned({
  id: 'opening',
  question: 'when does the pool open again',
  tags: ['dates'],
  split: 'held',
  expected: expectAnswer([POOL, 'shut until June']),
});

const answers: readonly (readonly [PlannedCase, AnswerDocument])[] = [
  [dearer, answerOf([cite(POOL, 'Mayor Tom Oke blamed the boiler.')])],
  [opening, answerOf([])],
];

/** The report of a run over two cases, one answered wrongly, one declined. */
export function harbourReport(): Report {
  const observed = answers.map(([asked, answer]) => ({ case: asked, tries: [seen(asked, answer)] }));
  const record: RunRecord = {
    version: 1,
    startedAt: '2026-01-02T03:04:05Z',
    elapsedSeconds: 1,
    selection: { split: 'all', briefing: null, tag: null, id: null, dataset: null },
    trials: 1,
    seed: 1,
    cases: answers.map(([asked]) => asked),
    answerers: [
      {
        name: 'extractive',
        tries: [],
        slices: slicesOf(observed, 1),
        riskCoverage: [{ confidence: 0.9, coverage: 1, risk: 1 }],
        trialFigures: null,
        outcomes: outcomesOf(observed),
      },
    ],
    failures: [],
  };
  const rightBefore = Object.fromEntries(
    answers.map(([{ id, hash }]): [string, [string, 'right']] => [id, [hash, 'right']]),
  );
  const before = blessed(null, {
    on: '2026-01-01',
    reason: 'Both were right.',
    headline: { extractive: 1 },
    answerers: { extractive: { figures: { headline: 1 }, cases: rightBefore } },
  });
  const rules = { baseline: { largestDrop: 0, reason: 'Any fall is one.' }, thresholds: [] };
  return {
    record,
    judgements: judgeRun(record, rules, before),
    before: new Map([['extractive', { headline: 1 }]]),
    failing: observed.map((one) => ({ answerer: 'extractive', observed: one, texts: NEWS })),
    leftOut: 0,
  };
}
