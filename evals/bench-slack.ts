import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBriefing } from '../src/briefing.js';
import type { Briefing } from '../src/core/ports.js';
import type { PostingPace } from '../src/local-slack/local-slack.js';
import { readCases } from './dataset/read-cases.js';
import { type Load, loadFigures, loadTable } from './slack-load/load-table.js';
import { fared, type Round, runRound } from './slack-load/round.js';
import { startTown } from './slack-load/town.js';

const USAGE = `npm run bench:slack

Asks the bot that ships, on the briefing that ships, 1, 20 and 200 questions at once in a small Slack on this
machine: once where Slack takes every post at once, which shows the bot's own time, and once where it takes one a
second in each channel after a burst, as Slack does; how long its pace alone takes
is shown beside it. Bot and Slack share
this process. Ends with status 1 when an answer was lost or given twice.`;

const BRIEFING = 'seeds';
const DATASETS = ['seeds-tune.jsonl', 'seeds-tune-b.jsonl'];

const LOADS = [
  { inFlight: 1, channels: 1, rounds: 40 },
  { inFlight: 20, channels: 20, rounds: 5 },
  { inFlight: 200, channels: 20, rounds: 1 },
] as const;

/** Uncounted: what is slow only once would make the first load look slow. */
const WARM_UP = { inFlight: 100, channels: 20, rounds: 1 } as const;

const PACE: PostingPace = { postsPerSecond: 1, burst: 3 };

const SLACKS = [
  { slack: 'every post at once', pace: null },
  { slack: 'one a second in a channel', pace: PACE },
] as const;

export async function main(args: readonly string[], root: string): Promise<number> {
  if (args.length > 0) {
    console.log(USAGE);
    return args.includes('--help') ? 0 : 2;
  }
  const indexFolder = await mkdtemp(join(tmpdir(), 'briefing-load-index-'));
  try {
    const briefing = await openBriefing({ articlesFolder: join(root, BRIEFING), indexFolder });
    return await report(briefing, questionsOf(root));
  } finally {
    await rm(indexFolder, { recursive: true });
  }
}

async function report(briefing: Briefing, questions: readonly string[]): Promise<number> {
  console.log(
    `${questions.length} questions in turn, on ${availableParallelism()} processors, Node ${process.version}\n`,
  );
  await measured(briefing, questions, { ...SLACKS[0], ...WARM_UP });
  const loads: Load[] = [];
  for (const { slack, pace } of SLACKS) {
    for (const load of LOADS) loads.push(await measured(briefing, questions, { slack, pace, ...load }));
  }
  console.log(loadTable(loads));
  const bad = loads.map(loadFigures).filter(({ lost, doubled }) => lost + doubled > 0);
  return bad.length > 0 ? 1 : 0;
}

interface Measuring {
  readonly slack: string;
  readonly pace: PostingPace | null;
  readonly inFlight: number;
  readonly channels: number;
  readonly rounds: number;
}

/** One round goes before, uncounted: it warms up what is slow only once. */
async function measured(briefing: Briefing, questions: readonly string[], load: Measuring): Promise<Load> {
  const town = await startTown(briefing, BRIEFING, load.pace);
  try {
    const round = (at: number) => runRound(town.slack, { ...load, questions: turned(questions, at * load.inFlight) });
    await round(0);
    const rounds: Round[] = [];
    for (let at = 1; at <= load.rounds; at += 1) rounds.push(await round(at));
    await town.stopBot();
    const looked = rounds.map(({ posts, ...rest }) => ({
      ...rest,
      asked: posts.map((post) => fared(town.slack, post)),
    }));
    return { ...load, rounds: looked };
  } finally {
    await town.stop();
  }
}

function turned<T>(values: readonly T[], by: number): readonly T[] {
  const start = by % values.length;
  return [...values.slice(start), ...values.slice(0, start)];
}

/** Follow-ups are left out: they need their thread. */
function questionsOf(root: string): readonly string[] {
  const cases = readCases(
    DATASETS.map((file) => join(root, 'evals/datasets', file)),
    root,
  );
  const alone = cases.filter(
    ({ briefing, history, question }) => briefing === BRIEFING && !history && /^[^@\n]+$/u.test(question),
  );
  return alone.map(({ question }) => question);
}
