import { z } from 'zod';
import {
  answerDocument,
  articlesDocument,
  fullArticleDocument,
  indexDocument,
  quotesDocument,
  searchDocument,
} from '../contract/documents.js';
import { BriefingError } from '../core/errors.js';
import type { Briefing } from '../core/ports.js';
import { visible } from '../text/visible.js';
import { answerText } from './answer-text.js';
import { doctor, feedback, start } from './bot-commands.js';
import { explainer } from './explanation.js';
import { answerLines, checked, History } from './json-lines.js';
import { articlesText, articleText, hitsText, indexText, quotesText } from './listings.js';
import { progressLine } from './progress.js';
import type { CommandLine } from './run.js';
import type { Terminal } from './terminal.js';
import { type Call, usageError } from './usage.js';

const DEFAULT_K = 10;
/** More passages than this are not a search result but the briefing itself. */
const MOST_K = 1000;

/** Performs one command; returns whether all went well. */
export async function perform(call: Call, line: CommandLine): Promise<boolean> {
  switch (call.command) {
    case 'ask':
      return ask(call, line);
    case 'search':
      return search(call, line);
    case 'quotes':
      return quotes(call, line);
    case 'articles':
      return articles(call, line);
    case 'article':
      return article(call, line);
    case 'index':
      return index(call, line);
    case 'mcp':
      return mcp(call, line);
    case 'start':
      return start(call, line);
    case 'doctor':
      return doctor(call, line);
    case 'feedback':
      return feedback(call, line);
  }
}

const AskLine = z.object({ id: z.string().nullish(), question: z.string(), history: History.optional() });

async function ask(call: Call, line: CommandLine): Promise<boolean> {
  const { terminal, now } = line;
  const inLines = call.flag('jsonl');
  const text = inLines ? withoutOperands(call) : onlyOperand(call, 'a question, in quotation marks');
  const history = readHistory(call, terminal);
  const briefing = await open(call, line);
  const observer = call.flag('explain') ? explainer(terminal) : null;
  const answered = async (input: z.infer<typeof AskLine>) => {
    const startedAt = now();
    const question = { text: input.question, history: input.history ?? history };
    const answer = await briefing.ask(question, observer ? { observe: observer } : {});
    if (answer.notice !== null) terminal.say(visible(answer.notice));
    const parts = { id: input.id ?? null, question: input.question, answer };
    return answerDocument({ ...parts, elapsedMilliseconds: now() - startedAt });
  };
  if (inLines) return answerLines(terminal, AskLine, answered);
  const document = await answered({ question: text });
  terminal.print(call.flag('json') ? JSON.stringify(document, null, 2) : answerText(document, terminal));
  return true;
}

const SearchLine = z.object({
  id: z.string().nullish(),
  query: z.string(),
  k: z.number().int().min(1).max(MOST_K).optional(),
});

async function search(call: Call, line: CommandLine): Promise<boolean> {
  const { terminal, now } = line;
  const inLines = call.flag('jsonl');
  const query = inLines ? withoutOperands(call) : onlyOperand(call, 'a query, in quotation marks');
  const k = readK(call);
  const briefing = await open(call, line);
  const found = async (input: z.infer<typeof SearchLine>) => {
    const startedAt = now();
    const hits = await briefing.search(input.query, input.k ?? k);
    return searchDocument({ id: input.id ?? null, query: input.query, hits, elapsedMilliseconds: now() - startedAt });
  };
  if (inLines) return answerLines(terminal, SearchLine, found);
  const document = await found({ query });
  terminal.print(call.flag('json') ? JSON.stringify(document, null, 2) : hitsText(document.hits, terminal));
  return true;
}

async function quotes(call: Call, line: CommandLine): Promise<boolean> {
  const speaker = call.operands.length === 0 ? null : call.operands.join(' ');
  const about = call.text('about');
  const briefing = await open(call, line);
  const document = quotesDocument(await briefing.quotes({ speaker, about }), about);
  line.terminal.print(
    call.flag('json')
      ? JSON.stringify(document, null, 2)
      : quotesText(document.quotes, { speaker, about }, line.terminal),
  );
  return true;
}

