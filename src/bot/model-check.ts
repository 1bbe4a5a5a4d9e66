import { type CheckDocument, failed, notLookedAt, passed } from '../contract/checks.js';
import { BriefingError } from '../core/errors.js';
import { createLanguageModel } from '../models/language-model.js';
import { openEmbedder } from '../opening/embedders.js';
import type { ChatSettings, EmbeddingSettings, ModelSettings } from '../settings/model-settings.js';

const MODEL = 'Language model';
const EMBEDDINGS = 'Embeddings';

/** Asks each model that is set for next to nothing, to see that it can be asked. */
export async function checkModels(
  { chat, embeddings }: ModelSettings,
  { indexFolder, offline }: { readonly indexFolder: string; readonly offline: boolean },
): Promise<readonly CheckDocument[]> {
  return [
    ...(chat === null ? [] : [await check(MODEL, chat.model, offline, () => tryModel(chat))]),
    ...(embeddings === null
      ? []
      : [await check(EMBEDDINGS, nameOf(embeddings), offline, () => tryEmbeddings(embeddings, indexFolder))]),
  ];
}

async function check(
  name: string,
  model: string,
  offline: boolean,
  attempt: () => Promise<string>,
): Promise<CheckDocument> {
  if (offline) return notLookedAt(name, `${model} was not asked, because of --offline.`);
  try {
    return passed(name, `${model} ${await attempt()}`);
  } catch (error) {
    if (error instanceof BriefingError) return failed(name, `${model}: ${error.message}`, error.hint);
    return failed(name, `${model}: ${error instanceof Error ? error.message : String(error)}`, 'See docs/models.md.');
  }
}

function nameOf(settings: EmbeddingSettings): string {
  return settings.kind === 'served' ? settings.model : settings.folder;
}

const SMALL_REPLY = {
  type: 'object',
  properties: { works: { type: 'boolean' } },
  required: ['works'],
  additionalProperties: false,
};

async function tryModel(settings: ChatSettings): Promise<string> {
  const startedAt = performance.now();
  await createLanguageModel(settings).reply({
    instructions: 'Reply with {"works": true}.',
    input: 'Does it work?',
    replySchema: SMALL_REPLY,
  });
  return `replied in ${((performance.now() - startedAt) / 1000).toFixed(1)} seconds.`;
}

async function tryEmbeddings(settings: EmbeddingSettings, indexFolder: string): Promise<string> {
  const { embedder } = await openEmbedder(settings, { folder: indexFolder, fresh: false });
  await embedder.embedQuery('Does it work?');
  return `gives vectors of ${embedder.dimensions} dimensions.`;
}
