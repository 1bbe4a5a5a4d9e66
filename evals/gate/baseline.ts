import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { ObservedCase, RunRecord } from '../run-record.js';
import { allScorers } from '../scorers/all.js';
import { outcomeOf } from '../scorers/outcome.js';
import type { Slice } from '../slices.js';

const outcomeSchema = z.enum(['right', 'declined', 'wrong']);

const baselineSchema = z.strictObject({
  version: z.literal(1),
  /** Why it moved, oldest first. */
  blessed: z.array(
    z.strictObject({ on: z.string(), reason: z.string().min(1), headline: z.record(z.string(), z.number()) }),
  ),
  answerers: z.record(
    z.string(),
    z.strictObject({
      /** Every figure over all cases. */
      figures: z.record(z.string(), z.number()),
      /** By case id: the case's hash, and how each try ended. */
      cases: z.record(z.string(), z.tuple([z.string()], outcomeSchema)),
    }),
  ),
});

export type Baseline = z.infer<typeof baselineSchema>;
export type AnswererBaseline = Baseline['answerers'][string];
export type CaseOutcomes = AnswererBaseline['cases'];
export type OutcomeName = z.infer<typeof outcomeSchema>;

/** @throws when the file is there and not of its form. `null` when nothing was blessed yet. */
export function readBaseline(path: string): Baseline | null {
  return existsSync(path) ? baselineSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) : null;
}

/** How every case of a run ended, in the form the baseline keeps. */
export function outcomesOf(observed: readonly ObservedCase[]): CaseOutcomes {
  return Object.fromEntries(
    observed.map(({ case: asked, tries }) => [
      asked.id,
      [asked.hash, ...tries.map(({ answer }) => outcomeOf(asked, answer).kind)],
    ]),
  );
}

export interface Blessing {
  readonly on: string;
  readonly reason: string;
  /** The headline figure of each answerer. */
  readonly headline: Readonly<Record<string, number>>;
  readonly answerers: Readonly<Record<string, AnswererBaseline>>;
}

/** What a run would make the baseline. */
export function blessingOf({ startedAt, answerers }: RunRecord, reason: string): Blessing {
  const figures = answerers.map(({ name, slices }) => [name, figureValues(slices)] as const);
  return {
    on: startedAt.slice(0, 10),
    reason,
    headline: Object.fromEntries(figures.map(([name, { headline = 0 }]) => [name, headline])),
    answerers: Object.fromEntries(
      answerers.map(({ name, outcomes }, at) => [name, { figures: figures[at]?.[1] ?? {}, cases: outcomes }]),
    ),
  };
}

/** Times are left out: they tell of the machine, and would change the file at every blessing. */
function figureValues(slices: readonly Slice[]): Record<string, number> {
  const all = slices.find(({ name }) => name === 'all')?.figures ?? {};
  const kept = allScorers.filter(({ unit }) => unit !== 'milliseconds');
  return Object.fromEntries(
    kept.flatMap(({ name }) => {
      const value = all[name]?.value ?? null;
      return value === null ? [] : [[name, Number(value.toFixed(4))]];
    }),
  );
}

/** The baseline after a blessing: answerers that took no part keep what they had. */
export function blessed(before: Baseline | null, { on, reason, headline, answerers }: Blessing): Baseline {
  return {
    version: 1,
    blessed: [...(before?.blessed ?? []), { on, reason, headline }],
    answerers: { ...before?.answerers, ...answerers },
  };
}

/** One case per line, so that a change of the baseline reads well in a diff. */
export function writeBaseline(path: string, { version, blessed: history, answerers }: Baseline): void {
  const list = Object.entries(answerers).map(([name, { figures, cases }]) => {
    const lines = Object.entries(cases).map(
      ([id, outcome]) => `        ${JSON.stringify(id)}: ${JSON.stringify(outcome)}`,
    );
    const numbers = Object.entries(figures).map(([figure, value]) => `        ${JSON.stringify(figure)}: ${value}`);
    return `    ${JSON.stringify(name)}: {\n      "figures": ${block(numbers)},\n      "cases": ${block(lines)}\n    }`;
  });
  const past = history.map((one) => `    ${JSON.stringify(one)}`).join(',\n');
  writeFileSync(
    path,
    `{\n  "version": ${version},\n  "blessed": [\n${past}\n  ],\n  "answerers": {\n${list.join(',\n')}\n  }\n}\n`,
  );
}

function block(lines: readonly string[]): string {
  return `{\n${lines.join(',\n')}\n      }`;
}