async function articles(call: Call, line: CommandLine): Promise<boolean> {
  withoutOperands(call);
  const document = articlesDocument((await open(call, line)).corpus);
  line.terminal.print(
    call.flag('json') ? JSON.stringify(document, null, 2) : articlesText(document.articles, line.terminal),
  );
  return true;
}

async function article(call: Call, line: CommandLine): Promise<boolean> {
  const id = onlyOperand(call, 'the id of an article (see `briefing articles`)');
  const { corpus } = await open(call, line);
  const found = corpus.articles.find(({ article: each }) => each.id === id);
  if (found === undefined) {
    const ids = corpus.articles.slice(0, 10).map(({ article: each }) => each.id);
    throw new BriefingError('article-unknown', {
      message: `The briefing has no article "${id}".`,
      hint: `It has: ${ids.join(', ')}${corpus.articles.length > ids.length ? ', …' : ''}. \`briefing articles\` lists all.`,
    });
  }
  const document = fullArticleDocument(found);
  line.terminal.print(call.flag('json') ? JSON.stringify(document, null, 2) : articleText(document, line.terminal));
  return true;
}

async function index(call: Call, line: CommandLine): Promise<boolean> {
  withoutOperands(call);
  const startedAt = line.now();
  const { corpus } = await open(call, line);
  const document = indexDocument(corpus, line.now() - startedAt);
  line.terminal.print(call.flag('json') ? JSON.stringify(document, null, 2) : indexText(document, line.terminal));
  return true;
}

async function mcp(call: Call, line: CommandLine): Promise<boolean> {
  withoutOperands(call);
  if (call.flag('json')) throw usageError('`briefing mcp` takes no --json.', 'What it writes is JSON in any case.');
  await line.serveMcp({
    articlesFolder: call.text('briefing'),
    open: () => open(call, line),
    warn: (words) => line.terminal.say(visible(words)),
  });
  return true;
}

async function open(call: Call, { terminal, open: openBriefing }: CommandLine): Promise<Briefing> {
  const progress = progressLine(terminal);
  try {
    return await openBriefing({
      articlesFolder: call.text('briefing'),
      indexFolder: call.text('index'),
      rebuild: call.command === 'index' && call.flag('rebuild'),
      progress: progress.show,
      warn: (words) => {
        progress.clear();
        terminal.say(visible(words));
      },
    });
  } finally {
    progress.clear();
  }
}

function onlyOperand({ command, operands }: Call, what: string): string {
  if (operands.length === 0) {
    throw usageError(`\`briefing ${command}\` needs ${what}.`, `briefing ${command} --help shows examples.`);
  }
  return operands.join(' ');
}

/** What is written where nothing is read must not be passed over in silence. */
export function withoutOperands({ command, operands, flag }: Call): '' {
  if (operands.length === 0) return '';
  const called = flag('jsonl') ? `${command} --jsonl` : command;
  throw usageError(
    `\`briefing ${called}\` takes no "${operands[0]}".`,
    `briefing ${command} --help shows its options.`,
  );
}

function readK(call: Call): number {
  const given = call.text('k');
  if (given === null) return DEFAULT_K;
  const k = Number(given);
  if (Number.isInteger(k) && k >= 1 && k <= MOST_K) return k;
  throw usageError(`--k is "${given}".`, `Give a whole number from 1 to ${MOST_K}.`);
}

function readHistory(call: Call, terminal: Terminal): z.infer<typeof History> {
  const path = call.text('history');
  if (path === null) return [];
  try {
    return checked(JSON.parse(terminal.readFile(path)), History);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw new BriefingError('input-invalid', {
      message: `The history in ${path} cannot be read: ${problem.replace(/\.$/u, '')}.`,
      hint: 'Give a JSON file such as [{"from": "reader", "text": "who spoke?"}, {"from": "bot", "text": "…"}].',
    });
  }
}
