import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readCases } from './dataset/read-cases.js';
import type { Options } from './options.js';
import type { PlannedCase } from './suite/plan.js';

/** The project's own cases that the options leave. @throws DatasetError when any dataset is broken. */
export function selectCases({ split, briefing, tag, id }: Options, root: string): PlannedCase[] {
  return readCases(datasetPaths(root), root)
    .filter((one) => split === 'all' || one.split === split)
    .filter((one) => briefing === undefined || one.briefing.includes(briefing))
    .filter((one) => tag === undefined || one.tags.includes(tag))
    .filter((one) => id === undefined || one.id === id)
    .map((one) => ({ ...one, folder: resolve(root, one.briefing) }));
}

/** The files that hold the project's own cases. */
export function datasetPaths(root: string): string[] {
  const folder = join(root, 'evals/datasets');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => join(folder, file));
}
