import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { stdin, stdout } from 'node:process';
import { createInterface, type Interface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { type ArticleTexts, readArticleTexts } from './dataset/articles.js';
import { type Draft, draftCase, nextId, refusal } from './dataset/draft-case.js';
import { readCases } from './dataset/read-cases.js';
import { datasetPaths } from './select-cases.js';

const USAGE = `npm run eval:add -- --to FILE --question TEXT --evidence WORDS [options]

Appends a case to a dataset. On a terminal it asks for what is missing. Words must stand in an article exactly; the
article is found for you.

  --to FILE           the dataset, such as evals/datasets/seeds-tune.jsonl
  --briefing FOLDER   the folder of articles (seeds)
  --question TEXT
  --evidence WORDS    again for each further group; "a | b" for alternatives in a group
  --decline REASON    instead of evidence: outside, wrong-speaker, missing-detail, false-premise, not-a-question, unclear
  --not WORDS         must not be cited
  --speaker NAME      who says it
  --speech KIND       direct, reported or mixed
  --history TURN      "reader: …" or "bot: …", oldest first
  --tag TAG           again for each further one
  --split tune|held   (tune)`;

/** The fields a person is asked for when they are missing. */
const ASKED = ['to', 'question', 'evidence', 'tag'] as const;

export async function main(args: string[], root: string): Promise<number> {
  const values = optionsOf(args);
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (stdin.isTTY) await askForMissing(values, root);
  const { to, question } = values;
  if (to === undefined || question === undefined) {
    console.error(USAGE);
    return 2;
  }
  const path = resolve(to);
  const draft = draftOf(values, idIn(path, root));
  const { case: made, problems } = draftCase(draft, readArticleTexts(resolve(root, draft.briefing)));
  if (made === null) {
    console.error(problems.join('\n'));
    return 1;
  }
  appendLine(path, JSON.stringify(made));
  console.log(`${made.id} added to ${to}`);
  return 0;
}

/** Adds a line, also to a file whose last line was left without its end. */
export function appendLine(path: string, line: string): void {
  const torn = existsSync(path) && !/(?:^|\n)$/u.test(readFileSync(path, 'utf8'));
  appendFileSync(path, `${torn ? '\n' : ''}${line}\n`);
}

type Values = ReturnType<typeof optionsOf>;

function optionsOf(args: string[]) {
  const one = { type: 'string' } as const;
  const many = { type: 'string', multiple: true } as const;
  const { values } = parseArgs({
    args,
    options: {
      to: one,
      briefing: one,
      question: one,
      evidence: many,
      decline: one,
      not: many,
      speaker: one,
      speech: one,
      history: many,
      tag: many,
      split: one,
      help: { type: 'boolean' },
    },
  });
  return values;
}

/** Asks until there is an answer, for evidence until it stands in an article. */
async function askForMissing(values: Values, root: string): Promise<void> {
  const lines = createInterface({ input: stdin, output: stdout });
  const texts = readArticleTexts(resolve(root, values.briefing ?? 'seeds'));
  for (const name of ASKED) {
    if (values[name] !== undefined || (name === 'evidence' && values.decline !== undefined)) continue;
    const said = await askUntil(lines, name, name === 'evidence' ? (words) => problemOf(words, texts) : () => null);
    if (name === 'evidence' || name === 'tag') values[name] = [said];
    else values[name] = said;
  }
  lines.close();
}

async function askUntil(lines: Interface, name: string, problem: (said: string) => string | null): Promise<string> {
  for (;;) {
    const said = (await lines.question(`${name}: `)).trim();
    const found = said === '' ? null : problem(said);
    if (said !== '' && found === null) return said;
    if (found !== null) console.error(found);
  }
}

function problemOf(words: string, texts: ArticleTexts): string | null {
  const missing = words.split(' | ').find((one) => ![...texts.values()].some((text) => text.includes(one.trim())));
  return missing === undefined ? null : refusal(missing.trim(), texts);
}

function draftOf(values: Values, id: string): Draft {
  const { briefing = 'seeds', question = '', evidence = [], not = [], speaker = null, speech = null } = values;
  const { history = [], tag = [], split = 'tune', decline = null } = values;
  return {
    id,
    briefing,
    question,
    evidence,
    mustNotCite: not,
    speaker,
    speech,
    decline,
    history: history.map(turnOf),
    tags: tag,
    split,
  };
}

/** "bot: Fares rise." → who said it and what. Without a name it was the reader. */
export function turnOf(turn: string): { from: 'reader' | 'bot'; text: string } {
  const [, from = 'reader', text = turn] = /^(reader|bot):\s*([\s\S]*)$/u.exec(turn) ?? [];
  return { from: from === 'bot' ? 'bot' : 'reader', text };
}

function idIn(path: string, root: string): string {
  const paths = datasetPaths(root).map((known) => join(known));
  const cases = readCases([...new Set([...paths, ...(existsSync(path) ? [path] : [])])], root);
  return nextId(
    basename(path, '.jsonl'),
    cases.map(({ id }) => id),
  );
}
