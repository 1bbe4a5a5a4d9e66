import { createRequire } from 'node:module';
import process from 'node:process';
import { createBriefingDocuments } from './contract/briefing-documents.js';
import { BriefingError } from './core/errors.js';
import type { Briefing } from './core/ports.js';
import { serveOnStdio } from './mcp/stdio.js';

export interface ServeOptions {
  readonly open: () => Promise<Briefing>;
  /** A line on standard error. */
  readonly warn: (line: string) => void;
}

/**
 * Puts the MCP server together. The assistant is greeted at once, while articles are still being read; a folder that
 * cannot be opened is told to whoever asks, and tried again with the next question.
 */
export async function serveMcp({ open, warn }: ServeOptions): Promise<void> {
  const briefing = keptWhenOpened(open);
  briefing().catch((error: unknown) => warn(inWords(error)));
  await serveOnStdio({
    briefing: createBriefingDocuments({ briefing, clock: () => performance.now() }),
    version: createRequire(import.meta.url)('briefing-bot/package.json').version,
    warn,
    stdin: process.stdin,
    stdout: process.stdout,
  });
}

function keptWhenOpened(open: () => Promise<Briefing>): () => Promise<Briefing> {
  let opening: Promise<Briefing> | null = null;
  return () => {
    opening ??= open().catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };
}

function inWords(error: unknown): string {
  if (error instanceof BriefingError) return `${error.message}\n${error.hint}`;
  return error instanceof Error ? error.message : String(error);
}
