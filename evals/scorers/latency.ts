import { percentile, type Scorer } from './scorer.js';

/** Time from question to answer inside the program: the median (0.5) or the slow end (0.95). */
export function latency(share: 0.5 | 0.95): Scorer<number> {
  const name = `latency-p${share * 100}`;
  return {
    name,
    title: `latency p${share * 100}`,
    unit: 'milliseconds',
    better: 'lower',
    observe: ({ answer }) => answer.elapsedMilliseconds,
    combine: (values) => percentile(values, share),
  };
}
