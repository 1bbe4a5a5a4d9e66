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

/** Writes the page of a run, with the articles' own words around everything that failed. */
export function writeReport(path: string, { record, cases, judgements, baseline }: ReportParts): void {
  const read = new Map<string, ArticleTexts>();
  const textsOf = (folder: string) => {
    const texts = read.get(folder) ?? readArticleTexts(folder);
    read.set(folder, texts);
    return texts;
  };
  const failing = record.answerers.flatMap(({ name, tries }) =>
    failuresOf(observedCases(cases, tries)).map((observed) => ({
      answerer: name,
      observed,
      texts: textsOf(observed.case.folder),
    })),
  );
  const before = new Map(
    judgements
      .filter(({ comparison, whole }) => whole && comparison?.comparable)
      .map(({ answerer }) => [answerer, baseline?.answerers[answerer]?.figures ?? null]),
  );
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, reportPage({ record, judgements, before, failing }));
}
