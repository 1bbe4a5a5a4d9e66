import { expect, it } from 'vitest';
import { type Load, loadFigures, loadTable, percentile } from './load-table.js';

const answered = (answer: number) => ({ firstSign: 5, answer, answers: 1 });
const load = (inFlight: number, asked: Load['rounds'][number]['asked']): Load => ({
  slack: 'everything',
  inFlight,
  channels: 1,
  pace: { postsPerSecond: 1, burst: 1 },
  rounds: [{ asked, milliseconds: 500, putOff: 2 }],
});

it('takes the smallest value that so many percent do not exceed', () => {
  const values = Array.from({ length: 20 }, (_, at) => 20 - at);
  expect([percentile(values, 50), percentile(values, 95), percentile([7], 95)]).toEqual([10, 19, 7]);
  expect(percentile([], 50)).toBeNaN();
});

it('counts what was lost and what was answered twice', () => {
  const lost = { firstSign: null, answer: null, answers: 0 };
  const doubled = { firstSign: 5, answer: 40, answers: 2 };
  expect(loadFigures(load(3, [answered(20), lost, doubled]))).toEqual({
    ...{ asked: 3, lost: 1, doubled: 1, perSecond: 4, p50: 20, p95: 40, firstSignP95: 5, putOff: 2 },
    ...{ slackP50: 1000, slackP95: 2000 },
  });
});

it('compares each load with the first against the same Slack', () => {
  const [, one, two] = loadTable([load(1, [answered(20)]), load(2, [answered(50)])]).split('\n');
  expect(one).toContain('×1.0');
  expect(two).toContain('×2.5');
});
