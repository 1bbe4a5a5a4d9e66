#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { openBriefing } from './briefing.js';
import { runCommand } from './cli/run.js';
import type { Terminal } from './cli/terminal.js';
import { dataFolderOf, indexFolderOf, readConfig } from './config.js';

/** How wide to write where nobody's window says. */
const COLUMNS_OF_A_PIPE = 100;

const colour = process.stdout.isTTY === true && (process.env.NO_COLOR ?? '') === '';

const terminal: Terminal = {
  print: (line) => void process.stdout.write(`${line}\n`),
  say: (line) => void process.stderr.write(`${line}\n`),
  draw: (characters) => void process.stderr.write(characters),
  lines: { [Symbol.asyncIterator]: () => createInterface({ input: process.stdin })[Symbol.asyncIterator]() },
  readFile: (path) => readFileSync(path, 'utf8'),
  columns: process.stdout.columns ?? COLUMNS_OF_A_PIPE,
  colour,
  watched: process.stderr.isTTY === true,
};

// Whoever reads the output may stop early ("| head"); that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await runCommand(process.argv.slice(2), {
  terminal,
  now: () => performance.now(),
  bot: {
    start: async (options) => (await import('./bot/run-bot.js')).runBot(options),
    examine: async (options) => (await import('./bot/doctor.js')).examine(options),
    openFeedback: async (options) => (await import('./bot/feedback-desk.js')).openFeedbackDesk(options),
  },
  serveMcp: async ({ articlesFolder, ...options }) => {
    const { serveMcp } = await import('./serve-mcp.js');
    return serveMcp({ ...options, articlesFolder: articlesFolder ?? readConfig().articlesFolder });
  },
  open: async ({ articlesFolder, indexFolder, ...options }) => {
    const config = readConfig();
    const articles = articlesFolder ?? config.articlesFolder;
    return openBriefing({
      ...options,
      articlesFolder: articles,
      indexFolder: indexFolder ?? indexFolderOf(config, articles),
      dataFolder: dataFolderOf(config, articles),
      models: config.models,
    });
  },
});

/** Whatever still holds on to the process when its work is done has had its time. */
const LINGERING_MILLISECONDS = 2000;
if (process.argv[2] === 'start') setTimeout(() => process.exit(), LINGERING_MILLISECONDS).unref();
