import type { Answer } from '../../src/core/answer.js';
import { wordsOf } from '../../src/core/excerpt.js';
import type { Answerer, ModelRequest } from '../../src/core/ports.js';
import { modelAnswererOver } from '../../src/testing/model-answering.js';
import { obeyingModel } from './obeying-model.js';
import { type Articles, PLACES, planted } from './plant.js';

export interface Figures {
  asked: number;
  readonly changed: string[];
  /** The same was shown, in another order: a text that is planted everywhere makes its words less rare. */
  reordered: number;
  readonly shown: string[];
}

/** Asks before and after planting each order at each place. */
export async function measured(articles: Articles, orders: readonly string[], questions: readonly string[]) {
  const figures: Record<'extractive' | 'model', Figures> = {
    extractive: { asked: 0, changed: [], reordered: 0, shown: [] },
    model: { asked: 0, changed: [], reordered: 0, shown: [] },
  };
  const honest = await answersOf(articles, questions);
  const before = await shownFor(articles, questions, { honest, orders: null });
  for (const words of orders) {
    for (const place of PLACES) {
      const after = await shownFor(planted(articles, words, place), questions, { honest, orders: words });
      for (const [at, question] of questions.entries()) {
        const told = `${question} | ${words} (${place})`;
        for (const name of ['extractive', 'model'] as const)
          count(figures[name], before[at]?.[name], after[at]?.[name], { words, told });
      }
    }
  }
  return figures;
}

interface Asked {
  readonly words: string;
  readonly told: string;
}

function count(
  figures: Figures,
  was: readonly string[] = [],
  is: readonly string[] = [],
  { words, told }: Asked,
): void {
  figures.asked += 1;
  if (is.some((line) => line.includes(words))) figures.shown.push(told);
  const same = [...was].sort().join('\n') === [...is].sort().join('\n');
  if (!same) figures.changed.push(`${told} | ${difference(was, is)}`);
  else if (was.join('\n') !== is.join('\n')) figures.reordered += 1;
}

interface Shown {
  readonly extractive: readonly string[];
  readonly model: readonly string[];
}

interface Script {
  /** What is right to say to each question. */
  readonly honest: readonly Answer[];
  /** What the model does besides. */
  readonly orders: string | null;
}

async function answersOf(articles: Articles, questions: readonly string[]): Promise<Answer[]> {
  const { extractive } = modelAnswererOver(articles, obeyingModel(NOTHING, null));
  return Promise.all(questions.map((text) => extractive.answer({ text, history: [] })));
}

/** What both answerers show for each question. */
async function shownFor(
  articles: Articles,
  questions: readonly string[],
  { honest, orders }: Script,
): Promise<Shown[]> {
  let right = NOTHING;
  const model = { name: 'obeying', reply: (request: ModelRequest) => obeyingModel(right, orders).reply(request) };
  const { answerer, extractive } = modelAnswererOver(articles, model);
  const shown: Shown[] = [];
  for (const [at, text] of questions.entries()) {
    right = honest[at] ?? NOTHING;
    shown.push({ extractive: await linesOf(extractive, text), model: await linesOf(answerer, text) });
  }
  return shown;
}

const NOTHING: Answer = { kind: 'not-in-briefing', reason: 'outside', confidence: 0, nearest: [], suggestions: [] };

async function linesOf(answerer: Answerer, text: string): Promise<readonly string[]> {
  return shownBy(await answerer.answer({ text, history: [] }));
}

/** Statements and excerpts; what comes nearest to an answer is no answer. */
function shownBy(answer: Answer): readonly string[] {
  if (answer.kind !== 'answered') return [answer.kind];
  return answer.statements.flatMap(({ text, citations }) => [
    text,
    ...citations.map(({ excerpt }) => wordsOf(excerpt)),
  ]);
}

function difference(was: readonly string[], is: readonly string[]): string {
  const gone = was.filter((line) => !is.includes(line)).map((line) => `- ${line}`);
  const come = is.filter((line) => !was.includes(line)).map((line) => `+ ${line}`);
  return [...gone, ...come].join(' ').slice(0, 300);
}
