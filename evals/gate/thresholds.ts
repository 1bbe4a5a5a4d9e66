import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { formatValue } from '../report/format.js';
import { allScorers } from '../scorers/all.js';
import type { Slice } from '../slices.js';

const thresholdSchema = z
  .strictObject({
    answerer: z.string(),
    /** `all`, `split:held`, `briefing:seeds` … as the report names them. */
    slice: z.string(),
    figure: z.enum(allScorers.map(({ name }) => name)),
    atLeast: z.number().optional(),
    atMost: z.number().optional(),
    reason: z.string().min(10),
  })
  .refine(({ atLeast, atMost }) => (atLeast === undefined) !== (atMost === undefined), 'give either atLeast or atMost');

const gateSchema = z.strictObject({
  baseline: z.strictObject({
    /** How far the headline of any slice may fall below the baseline's. */
    largestDrop: z.number().nonnegative(),
    reason: z.string().min(10),
  }),
  thresholds: z.array(thresholdSchema),
});

export type GateRules = z.infer<typeof gateSchema>;
export type Threshold = z.infer<typeof thresholdSchema>;

export interface Verdict {
  /** The same for the same rule in every run. */
  readonly rule: string;
  readonly passed: boolean;
  readonly text: string;
  readonly reason: string;
}

/** @throws when the file is not of its form: a gate that cannot be read must not be open. */
export function readGateRules(path: string): GateRules {
  return gateSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
}

/** Holds an answerer's figures to its thresholds. A figure that is missing breaks its threshold. */
export function judgeThresholds(
  answerer: string,
  slices: readonly Slice[],
  thresholds: readonly Threshold[],
): Verdict[] {
  return thresholds.filter((one) => one.answerer === answerer).map((one) => judge(one, slices));
}

function judge({ slice, figure, atLeast, atMost, reason }: Threshold, slices: readonly Slice[]): Verdict {
  const scorer = allScorers.find(({ name }) => name === figure);
  const value = slices.find(({ name }) => name === slice)?.figures[figure]?.value ?? null;
  const show = (number: number) => (scorer ? formatValue(scorer.unit, number) : String(number));
  const bound = atLeast === undefined ? `at most ${show(atMost ?? 0)}` : `at least ${show(atLeast)}`;
  const name = `${scorer?.title ?? figure} of ${slice}`;
  if (value === null) return { rule: name, passed: false, text: `${name}: no figure, ${bound} is due`, reason };
  const passed = value >= (atLeast ?? Number.NEGATIVE_INFINITY) && value <= (atMost ?? Number.POSITIVE_INFINITY);
  return { rule: name, passed, text: `${name}: ${show(value)}, ${bound} is due`, reason };
}
