import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Case } from '../dataset/case.js';
import type { Place } from '../dataset/read-cases.js';
import type { PlannedCase } from '../suite/plan.js';

/** A published dataset as cases of ours: its articles are written as files below `folder`. */
export type ReadKnownDataset = (
  path: string,
  options: { readonly folder: string; readonly limit: number },
) => PlannedCase[];

/** A file of articles for a known dataset. @returns its folder. */
export function writeArticles(folder: string, articles: ReadonlyMap<string, string>): string {
  for (const [file, text] of articles) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

export interface KnownQuestion {
  readonly id: string;
  readonly question: string;
  /** Where the dataset says that the answer stands: any one of these will do. Empty for an unanswerable question. */
  readonly places: readonly Place[];
  readonly briefing: string;
  readonly folder: string;
  readonly tags: readonly string[];
}

/** All questions of known datasets are held: nobody should tune to them case by case. */
export function knownCase({ id, question, places, briefing, folder, tags }: KnownQuestion): PlannedCase {
  const expected: Case['expected'] =
    places.length === 0
      ? { kind: 'not-in-briefing', reason: 'missing-detail' }
      : {
          kind: 'answered',
          evidence: [places.map(({ article, words }) => ({ article, words }))],
          speaker: null,
          speech: null,
          mustNotCite: [],
        };
  const asked: Case = { id, briefing, question, tags: [...tags], split: 'held', expected };
  const hash = createHash('sha256').update(JSON.stringify(asked)).digest('hex').slice(0, 12);
  return { ...asked, hash, groups: places.length === 0 ? [] : [places], mustNotCite: [], folder };
}

/** A file name that any system takes, distinct for distinct numbers. */
export function fileName(title: string, number: number, ending = 'txt'): string {
  const slug = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, 40);
  return `${String(number).padStart(4, '0')}-${slug}.${ending}`;
}
