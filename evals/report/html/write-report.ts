import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type ArticleTexts, readArticleTexts } from '../../dataset/articles.js';
import type { Baseline } from '../../gate/baseline.js';
import type { Judgement } from '../../gate/judge-run.js';
import { observedCases, type RunRecord } from '../../run-record.js';
import type { PlannedCase } from '../../suite/plan.js';
import { failuresOf } from '../failures.js';
import { reportPage } from './page.js';

export interface ReportParts {
  readonly record: RunRecord;
  readonly cases: readonly PlannedCase[];
  readonly judgements: readonly Judgement[];
  readonly baseline: Baseline | null;
}

/** More failing cases than this make a page that a phone cannot open; only huge datasets have them. */
const MOST_CASES = 1000;

/** Writes the page of a run, with the articles' own words around everything that failed. */
export function writeReport(path: string, { record, cases, judgements, baseline }: ReportParts): void {
  const read = new Map<string, ArticleTexts>();
  const textsOf = (folder: string) => {
    const texts = read.get(folder) ?? readArticleTexts(folder);
    read.set(folder, texts);
    return texts;
  };
  const all = record.answerers.map(({ name, tries }) => ({ name, failures: failuresOf(observedCases(cases, tries)) }));
  const failing = all.flatMap(({ name, failures }) =>
    failures
      .slice(0, MOST_CASES)
      .map((observed) => ({ answerer: name, observed, texts: textsOf(observed.case.folder) })),
  );
  const leftOut = all.reduce((sum, { failures }) => sum + Math.max(0, failures.length - MOST_CASES), 0);
  const before = new Map(
    judgements
      .filter(({ comparison, whole }) => whole && comparison?.comparable)
      .map(({ answerer }) => [answerer, baseline?.answerers[answerer]?.figures ?? null]),
  );
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, reportPage({ record, judgements, before, failing, leftOut }));
}
