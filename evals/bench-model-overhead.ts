import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBriefing } from '../src/briefing.js';
import type { Briefing } from '../src/core/ports.js';
import { parseModelSettings } from '../src/settings/model-settings.js';
import { FAILURES } from '../src/testing/openai-replies.js';
import { type OpenAiServer, startOpenAiServer } from '../src/testing/openai-server.js';
import { createRandom } from '../src/testing/random.js';
import { inventedArticle, inventedQuestions } from './bench/invented-news.js';

const USAGE = `Usage: node evals/start.mjs bench-model-overhead [ARTICLES]

Times what the program does between a question and the arrival of the model's request at a
server on loopback, over invented articles (1000), against answering without a model in the
same run. With embeddings, the time of their server is part of it.`;

const ARTICLES = 1000;
const QUESTIONS = 40;

export async function main(args: readonly string[]): Promise<number> {
  const count = Number(args[0] ?? ARTICLES);
  if (!(count >= 1)) {
    console.log(USAGE);
    return args.includes('--help') ? 0 : 2;
  }
  const root = mkdtempSync(join(tmpdir(), 'bench-model-'));
  const server = await startOpenAiServer({ reply: () => FAILURES.refusal, dimensions: 384 });
  try {
    await measure(root, count, server);
    return 0;
  } finally {
    await server.close();
    rmSync(root, { recursive: true });
  }
}

async function measure(root: string, count: number, server: OpenAiServer): Promise<void> {
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

async function answering(briefing: Briefing, text: string): Promise<number> {
  const start = performance.now();
  await briefing.ask({ text, history: [] });
  return performance.now() - start;
}

/** The server notes when a request has arrived whole, so that a slow reply does not count. */
async function untilAsked(briefing: Briefing, text: string, server: OpenAiServer): Promise<number> {
  const before = server.requests.length;
  const start = performance.now();
  await briefing.ask({ text, history: [] });
  return (server.requests[before]?.arrivedAt ?? Number.NaN) - start;
}

/** Rising. The first round warms up: code is compiled, and LangChain is loaded. */
async function timed(questions: readonly string[], once: (question: string) => Promise<number>): Promise<number[]> {
  for (const question of questions) await once(question);
  const times: number[] = [];
  for (const question of questions) times.push(await once(question));
  return times.sort((a, b) => a - b);
}

function report(name: string, times: readonly number[], baseline?: readonly number[]): void {
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? Number.NaN;
  const of = baseline === undefined ? 'baseline' : `${(median(times) / median(baseline)).toFixed(2)} of the baseline`;
  const figures = `median ${median(times).toFixed(1)} ms, 95th percentile ${at(0.95).toFixed(1)} ms`;
  console.log(`  ${name.padEnd(40)} ${figures}, ${of}`);
}

function median(rising: readonly number[]): number {
  return rising[Math.floor(rising.length / 2)] ?? Number.NaN;
}
