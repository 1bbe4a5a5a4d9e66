import { differences, type Judgement } from '../gate/judge-run.js';
import type { AnswererRecord } from '../run-record.js';
import { riskAt } from '../scorers/risk-coverage.js';

/** What changed since the baseline, and which rules of the gate are broken. */
export function judgementLines({ whole, comparison, verdicts }: Judgement): string {
  const broken = verdicts.filter(({ passed }) => !passed);
  const kept = `${verdicts.length - broken.length} of ${verdicts.length} rules kept`;
  const gate = whole ? `gate: ${kept}` : 'gate: thresholds and baseline not judged, this run leaves cases out';
  return [...comparisonLines(comparison), gate, ...broken.map(({ text, reason }) => `  ✗ ${text}\n    ${reason}`)].join(
    '\n',
  );
}

function comparisonLines(comparison: Judgement['comparison']): string[] {
  if (comparison === null) return ['baseline: none'];
  if (!comparison.comparable) return [`baseline: not comparable, ${differences(comparison)}`];
  const { gained, lost, p, difference, low, high } = comparison;
  const signed = (value: number) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)}`;
  return [
    `baseline: headline ${signed(difference)} (95 % ${signed(low)} to ${signed(high)}), ` +
      `${gained.length} cases gained, ${lost.length} lost, McNemar p = ${p.toFixed(3)}`,
    ...(gained.length > 0 ? [`  gained: ${gained.join(' ')}`] : []),
    ...(lost.length > 0 ? [`  lost:   ${lost.join(' ')}`] : []),
  ];
}

/** What answering more would cost: the share of answers that are not right, by the share of questions answered. */
export function riskLine({ riskCoverage }: AnswererRecord): string {
  const shares = [0.25, 0.5, 0.75, 1].map((coverage) => {
    const risk = riskAt(riskCoverage, coverage);
    return `${100 * coverage} % answered ${risk === null ? '–' : `${(100 * risk).toFixed(1)} %`}`;
  });
  return `not right among the surest: ${shares.join(', ')}`;
}

/** pass@k and pass^k, one line for each k. */
export function trialLines({ trialFigures }: AnswererRecord): string {
  if (trialFigures === null) return '';
  const { trials, mean, passAt, passAll } = trialFigures;
  const share = (value: number | undefined) => `${(100 * (value ?? 0)).toFixed(1)} %`;
  const lines = passAt.map(
    (value, index) => `  k = ${index + 1}: pass@k ${share(value)}, pass^k ${share(passAll[index])}`,
  );
  return [`${trials} tries of each case, ${share(mean)} of them right`, ...lines].join('\n');
}
