import type { PostingPace } from '../../src/local-slack/local-slack.js';
import type { Asked, Round } from './round.js';

/** The rounds of one load against one Slack. */
export interface Load {
  readonly slack: string;
  readonly inFlight: number;
  readonly channels: number;
  readonly pace: PostingPace | null;
  readonly rounds: readonly RoundFared[];
}

export type RoundFared = Omit<Round, 'posts'> & { readonly asked: readonly Asked[] };

export interface LoadFigures {
  readonly asked: number;
  readonly lost: number;
  readonly doubled: number;
  readonly perSecond: number;
  /** In milliseconds. */
  readonly p50: number;
  readonly p95: number;
  readonly firstSignP95: number;
  readonly putOff: number;
  /** What of it a bot that takes no time would have waited for Slack. */
  readonly slackP50: number;
  readonly slackP95: number;
}

export function loadFigures({ rounds, ...load }: Load): LoadFigures {
  const asked = rounds.flatMap((round) => round.asked);
  const times = asked.flatMap(({ answer }) => answer ?? []);
  const seconds = rounds.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000;
  return {
    asked: asked.length,
    lost: asked.filter(({ answers }) => answers === 0).length,
    doubled: asked.filter(({ answers }) => answers > 1).length,
    perSecond: times.length / seconds,
    p50: percentile(times, 50),
    p95: percentile(times, 95),
    firstSignP95: percentile(
      asked.flatMap(({ firstSign }) => firstSign ?? []),
      95,
    ),
    putOff: rounds.reduce((sum, round) => sum + round.putOff, 0),
    slackP50: percentile(slackAlone(load), 50),
    slackP95: percentile(slackAlone(load), 95),
  };
}

/** When Slack would take each post of a round if all came at once: each channel takes a burst, then one after another. */
function slackAlone({ pace, inFlight, channels }: Pick<Load, 'pace' | 'inFlight' | 'channels'>): readonly number[] {
  return Array.from({ length: inFlight }, (_, at) => {
    const before = Math.floor(at / channels) + 1;
    return pace === null ? 0 : (Math.max(0, before - pace.burst) / pace.postsPerSecond) * 1000;
  });
}

/** The smallest value that so many percent do not exceed; not a number where there are none. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)] ?? Number.NaN;
}

const HEADINGS = [
  'Slack takes',
  'in flight',
  'channels',
  'answers',
  'lost',
  'doubled',
  'a second',
  'p50',
  'p95',
  'of it Slack, p50',
  'of it Slack, p95',
  'p95 against 1',
  'first sign p95',
  'put off',
];

/** One line for each load; the first load against each Slack is what the others are compared with. */
export function loadTable(loads: readonly Load[]): string {
  const rows = loads.map((load) => {
    const figures = loadFigures(load);
    const baseline = loads.find(({ slack }) => slack === load.slack) ?? load;
    const ratio = figures.p95 / loadFigures(baseline).p95;
    return [
      load.slack,
      `${load.inFlight}`,
      `${load.channels}`,
      `${figures.asked}`,
      `${figures.lost}`,
      `${figures.doubled}`,
      figures.perSecond.toFixed(1),
      shown(figures.p50),
      shown(figures.p95),
      shown(figures.slackP50),
      shown(figures.slackP95),
      `×${ratio.toFixed(1)}`,
      shown(figures.firstSignP95),
      `${figures.putOff}`,
    ];
  });
  const widths = HEADINGS.map((heading, at) => Math.max(heading.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ');
  return [HEADINGS, ...rows].map(line).join('\n');
}

function shown(milliseconds: number): string {
  return `${milliseconds.toFixed(0)} ms`;
}
