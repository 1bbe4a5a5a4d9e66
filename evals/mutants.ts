import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readBaseline } from './gate/baseline.js';
import { type Judgement, judgeRun } from './gate/judge-run.js';
import { readGateRules } from './gate/thresholds.js';
import { makeRecord } from './make-record.js';
import { mutantPlugin } from './mutants/mutant-plugin.js';
import { type Mutant, mutants } from './mutants/mutants.js';
import { readOptions } from './options.js';
import { selectCases } from './select-cases.js';

const USAGE = `npm run eval:mutants -- [--only WORDS]

Breaks one thing of the program at a time, while it is loaded, and runs the evals on each broken program. Ends with
status 1 when the gate stays green over a broken program, or is red over the whole one.

  --only WORDS   only mutants whose name holds these words`;

export async function main(args: string[], root: string): Promise<number> {
  const { values } = parseArgs({ args, options: { only: { type: 'string' }, help: { type: 'boolean' } } });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const chosen = mutants.filter(({ name }) => name.includes(values.only ?? ''));
  const judged = await judgeAll([null, ...chosen], root);
  const survivors = judged.filter(({ mutant, broken }) => (mutant === null) === broken.length > 0);
  console.log(
    survivors.length === 0 ? '\nThe gate noticed every fault.' : `\n${survivors.length} not as it should be.`,
  );
  return survivors.length === 0 ? 0 : 1;
}

interface Judged {
  readonly mutant: Mutant | null;
  /** The rules of the gate that this program breaks. */
  readonly broken: readonly string[];
}

/** One after the other, the whole program first: a gate that is red anyway would prove nothing. */
async function judgeAll(all: readonly (Mutant | null)[], root: string): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const mutant of all) {
    const broken = await brokenRules(mutant, root);
    const due = (mutant === null) === (broken.length === 0);
    console.log(`${due ? '✓' : '✗'} ${mutant?.name ?? 'the program as it is'}: ${broken.length} rules broken`);
    for (const text of broken.slice(0, 3)) console.log(`    ${text}`);
    judged.push({ mutant, broken });
  }
  return judged;
}

/** @throws when cases end in errors: a program that crashes shows nothing about the gate. */
async function brokenRules(mutant: Mutant | null, root: string): Promise<string[]> {
  const options = readOptions([]);
  const plugins = mutant === null ? [] : [mutantPlugin(mutant)];
  const record = await makeRecord(options, selectCases(options, root), root, { plugins, resamples: 0 });
  const [failure] = record.failures;
  if (failure) throw new Error(`${mutant?.name ?? 'the program as it is'}: ${failure.message}`);
  const rules = readGateRules(join(root, 'evals/thresholds.json'));
  return judgeRun(record, rules, readBaseline(join(root, 'evals/baseline.json'))).flatMap(textsOfBroken);
}

function textsOfBroken({ verdicts }: Judgement): string[] {
  return verdicts.filter(({ passed }) => !passed).map(({ text }) => text);
}
