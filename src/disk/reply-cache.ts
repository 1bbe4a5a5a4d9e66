import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LanguageModel, ModelRequest } from '../core/ports.js';
import { sha256Of } from './whole-files.js';

interface Parts {
  readonly model: LanguageModel;
  /** Replies lie in a folder of their own below it. */
  readonly folder: string;
}

/** A reply takes a few kilobytes, so that these stay below some ten megabytes. */
const MOST_REPLIES = 2000;

/** What a reply from the cache cost. */
const NOTHING = { inputTokens: 0, outputTokens: 0 };

/**
 * A model that says the same to the same: asked again with the same prompt, question and passages, it replies from the
 * disk. What cannot be read or written there is asked as ever.
 */
export function createCachedModel({ model, folder: parent }: Parts): LanguageModel {
  const folder = join(parent, 'replies');
  let written = 0;
  return {
    name: model.name,
    async reply(request) {
      request.signal?.throwIfAborted();
      const key = keyOf(model.name, request);
      const path = join(folder, `${key}.json`);
      const kept = await keptIn(path, key);
      if (kept !== null) return { value: kept.value, usage: NOTHING };
      const reply = await model.reply(request);
      await keep(folder, path, { key, value: reply.value }).catch(() => undefined);
      written += 1;
      if (written % 100 === 1) await forgetOldest(folder);
      return reply;
    },
  };
}

function keyOf(model: string, { instructions, input, replySchema }: ModelRequest): string {
  return sha256Of(JSON.stringify([model, instructions, input, replySchema]));
}

interface Kept {
  readonly key: string;
  readonly value: unknown;
}

async function keptIn(path: string, key: string): Promise<Kept | null> {
  try {
    const kept: Kept = JSON.parse(await readFile(path, 'utf8'));
    return kept.key === key && 'value' in kept ? kept : null;
  } catch {
    return null;
  }
}

/** Written beside and renamed, so that nobody reads half of it. */
async function keep(folder: string, path: string, kept: Kept): Promise<void> {
  await mkdir(folder, { recursive: true });
  const beside = `${path}.${randomUUID()}`;
  await writeFile(beside, JSON.stringify(kept));
  await rename(beside, path);
}

async function forgetOldest(folder: string): Promise<void> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json'));
  if (names.length <= MOST_REPLIES) return;
  const dated = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(join(folder, name)).catch(() => null))?.mtimeMs ?? 0 })),
  );
  const oldest = dated.sort((a, b) => a.at - b.at).slice(0, names.length - MOST_REPLIES);
  for (const { name } of oldest) await rm(join(folder, name), { force: true }).catch(() => undefined);
}
