import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerers } from '../answerers/all.js';
import type { Progress } from '../make-record.js';
import type { Options } from '../options.js';
import type { PlannedCase } from '../suite/plan.js';
import { knownCaseReaders, parseDataset } from './all.js';
import { runMultihopRag } from './multihop-rag.js';

/** The cases of a known dataset that has cases like ours; `null` for those with figures of their own. */
export function knownCases(dataset: string, { limit = Number.POSITIVE_INFINITY }: Options): PlannedCase[] | null {
  const { kind, path } = parseDataset(dataset);
  return knownCaseReaders[kind]?.(path, { folder: newFolder(kind), limit }) ?? null;
}

/** Measures a known dataset that has figures of its own and prints them. @returns the exit status. */
export async function runKnown(dataset: string, options: Options, root: string, progress: Progress): Promise<number> {
  const { kind, path } = parseDataset(dataset);
  switch (kind) {
    case 'polnear':
      return (
        spawnSync(process.execPath, [join(root, 'evals/start.mjs'), 'polnear', path], { stdio: 'inherit' }).status ?? 1
      );
    case 'multihop-rag':
      return multihopRag(path, options, progress);
    default:
      throw new Error(`--dataset ${dataset}: give polnear:DIR, clapnq:FILE, squad:FILE or multihop-rag:DIR`);
  }
}

async function multihopRag(
  path: string,
  { answerers: names, limit = Number.POSITIVE_INFINITY }: Options,
  progress: Progress,
) {
  for (const name of names) {
    const answerer = await answerers[name]?.();
    if (!answerer) throw new Error(`There is no answerer "${name}".`);
    const run = await runMultihopRag(path, { folder: newFolder('multihop-rag'), limit, answerer }, progress);
    const { questions, chunkWords, hitsAt4, hitsAt10, mrrAt10, mapAt10 } = run;
    const [h10, h4, map, mrr] = [hitsAt10, hitsAt4, mapAt10, mrrAt10].map((value) => value.toFixed(4));
    console.log(`${name}: ${questions} questions, chunks of ${chunkWords.toFixed(0)} words on average`);
    console.log(`Hits@10 ${h10}  Hits@4 ${h4}  MAP@10 ${map}  MRR@10 ${mrr}`);
  }
  return 0;
}

/** A folder for a dataset's articles that goes when the program ends. */
function newFolder(kind: string): string {
  const folder = mkdtempSync(join(tmpdir(), `briefing-evals-${kind}-`));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
