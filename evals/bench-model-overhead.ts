import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBriefing } from '../src/briefing.js';
import type { Briefing } from '../src/core/ports.js';
import { parseModelSettings } from '../src/settings/model-settings.js';
import { FAILURES } from '../src/testing/openai-replies.js';
import { startOpenAiServer } from '../src/testing/openai-server.js';
import { createRandom } from '../src/testing/random.js';
import { inventedArticle, inventedQuestions } from './bench/invented-news.js';

const USAGE = `Usage: node evals/start.mjs bench-model-overhead [ARTICLES]

Times what the program does between a question and the arrival of the model's request at a
server on loopback, over invented articles (1000), against answering without a model in the
same run: by the clock, and by the processor's time, which other work on the machine does
not change as much.`;

const ARTICLES = 1000;
const QUESTIONS = 40;

export async function main(args: readonly string[]): Promise<number> {
  const count = Number(args[0] ?? ARTICLES);
  if (!(count >= 1)) {
    console.log(USAGE);
    return args.includes('--help') ? 0 : 2;
  }
  const root = mkdtempSync(join(tmpdir(), 'bench-model-'));
  const arrival: Arrival = { taken: null };
  const server = await startOpenAiServer({
    reply: () => {
      arrival.taken ??= now();
      return FAILURES.refusal;
    },
  });
  try {
    await measure(root, count, { baseUrl: server.baseUrl, arrival });
    return 0;
  } finally {
    await server.close();
    rmSync(root, { recursive: true });
  }
}

/** In milliseconds. */
interface Times {
  readonly clock: number;
  readonly processor: number;
}

interface Arrival {
  /** When the first request for a question came in. */
  taken: Times | null;
}

function now(): Times {
  const { user, system } = process.cpuUsage();
  return { clock: performance.now(), processor: (user + system) / 1000 };
}

function since(start: Times, end: Times = now()): Times {
  return { clock: end.clock - start.clock, processor: end.processor - start.processor };
}

interface Server {
  readonly baseUrl: string;
  readonly arrival: Arrival;
}

async function measure(root: string, count: number, server: Server): Promise<void> {
  const folders = { articlesFolder: join(root, 'articles'), indexFolder: join(root, 'index') };
  writeArticles(folders.articlesFolder, count);
  const questions = inventedQuestions(QUESTIONS, createRandom(2));
  const keyless = await openBriefing(folders);
  console.log(`${count} articles, ${keyless.corpus.passages.length} passages, ${questions.length} questions`);
  const baseline = await timed(questions, (question) => answering(keyless, question));
  report('answering without a model', baseline);

  const chat = { MODEL: 'openai:invented', MODEL_BASE_URL: server.baseUrl };
  const withModel = await openBriefing({ ...folders, models: modelsOf(chat) });
  const before = await timed(questions, (question) => untilAsked(withModel, question, server));
  report('until the request of the model arrives', before, baseline);
}

function writeArticles(folder: string, count: number): void {
  mkdirSync(folder);
  const random = createRandom(1);
  for (let at = 0; at < count; at += 1) writeFileSync(join(folder, `article-${at}.txt`), inventedArticle(random));
}

function modelsOf(environment: Readonly<Record<string, string>>) {
  const { settings } = parseModelSettings(environment);
  if (settings === null) throw new Error('the settings of the bench are wrong');
  return settings;
}

async function answering(briefing: Briefing, text: string): Promise<Times> {
  const start = now();
  await briefing.ask({ text, history: [] });
  return since(start);
}

/** The server notes when a request has arrived whole, so that what follows does not count. */
async function untilAsked(briefing: Briefing, text: string, { arrival }: Server): Promise<Times> {
  arrival.taken = null;
  const start = now();
  await briefing.ask({ text, history: [] });
  if (arrival.taken === null) throw new Error(`No model was asked: ${text}`);
  return since(start, arrival.taken);
}

/** The first round warms up: code is compiled, and LangChain is loaded. */
async function timed(questions: readonly string[], once: (question: string) => Promise<Times>): Promise<Times[]> {
  for (const question of questions) await once(question);
  const times: Times[] = [];
  for (const question of questions) times.push(await once(question));
  return times;
}

function report(name: string, times: readonly Times[], baseline?: readonly Times[]): void {
  console.log(`  ${name}`);
  for (const by of ['clock', 'processor'] as const) {
    const rising = sorted(times, by);
    const late = rising[Math.floor(0.95 * rising.length)] ?? Number.NaN;
    const ratio = median(rising) / median(sorted(baseline ?? times, by));
    const of = baseline === undefined ? 'baseline' : `${ratio.toFixed(2)} of the baseline`;
    const figures = `median ${median(rising).toFixed(1)} ms, 95th percentile ${late.toFixed(1)} ms`;
    console.log(`    ${by.padEnd(10)} ${figures}, ${of}`);
  }
}

function sorted(times: readonly Times[], by: keyof Times): number[] {
  return times.map((each) => each[by]).sort((a, b) => a - b);
}

function median(rising: readonly number[]): number {
  return rising[Math.floor(rising.length / 2)] ?? Number.NaN;
}
