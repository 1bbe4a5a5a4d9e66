import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parsePrompt } from '../src/answering/prompts.js';
import { readPromptFiles } from '../src/disk/prompt-files.js';
import { modelInEvals } from './answerers/model-settings.js';
import { inBothHalves } from './dataset/in-both-halves.js';
import { DatasetError } from './dataset/read-cases.js';
import { blessed, blessingOf, readBaseline, writeBaseline } from './gate/baseline.js';
import { gateIsGreen, judgeRun } from './gate/judge-run.js';
import { readGateRules } from './gate/thresholds.js';
import { judgeCalled } from './judge/all.js';
import { createJudge, type Judge } from './judge/judge.js';
import { knownCases, runKnown } from './known/run-known.js';
import { makeRecord } from './make-record.js';
import { type Options, readOptions, USAGE } from './options.js';
import { failureLines, failuresOf } from './report/failures.js';
import { writeReport } from './report/html/write-report.js';
import { judgementLines, riskLine, trialLines } from './report/judgement.js';
import { createProgress } from './report/progress.js';
import { figureTable, partTable } from './report/tables.js';
import { retrievalAlone } from './retrieval-alone.js';
import { type AnswererRecord, isPartial, observedCases, type RunRecord } from './run-record.js';
import { selectCases } from './select-cases.js';
import type { PlannedCase } from './suite/plan.js';

/** How many failing cases are printed unless all are asked for. */
const WORST = 10;

export async function main(args: string[], root: string): Promise<number> {
  try {
    const options = readOptions(args);
    if (!options.help) return await evaluate(options, root);
    console.log(USAGE);
    return 0;
  } catch (error) {
    console.error(error instanceof DatasetError ? `The datasets are broken:\n${error.message}` : messageOf(error));
    return 2;
  }
}

async function evaluate(options: Options, root: string): Promise<number> {
  const { dataset } = options;
  const known = dataset === undefined ? undefined : knownCases(dataset, options);
  if (known === null) return runKnown(dataset ?? '', options, root, createProgress(process.stderr));
  const cases = known ?? (options.judge === undefined ? selectCases(options, root) : []);
  if (options['only-search']) return retrievalAlone(options, cases);
  const record = options.judge === undefined ? await run(options, cases, root) : stored(options.judge);
  const baselinePath = join(root, 'evals/baseline.json');
  const baseline = readBaseline(baselinePath);
  const judgements = judgeRun(record, readGateRules(join(root, 'evals/thresholds.json')), baseline);
  if (options.judge === undefined) {
    const output = resolve(options.output ?? join(root, 'evals/runs/latest'));
    warnOfBothHalves(cases);
    writeReport(`${output}.html`, { record, cases, judgements, baseline });
    writeFileSync(`${output}.json`, JSON.stringify(record));
    console.log(`\n${record.elapsedSeconds.toFixed(1)} s; report: ${output}.html`);
  }
  for (const judgement of judgements) console.log(`\n${judgement.answerer} ${judgementLines(judgement)}`);
  if (options.bless) bless(record, baselinePath, options.reason ?? '');
  return gateIsGreen(judgements) ? 0 : 1;
}

async function run(options: Options, cases: readonly PlannedCase[], root: string): Promise<RunRecord> {
  if (cases.length === 0) throw new Error('No case is left with these filters.');
  if (options.answerers.includes('model')) console.log(modelInEvals().told);
  const record = await makeRecord(options, cases, root, {
    progress: createProgress(process.stderr),
    ...(options['judged-by'] !== undefined && { judge: await judgeBy(options['judged-by']) }),
  });
  for (const answerer of record.answerers) printAnswerer(answerer, cases, options.failures);
  return record;
}

async function judgeBy(name: string): Promise<Judge> {
  const { promptsFolder } = modelInEvals().settings;
  const { texts } = await readPromptFiles(['judge'], promptsFolder);
  return createJudge({ model: judgeCalled(name), instructions: parsePrompt('judge', texts.judge).filled({}) });
}

function stored(path: string): RunRecord {
  const record: RunRecord = JSON.parse(readFileSync(path, 'utf8'));
  if (record.version !== 1) throw new Error(`${path} was written by another version of the evals: run again.`);
  return record;
}

function printAnswerer(answerer: AnswererRecord, cases: readonly PlannedCase[], everyFailure: boolean): void {
  const observed = observedCases(cases, answerer.tries);
  const failing = failuresOf(observed);
  const shown = everyFailure ? failing : failing.slice(0, WORST);
  console.log(shown.map(failureLines).join('\n\n'));
  console.log(`\n${answerer.name}: ${observed.length} cases, ${failing.length} failing, ${shown.length} shown\n`);
  console.log(figureTable(answerer.slices));
  console.log(`\n${partTable(answerer.slices)}`);
  console.log(`\n${riskLine(answerer)}`);
  if (answerer.trialFigures) console.log(`\n${trialLines(answerer)}`);
}

function warnOfBothHalves(cases: readonly PlannedCase[]): void {
  const ids = inBothHalves(cases);
  if (ids.length > 0) console.log(`\nheld cases that the tune half asks too: ${ids.join(' ')}`);
}

function bless(record: RunRecord, path: string, reason: string): void {
  if (isPartial(record.selection)) throw new Error('A baseline needs all cases: bless a run without filters.');
  if (record.failures.length > 0) throw new Error('A run in which cases ended in errors cannot be a baseline.');
  writeBaseline(path, blessed(readBaseline(path), blessingOf(record, reason)));
  console.log(`\nblessed: ${reason}`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
