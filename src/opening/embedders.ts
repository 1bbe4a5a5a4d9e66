import type { Embedder, Embedding, Progress } from '../core/ports.js';
import { createCachedEmbedder, notCached } from '../disk/cached-embedder.js';
import { type EmbeddingCache, openEmbeddingCache } from '../disk/embedding-cache.js';
import { readModelFolder } from '../disk/model-folder.js';
import { tokensOf } from '../models/allowance.js';
import { createLangChainEmbedder, dimensionsOf, type LangChainEmbeddings } from '../models/langchain-embedder.js';
import { createOnDeviceEmbedder } from '../models/on-device-embedder.js';
import { loadOpenAiEmbeddings } from '../models/openai-embeddings.js';
import { createLocalEmbedder } from '../search/local-embedder.js';
import type { EmbeddingSettings, OnDeviceEmbeddings, ServedEmbeddings } from '../settings/model-settings.js';

/** What makes the vectors of a briefing. */
export interface EmbedderInUse {
  readonly embedder: Embedder;
  /** By spelling alone, or by a model. */
  readonly kind: 'local' | 'model';
  /** Why spelling has to do although a model is set; `null` when all is as it was set. */
  readonly problem: string | null;
  embedAll(texts: readonly string[], watching: Watching): Promise<readonly Embedding[]>;
}

interface Watching {
  readonly progress: Progress;
  readonly warn: (line: string) => void;
}

const DOING = 'Embedding passages';

export function spellingEmbedder(problem: string | null = null): EmbedderInUse {
  const embedder = createLocalEmbedder();
  return {
    embedder,
    kind: 'local',
    problem,
    embedAll(texts, { progress }) {
      progress({ doing: DOING, done: 0, total: texts.length });
      return embedder.embedPassages(texts);
    },
  };
}

interface Opening {
  /** Where vectors are kept. */
  readonly folder: string;
  /** Ask the model how long its vectors are, even if vectors of it are kept. */
  readonly fresh: boolean;
}

/** The embedder that is set. Nothing is loaded or asked that is not needed to know it. @throws BriefingError */
export async function openEmbedder(settings: EmbeddingSettings, opening: Opening): Promise<EmbedderInUse> {
  const opened = settings.kind === 'served' ? await served(settings, opening) : await onDevice(settings, opening);
  return {
    embedder: createCachedEmbedder(opened.embedder, opened.cache),
    kind: 'model',
    problem: null,
    embedAll: (texts, watching) => embedInParts(texts, { ...opened, settings }, watching),
  };
}

interface Opened {
  readonly embedder: Embedder;
  readonly cache: EmbeddingCache;
}

async function served(settings: ServedEmbeddings, { folder, fresh }: Opening): Promise<Opened> {
  const embeddings = lazily(() => loadOpenAiEmbeddings(settings));
  const { queryPrefix, passagePrefix, batch } = settings;
  const model = `openai:${settings.model}${addressOf(settings)}`;
  const cache = await openEmbeddingCache(folder, JSON.stringify([model, settings.dimensions, passagePrefix]));
  const kept = fresh ? null : cache.dimensions;
  const dimensions = settings.dimensions ?? kept ?? (await dimensionsOf(embeddings));
  return {
    embedder: createLangChainEmbedder(embeddings, { model, dimensions, queryPrefix, passagePrefix, batch }),
    cache,
  };
}

/** Two servers may give one name to different models. What a URL says of users and keys is left out. */
function addressOf({ baseUrl }: ServedEmbeddings): string {
  if (baseUrl === null || !URL.canParse(baseUrl)) return '';
  const { origin, pathname } = new URL(baseUrl);
  return ` at ${origin}${pathname.replace(/\/$/u, '')}`;
}

/** Loaded with the first text: a briefing whose vectors are kept opens without it. */
function lazily(load: () => Promise<LangChainEmbeddings>): LangChainEmbeddings {
  let loading: Promise<LangChainEmbeddings> | null = null;
  const loaded = () => {
    loading ??= load();
    return loading;
  };
  return {
    embedDocuments: async (texts) => (await loaded()).embedDocuments(texts),
    embedQuery: async (text) => (await loaded()).embedQuery(text),
  };
}

async function onDevice(settings: OnDeviceEmbeddings, { folder }: Opening): Promise<Opened> {
  const embedder = await createOnDeviceEmbedder({ ...(await readModelFolder(settings)), batch: settings.batch });
  return { embedder, cache: await openEmbeddingCache(folder, embedder.model) };
}

interface Work extends Opened {
  readonly settings: EmbeddingSettings;
}

/** Batch by batch, each kept before the next is asked for, so that a run that is interrupted goes on where it was. */
async function embedInParts(
  texts: readonly string[],
  { embedder, cache, settings }: Work,
  { progress, warn }: Watching,
): Promise<readonly Embedding[]> {
  const cached = createCachedEmbedder(embedder, cache);
  const missing = await notCached(texts, embedder, cache);
  if (missing.length > 0) warn(estimate(missing, texts.length, settings));
  for (let at = 0; at < missing.length; at += settings.batch) {
    progress({ doing: DOING, done: at, total: missing.length });
    await cached.embedPassages(missing.slice(at, at + settings.batch));
  }
  return cached.embedPassages(texts);
}

function estimate(missing: readonly string[], total: number, settings: EmbeddingSettings): string {
  const tokens = missing.reduce((sum, text) => sum + tokensOf(text), 0);
  const count = (number: number) => number.toLocaleString('en-US');
  const what = `Embedding ${count(missing.length)} of ${count(total)} passages`;
  if (settings.kind === 'on-device') return `${what} on this machine.`;
  const { pricePerMillionTokens: price } = settings;
  const cost = price === null ? '' : `, about ${((tokens / 1e6) * price).toPrecision(2)} at ${price} per million`;
  return `${what} with ${settings.model}: about ${count(tokens)} tokens${cost}.`;
}
