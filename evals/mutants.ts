import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Baseline, blessed, blessingOf } from './gate/baseline.js';
import { judgeRun } from './gate/judge-run.js';
import { readGateRules, type Verdict } from './gate/thresholds.js';
import { makeRecord } from './make-record.js';
import { mutantPlugin } from './mutants/mutant-plugin.js';
import { type Mutant, mutants } from './mutants/mutants.js';
import { readOptions } from './options.js';
import type { RunRecord } from './run-record.js';
import { selectCases } from './select-cases.js';

const USAGE = `npm run eval:mutants -- [--only WORDS]

Breaks one thing of the program at a time, while it is loaded, and runs the evals on each broken program. Ends with
status 1 when a broken program keeps every rule of the gate that the whole program keeps.

  --only WORDS   only mutants whose name holds these words`;

export async function main(args: string[], root: string): Promise<number> {
  const { values } = parseArgs({ args, options: { only: { type: 'string' }, help: { type: 'boolean' } } });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const whole = await recordOf(null, root);
  const rules = readGateRules(join(root, 'evals/thresholds.json'));
  const judge = (record: RunRecord) => judgeRun(record, rules, baselineOf(whole)).flatMap(({ verdicts }) => verdicts);
  const kept = new Set(judge(whole).flatMap(({ passed, rule }) => (passed ? [rule] : [])));
  let survivors = 0;
  for (const mutant of mutants.filter(({ name }) => name.includes(values.only ?? ''))) {
    const broken = judge(await recordOf(mutant, root)).filter(({ passed, rule }) => !passed && kept.has(rule));
    print(mutant, broken);
    if (broken.length === 0) survivors += 1;
  }
  console.log(survivors === 0 ? '\nThe gate noticed every fault.' : `\n${survivors} faults went unnoticed.`);
  return survivors === 0 ? 0 : 1;
}

/** @throws when cases end in errors: a program that crashes shows nothing about the gate. */
async function recordOf(mutant: Mutant | null, root: string): Promise<RunRecord> {
  const options = readOptions([]);
  const plugins = mutant === null ? [] : [mutantPlugin(mutant)];
  const record = await makeRecord(options, selectCases(options, root), root, { plugins, resamples: 0 });
  const [failure] = record.failures;
  if (failure) throw new Error(`${mutant?.name ?? 'the program as it is'}: ${failure.message}`);
  return record;
}

/** The whole program as the baseline, so that faults are told apart from what was changed since the last blessing. */
function baselineOf(whole: RunRecord): Baseline {
  return blessed(null, blessingOf(whole, 'the whole program'));
}

function print({ name }: Mutant, broken: readonly Verdict[]): void {
  console.log(`${broken.length > 0 ? '✓' : '✗'} ${name}: ${broken.length} rules broken`);
  for (const { text } of broken.slice(0, MOST_SHOWN)) console.log(`    ${text}`);
}

const MOST_SHOWN = 3;
