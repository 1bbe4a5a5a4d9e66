import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readCases } from './dataset/read-cases.js';
import { type Options, readOptions, USAGE } from './options.js';
import { failureLines, failuresOf, figureTable, partTable } from './report/terminal.js';
import { observedCases, type RunRecord } from './run-record.js';
import { slicesOf } from './slices.js';
import type { PlannedCase } from './suite/plan.js';
import { runSuite } from './suite/run-suite.js';

export async function main(args: string[], root: string): Promise<number> {
  const options = readOptions(args);
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  const cases = selectCases(options, root);
  if (cases.length === 0) throw new Error('No case is left with these filters.');
  const record = await run(options, cases, root);
  report(record, options);
  return record.failures.length > 0 ? 1 : 0;
}

function selectCases({ split, briefing, tag, id }: Options, root: string): PlannedCase[] {
  const folder = join(root, 'evals/datasets');
  const paths = readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .map((file) => join(folder, file));
  return readCases(paths, root)
    .filter((one) => split === 'all' || one.split === split)
    .filter((one) => briefing === undefined || one.briefing.includes(briefing))
    .filter((one) => tag === undefined || one.tags.includes(tag))
    .filter((one) => id === undefined || one.id === id)
    .map((one) => ({ ...one, folder: resolve(root, one.briefing) }));
}

async function run(options: Options, cases: PlannedCase[], root: string): Promise<RunRecord> {
  const { answerers, trials, seed, split, briefing = null, tag = null, id = null } = options;
  const started = Date.now();
  const plan = { answerers, cases, trials, search: !options['no-search'] };
  const { results, failures } = await runSuite(plan, root, () => {});
  return {
    version: 1,
    startedAt: new Date(started).toISOString(),
    elapsedSeconds: (Date.now() - started) / 1000,
    selection: { split, briefing, tag, id, dataset: null },
    trials,
    seed,
    cases,
    answerers: answerers.map((name) => ({
      name,
      tries: cases.map((_, index) => {
        const result = results.find((one) => one.answerer === name && one.index === index);
        return (result?.tries ?? []).map((one) => ({ ...one, judgement: null }));
      }),
    })),
    failures,
  };
}

function report(record: RunRecord, options: Options): void {
  for (const answerer of record.answerers) {
    const observed = observedCases(record, answerer);
    const slices = slicesOf(observed, record.seed);
    const failing = failuresOf(observed);
    const shown = options.failures ? failing : failing.slice(0, 10);
    console.log(shown.map(failureLines).join('\n\n'));
    console.log(`\n${answerer.name}: ${observed.length} cases, ${failing.length} failing\n`);
    console.log(figureTable(slices));
    console.log(`\n${partTable(slices)}`);
  }
  for (const { name, message } of record.failures) console.error(`error: ${name}: ${message}`);
  console.log(`\n${record.elapsedSeconds.toFixed(1)} s`);
}
