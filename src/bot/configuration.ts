import { createHash } from 'node:crypto';
import type { Config } from '../config.js';
import type { Briefing } from '../core/ports.js';
import { codeHash } from '../disk/program-version.js';
import { promptsHash } from '../disk/prompt-files.js';

/** The folders whose code decides what an answer is. */
const DECIDING = ['text', 'reading', 'search', 'answering', 'models'];

const SHOWN_CHARACTERS = 12;

/**
 * Says of a briefing by a hash what made its answers: program, models, prompts and articles. Keys are no part of it, and
 * neither is what only says how long to wait or what to pay.
 */
export async function createConfiguration({ models }: Config): Promise<(briefing: Briefing) => string> {
  const { chat, embeddings, promptsFolder } = models;
  const made = {
    program: await codeHash(DECIDING),
    prompts: await promptsHash(promptsFolder),
    chat: chat && { model: chat.model, baseUrl: chat.baseUrl, effort: chat.reasoningEffort },
    embeddings: embeddings && { ...embeddings, apiKey: null },
  };
  const known = new WeakMap<Briefing, string>();
  return (briefing) => {
    const hash = known.get(briefing) ?? hashOf(made, briefing);
    known.set(briefing, hash);
    return hash;
  };
}

function hashOf(made: unknown, { corpus }: Briefing): string {
  const hash = createHash('sha256').update(JSON.stringify(made));
  for (const { article } of corpus.articles) hash.update(`\n${article.file}\n${article.text}`);
  return hash.digest('hex').slice(0, SHOWN_CHARACTERS);
}
