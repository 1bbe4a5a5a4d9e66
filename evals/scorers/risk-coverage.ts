import { outcomeOf } from './outcome.js';
import type { Scorer } from './scorer.js';

/** How sure the answerer was, whether the briefing holds the answer, and whether what it showed was right. */
export interface Sureness {
  readonly confidence: number;
  readonly answerable: boolean;
  readonly right: boolean;
}

/** How well confidence tells questions the briefing answers from those it does not: 1 perfectly, 0.5 not at all. */
export const auroc: Scorer<Sureness> = {
  name: 'auroc',
  title: 'AUROC of confidence',
  unit: 'share',
  better: 'higher',
  observe: ({ case: asked, answer }) => ({
    confidence: answer.confidence,
    answerable: asked.expected.kind === 'answered',
    right: asked.expected.kind === 'answered' && outcomeOf(asked, answer).kind === 'right',
  }),
  combine: areaUnderCurve,
};

/** The chance that an answerable question has more confidence than an unanswerable one, a tie counting half (Mann–Whitney). */
export function areaUnderCurve(all: readonly Sureness[]): number | null {
  const sorted = [...all].sort((a, b) => a.confidence - b.confidence);
  const positives = sorted.filter(({ answerable }) => answerable).length;
  const negatives = sorted.length - positives;
  if (positives === 0 || negatives === 0) return null;
  let [wins, below] = [0, 0];
  for (const group of tied(sorted)) {
    const good = group.filter(({ answerable }) => answerable).length;
    const bad = group.length - good;
    wins += good * (below + bad / 2);
    below += bad;
  }
  return wins / (positives * negatives);
}

export interface RiskPoint {
  /** Answering everything at least this sure … */
  readonly confidence: number;
  /** … answers this share of all questions … */
  readonly coverage: number;
  /** … of which this share is not answered right: unanswerable, or not rightly answered in this run. */
  readonly risk: number;
}

/** What answering more would cost: one point per level of confidence, surest first. */
export function riskCoverage(all: readonly Sureness[]): RiskPoint[] {
  const sorted = [...all].sort((a, b) => b.confidence - a.confidence);
  let [answered, wrong] = [0, 0];
  return tied(sorted).map((group) => {
    answered += group.length;
    wrong += group.filter(({ right }) => !right).length;
    return { confidence: group[0]?.confidence ?? 0, coverage: answered / all.length, risk: wrong / answered };
  });
}

/** The risk at the first point that answers at least this share of all questions. */
export function riskAt(points: readonly RiskPoint[], coverage: number): number | null {
  return points.find((point) => point.coverage >= coverage)?.risk ?? null;
}

/** Runs of equal confidence in a sorted list. */
function tied(sorted: readonly Sureness[]): Sureness[][] {
  const groups: Sureness[][] = [];
  for (const one of sorted) {
    const last = groups.at(-1);
    if (last?.[0]?.confidence === one.confidence) last.push(one);
    else groups.push([one]);
  }
  return groups;
}
