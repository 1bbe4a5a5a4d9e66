import { createModelAnswerer, type ModelAnswererParts } from '../answering/model-answerer.js';
import { promptsOf } from '../answering/prompts.js';
import type { Answerer, LanguageModel } from '../core/ports.js';
import { readPromptFiles } from '../disk/prompt-files.js';
import { createCachedModel } from '../disk/reply-cache.js';
import { createTokenLedger } from '../disk/token-ledger.js';
import { withinDay, withinQuestion } from '../models/allowance.js';
import { createLanguageModel } from '../models/language-model.js';
import type { ChatSettings } from '../settings/model-settings.js';

export interface ModelPlaces {
  /** What can be made again. */
  readonly cacheFolder: string;
  /** What must not be lost: which tokens were spent today. */
  readonly dataFolder: string;
  readonly promptsFolder: string | null;
}

type Parts = Pick<ModelAnswererParts, 'corpus' | 'retriever' | 'vocabulary' | 'extractive'>;

/** An answerer by the model that is set. Prompts are read now; the model is not loaded before it is first asked. @throws BriefingError */
export async function openModelAnswerer(
  settings: ChatSettings,
  places: ModelPlaces,
): Promise<(parts: Parts) => Answerer> {
  const { texts, hash } = await readPromptFiles(['answering', 'standalone', 'planning'], places.promptsFolder);
  const prompts = promptsOf(texts, hash);
  const model = modelInUse(settings, places);
  const patience = () => AbortSignal.timeout(settings.timeoutMilliseconds);
  return (parts) => createModelAnswerer({ ...parts, model, prompts, now: () => performance.now(), patience });
}

/** Each layer is a model around a model; a reply from the cache costs no tokens, so the cache is the outermost. */
function modelInUse(settings: ChatSettings, { cacheFolder, dataFolder }: ModelPlaces): LanguageModel {
  const { tokensPerDay, tokensPerQuestion, cacheReplies } = settings;
  let model = createLanguageModel(settings);
  if (tokensPerDay !== null) {
    const ledger = createTokenLedger({ folder: dataFolder, clock: Date.now });
    model = withinDay(model, { ledger, tokens: tokensPerDay });
  }
  if (tokensPerQuestion !== null) model = withinQuestion(model, { tokens: tokensPerQuestion });
  return cacheReplies ? createCachedModel({ model, folder: cacheFolder }) : model;
}
