import { z } from 'zod';
import { answerers } from './answerers/all.js';
import { type AnswerDocument, citationSchema } from './contract.js';
import type { Options } from './options.js';
import { figureTable, partTable } from './report/tables.js';
import type { ObservedCase } from './run-record.js';
import { furnitureShown } from './scorers/furniture.js';
import { ndcg, reciprocalRank } from './scorers/retrieval.js';
import type { Observation, Scorer } from './scorers/scorer.js';
import { slicesOf } from './slices.js';
import type { PlannedCase } from './suite/plan.js';

/** How many passages are asked for: the figures look no deeper. */
const DEPTH = 10;

const scorers = [reciprocalRank, ndcg, furnitureShown()] as unknown as readonly Scorer[];

/** Evaluates `search` without asking for answers: quick to run while retrieval is worked on. Prints and judges nothing. */
export async function retrievalAlone(options: Options, cases: readonly PlannedCase[]): Promise<number> {
  for (const name of options.answerers) {
    const observed = await searched(name, cases);
    const misses = observed.filter(({ tries: [one] }) => one && reciprocalRank.observe(one) === 0);
    const shown = options.failures ? misses : misses.slice(0, 10);
    for (const one of shown) console.log(missLine(one.case));
    const slices = slicesOf(observed, options.seed, { scorers });
    console.log(`\n${name}, retrieval alone: no evidence among the first ${DEPTH} in ${misses.length} cases\n`);
    console.log(`${figureTable(slices, scorers)}\n\n${partTable(slices, scorers)}`);
  }
  return 0;
}

async function searched(name: string, cases: readonly PlannedCase[]): Promise<ObservedCase[]> {
  const configuration = await answerers[name]?.();
  if (!configuration) throw new Error(`There is no answerer "${name}".`);
  const observed: ObservedCase[] = [];
  for (const folder of new Set(cases.map((one) => one.folder))) {
    const briefing = await configuration.open(folder);
    for (const asked of cases.filter((one) => one.folder === folder)) {
      const hits = z.array(citationSchema).parse(await briefing.search(asked.question, DEPTH));
      observed.push({ case: asked, tries: [observation(asked, hits)] });
    }
    await briefing.close();
  }
  return observed;
}

function observation(asked: PlannedCase, hits: Observation['hits']): Observation {
  return {
    case: asked,
    answer: { ...NOT_ASKED, question: asked.question },
    hits,
    folder: asked.folder,
    usage: null,
    judgement: null,
  };
}

/** No answer was asked for; only scorers that do not look at it are used here. */
const NOT_ASKED: AnswerDocument = {
  question: '',
  kind: 'unclear',
  statements: [],
  nearest: [],
  reason: null,
  confidence: 0,
  answerer: 'none',
  elapsedMilliseconds: 0,
};

function missLine({ id, question, groups }: PlannedCase): string {
  const due = groups.map((group) => group.map(({ words }) => words).join(' | ')).join(' + ');
  return `✗ ${id} ${question}\n  due: ${due.slice(0, 200)}`;
}
