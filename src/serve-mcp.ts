import { createRequire } from 'node:module';
import process from 'node:process';
import { createBriefingDocuments } from './contract/briefing-documents.js';
import { BriefingError } from './core/errors.js';
import type { Briefing } from './core/ports.js';
import { fingerprintOf } from './disk/article-folder.js';
import { serveOnStdio } from './mcp/stdio.js';

export interface ServeOptions {
  readonly articlesFolder: string;
  /** Opens that folder as it is now. */
  readonly open: () => Promise<Briefing>;
  /** A line on standard error. */
  readonly warn: (line: string) => void;
}

/**
 * Puts the MCP server together. The assistant is greeted at once, while articles are still being read; a folder that
 * cannot be opened is told to whoever asks, and tried again with the next question. Assistants keep a server for days,
 * so each question finds the articles as they are when it is asked.
 */
export async function serveMcp({ articlesFolder, open, warn }: ServeOptions): Promise<void> {
  const briefing = openedAnewWhenChanged(articlesFolder, open);
  briefing().catch((error: unknown) => warn(inWords(error)));
  await serveOnStdio({
    briefing: createBriefingDocuments({ briefing, clock: () => performance.now() }),
    version: createRequire(import.meta.url)('briefing-bot/package.json').version,
    warn,
    stdin: process.stdin,
    stdout: process.stdout,
  });
}

function openedAnewWhenChanged(folder: string, open: () => Promise<Briefing>): () => Promise<Briefing> {
  let opened: { readonly fingerprint: string; readonly briefing: Promise<Briefing> } | null = null;
  return async () => {
    const fingerprint = JSON.stringify(await fingerprintOf(folder));
    if (opened?.fingerprint !== fingerprint) {
      const opening = { fingerprint, briefing: open() };
      opening.briefing.catch(() => {
        if (opened === opening) opened = null;
      });
      opened = opening;
    }
    return opened.briefing;
  };
}

function inWords(error: unknown): string {
  if (error instanceof BriefingError) return `${error.message}\n${error.hint}`;
  return error instanceof Error ? error.message : String(error);
}
