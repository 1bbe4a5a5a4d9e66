import type { PlacedCase } from './dataset/read-cases.js';
import type { CaseOutcomes } from './gate/baseline.js';
import type { Judgement } from './judge/judge.js';
import type { RiskPoint } from './scorers/risk-coverage.js';
import type { Observation } from './scorers/scorer.js';
import type { Slice } from './slices.js';
import type { TrialFigures } from './statistics/trials.js';
import type { PlannedCase, Try } from './suite/plan.js';
import type { SuiteResult } from './suite/run-suite.js';

/** What a run was over. Two runs compare only when they asked the same cases. */
export interface Selection {
  readonly split: 'tune' | 'held' | 'all';
  readonly briefing: string | null;
  readonly tag: string | null;
  readonly id: string | null;
  /** A known dataset by kind and path, or `null` for the project's own cases. */
  readonly dataset: string | null;
}

/** Everything a run saw: enough to score, judge, compare and report again without running again. */
export interface RunRecord {
  readonly version: 1;
  readonly startedAt: string;
  readonly elapsedSeconds: number;
  readonly selection: Selection;
  readonly trials: number;
  readonly seed: number;
  readonly cases: readonly PlacedCase[];
  readonly answerers: readonly AnswererRecord[];
  readonly failures: SuiteResult['failures'];
}

export interface AnswererRecord {
  readonly name: string;
  /** In the order of the cases; empty for a case that ended in an error. */
  readonly tries: readonly (readonly JudgedTry[])[];
  readonly slices: readonly Slice[];
  readonly riskCoverage: readonly RiskPoint[];
  /** `null` when every question was asked once. */
  readonly trialFigures: TrialFigures | null;
  readonly outcomes: CaseOutcomes;
}

export interface JudgedTry extends Try {
  readonly judgement: Judgement | null;
}

/** Whether the run left cases out, so that thresholds and baseline, made for all of them, do not apply. */
export function isPartial({ split, briefing, tag, id, dataset }: Selection): boolean {
  return split !== 'all' || [briefing, tag, id, dataset].some((filter) => filter !== null);
}

export interface ObservedCase {
  readonly case: PlannedCase;
  readonly tries: readonly Observation[];
}

/** The cases that were answered, with their tries, as scorers want them. */
export function observedCases(cases: readonly PlannedCase[], tries: AnswererRecord['tries']): ObservedCase[] {
  return cases.flatMap((asked, index) => {
    const observed = (tries[index] ?? []).map((one) => ({ ...one, case: asked, folder: asked.folder }));
    return observed.length > 0 ? [{ case: asked, tries: observed }] : [];
  });
}
