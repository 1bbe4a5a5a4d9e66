import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { appendLine } from './add.js';
import { shownExcerpts } from './contract.js';
import { readArticleTexts } from './dataset/articles.js';
import { draftCase } from './dataset/draft-case.js';
import { readCases } from './dataset/read-cases.js';
import { type Candidate, candidatesOf, caseIdOf } from './feedback/candidates.js';
import { readFeedbackStore } from './feedback/store.js';
import { datasetPaths } from './select-cases.js';

const USAGE = `npm run eval:candidates -- [--store FILE]
npm run eval:candidates -- --accept ID --evidence WORDS [options]

Lists answers that people marked wrong, or makes one of them a case.

  --store FILE        where answers and feedback are kept (.briefing/feedback.jsonl)
  --accept ID         the answer to make a case of
  --evidence WORDS    what it should have shown; again for each further group, "a | b" for alternatives
  --decline REASON    instead of evidence: the briefing does not say; or unclear
  --not WORDS         what it should not have cited
  --speaker NAME  --speech KIND  --tag TAG  --split tune|held  --to FILE (evals/datasets/from-feedback.jsonl)`;

export async function main(args: string[], root: string): Promise<number> {
  const values = optionsOf(args);
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const store = readFeedbackStore(resolve(values.store ?? join(root, '.briefing/feedback.jsonl')));
  for (const problem of store.problems) console.error(`left out: ${problem}`);
  const to = resolve(values.to ?? join(root, 'evals/datasets/from-feedback.jsonl'));
  const paths = [...new Set([...datasetPaths(root), ...(existsSync(to) ? [to] : [])])];
  const candidates = candidatesOf(store, new Set(readCases(paths, root).map(({ id }) => id)));
  if (values.accept === undefined) {
    console.log(candidates.length === 0 ? 'No answer is marked wrong.' : candidates.map(lines).join('\n\n'));
    return 0;
  }
  const candidate = candidates.find(({ answer }) => answer.id === values.accept);
  return candidate ? accept(candidate, values, to, root) : refuse([`No candidate has the id "${values.accept}".`]);
}

function accept({ answer }: Candidate, values: ReturnType<typeof optionsOf>, to: string, root: string): number {
  const { id, briefing, question, history } = answer;
  const { evidence = [], not = [], tag = [], split = 'tune', speaker = null, speech = null, decline = null } = values;
  const tags = [...tag, 'from-feedback'];
  const draft = {
    id: caseIdOf(id),
    briefing,
    question,
    history,
    tags,
    split,
    evidence,
    mustNotCite: not,
    speaker,
    speech,
    decline,
  };
  const { case: made, problems } = draftCase(draft, readArticleTexts(resolve(root, briefing)));
  if (made === null) return refuse(problems);
  appendLine(to, JSON.stringify(made));
  console.log(`${made.id} added to ${to}`);
  return 0;
}

function refuse(problems: readonly string[]): number {
  console.error(problems.join('\n'));
  return 1;
}

function lines({ answer: { id, briefing, question, answer }, wrong, right, reasons, notes }: Candidate): string {
  const shown = shownExcerpts(answer).map(
    ({ excerpt, speaker }) => `  shown: ${speaker ? `${speaker.name}: ` : ''}${excerpt}`,
  );
  return [
    `${id}  ${wrong} wrong, ${right} right  {${briefing}}`,
    `  asked: ${question}`,
    ...(shown.length > 0 ? shown : [`  shown: ${answer.kind}`]),
    ...reasons.map((reason) => `  wrong: ${reason}`),
    ...notes.map((note) => `  note:  ${note}`),
  ].join('\n');
}

function optionsOf(args: string[]) {
  const one = { type: 'string' } as const;
  const many = { type: 'string', multiple: true } as const;
  const options = {
    store: one,
    accept: one,
    evidence: many,
    decline: one,
    not: many,
    speaker: one,
    speech: one,
    tag: many,
  };
  const { values } = parseArgs({ args, options: { ...options, split: one, to: one, help: { type: 'boolean' } } });
  return values;
}
