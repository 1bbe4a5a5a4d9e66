import { type AnswererRecord, isPartial, type RunRecord } from '../run-record.js';
import { sliceNames } from '../slices.js';
import type { Baseline, CaseOutcomes } from './baseline.js';
import { type Comparison, compare, type NotComparable, only } from './compare.js';
import { type GateRules, judgeThresholds, type Verdict } from './thresholds.js';

export interface Judgement {
  readonly answerer: string;
  /** Whether all cases were asked, so that thresholds and baseline apply. */
  readonly whole: boolean;
  /** `null` when there is no baseline for this answerer. */
  readonly comparison: Comparison | NotComparable | null;
  readonly verdicts: readonly Verdict[];
}

/**
 * Judges a stored run. A run over all cases must keep every threshold and must not fall below the baseline; a run over a
 * part of them is compared with the same part and not judged. Errors always break the gate.
 */
export function judgeRun(record: RunRecord, rules: GateRules, baseline: Baseline | null): Judgement[] {
  return record.answerers.map((answerer) => {
    const before = baseline?.answerers[answerer.name]?.cases ?? null;
    const comparison = before && compare(selected(before, record, answerer), answerer.outcomes, record.seed);
    const judgement = { answerer: answerer.name, whole: !isPartial(record.selection), comparison };
    if (!judgement.whole) return { ...judgement, verdicts: errors(record) };
    const verdicts = [
      ...errors(record),
      ...judgeThresholds(answerer.name, answerer.slices, rules.thresholds),
      ...(before ? againstBaseline(record, answerer, before, rules) : noBaseline(answerer.name, rules)),
    ];
    return { ...judgement, verdicts };
  });
}

export function gateIsGreen(judgements: readonly Judgement[]): boolean {
  return judgements.every(({ verdicts }) => verdicts.every(({ passed }) => passed));
}

/** Of a partial run, the baseline's same part; of a full run, all of it, so that a case that was removed is noticed. */
function selected(before: CaseOutcomes, { selection, cases }: RunRecord, { outcomes }: AnswererRecord): CaseOutcomes {
  if (!isPartial(selection)) return before;
  return only(before, [...new Set([...Object.keys(outcomes), ...cases.map(({ id }) => id)])]);
}

/** One broken rule for each kind of error, however many cases it hit. */
function errors({ failures }: RunRecord): Verdict[] {
  const reason = 'A case that ended in an error has no figure, and what has no figure must not pass.';
  return [...new Set(failures.map(({ message }) => message))].map((message) => {
    const names = failures.filter((one) => one.message === message).map(({ name }) => name);
    const others = names.length > 1 ? ` and ${names.length - 1} more` : '';
    return { rule: 'no errors', passed: false, text: `error: ${message} (${names[0]}${others})`, reason };
  });
}

function againstBaseline(record: RunRecord, { outcomes }: AnswererRecord, before: CaseOutcomes, rules: GateRules) {
  const { largestDrop, reason } = rules.baseline;
  const slices = new Map<string, string[]>();
  for (const one of record.cases) {
    for (const name of sliceNames(one).filter(isJudgedSlice)) slices.set(name, [...(slices.get(name) ?? []), one.id]);
  }
  const whole = compare(before, outcomes, record.seed);
  if (!whole.comparable)
    return [
      { rule: 'baseline', passed: false, text: `baseline: not comparable, ${differences(whole)}`, reason: BLESS },
    ];
  return [...slices].map(([name, ids]): Verdict => {
    const { difference = 0 } = compare(only(before, ids), only(outcomes, ids), record.seed) as Comparison;
    const text = `headline of ${name} against the baseline: ${signed(difference)}, at least ${signed(-largestDrop)} is due`;
    return { rule: `headline of ${name} against the baseline`, passed: difference >= -largestDrop, text, reason };
  });
}

/** An answerer that has thresholds must have a baseline too; one that is only being tried need not. */
function noBaseline(answerer: string, { thresholds }: GateRules): Verdict[] {
  if (thresholds.every((one) => one.answerer !== answerer)) return [];
  return [{ rule: 'baseline', passed: false, text: `baseline: none for ${answerer}`, reason: BLESS }];
}

const BLESS =
  'Figures over different cases are never set beside each other: bless a baseline over these, with a reason.';

function isJudgedSlice(name: string): boolean {
  return name === 'all' || /^(?:split|briefing):\S+$/u.test(name);
}

/** What makes two sets of cases unlike, in a few words. */
export function differences({ added, removed, changed }: NotComparable): string {
  const few = (ids: readonly string[]) => `${ids.slice(0, 3).join(', ')}${ids.length > 3 ? ' …' : ''}`;
  return [
    added.length > 0 ? `${added.length} new (${few(added)})` : '',
    removed.length > 0 ? `${removed.length} gone (${few(removed)})` : '',
    changed.length > 0 ? `${changed.length} changed (${few(changed)})` : '',
  ]
    .filter(Boolean)
    .join(', ');
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)}`;
}
