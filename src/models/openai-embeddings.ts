import type { OpenAIEmbeddings } from '@langchain/openai';
import { BriefingError } from '../core/errors.js';
import {
  type LangChainEmbeddings,
  PASSAGES_TIMEOUT_MILLISECONDS,
  QUERY_TIMEOUT_MILLISECONDS,
} from './langchain-embedder.js';
import { incompatible } from './model-failure.js';
import { NO_KEY, OPENAI_ADDRESS } from './openai-defaults.js';

export interface OpenAiEmbeddingsSettings {
  /** As the server knows it. */
  readonly model: string;
  /** `null` for OpenAI's own. */
  readonly baseUrl: string | null;
  readonly apiKey: string | null;
  /** `null` for as many as the model gives; others are asked for, which not every model can do. */
  readonly dimensions: number | null;
  readonly queryTimeoutMilliseconds?: number;
  readonly passagesTimeoutMilliseconds?: number;
}

type Embedded = Awaited<ReturnType<OpenAIEmbeddings['embeddingWithRetry']>>;

/**
 * LangChain's embeddings of OpenAI, or of any server that speaks its API, made safe in three ways: numbers are asked for as
 * numbers, since servers that ignore the wish for base64 would have theirs decoded to zeros; vectors stand in the order of
 * their `index`, which LangChain does not look at; and a request that takes too long is closed, which would otherwise keep
 * the process alive.
 */
export async function loadOpenAiEmbeddings(settings: OpenAiEmbeddingsSettings): Promise<LangChainEmbeddings> {
  const { OpenAIEmbeddings: Embeddings } = await import('@langchain/openai');
  const { queryTimeoutMilliseconds = QUERY_TIMEOUT_MILLISECONDS } = settings;
  const { passagesTimeoutMilliseconds = PASSAGES_TIMEOUT_MILLISECONDS } = settings;
  class OrderedEmbeddings extends Embeddings {
    protected override async embeddingWithRetry(
      request: Parameters<OpenAIEmbeddings['embeddingWithRetry']>[0],
    ): Promise<Embedded> {
      const given = await super.embeddingWithRetry(request);
      return { ...given, data: inOrder(given.data, Array.isArray(request.input) ? request.input.length : 1) };
    }
  }
  const queries = new OrderedEmbeddings(fieldsFor(settings, queryTimeoutMilliseconds));
  const passages = new OrderedEmbeddings(fieldsFor(settings, passagesTimeoutMilliseconds));
  return {
    embedDocuments: (texts) => passages.embedDocuments(texts),
    embedQuery: (text) => queries.embedQuery(text),
  };
}

function fieldsFor({ model, baseUrl, apiKey, dimensions }: OpenAiEmbeddingsSettings, milliseconds: number) {
  return {
    model,
    apiKey: apiKey ?? NO_KEY,
    configuration: { baseURL: baseUrl ?? OPENAI_ADDRESS, fetch: fetchWithin(milliseconds) },
    encodingFormat: 'float' as const,
    maxRetries: 0,
    ...(dimensions !== null && { dimensions }),
  };
}

/** The client's own limit ends with the headers of a response; this one holds for its body, too. */
function fetchWithin(milliseconds: number): typeof fetch {
  return (url, init) => {
    const deadline = AbortSignal.timeout(milliseconds);
    return fetch(url, { ...init, signal: init?.signal ? AbortSignal.any([init.signal, deadline]) : deadline });
  };
}

/** @throws BriefingError (`embedding-invalid`) when one is missing or stands in the place of another */
function inOrder(data: Embedded['data'], count: number): Embedded['data'] {
  if (!Array.isArray(data)) throw incompatible('embedding model');
  const places = new Map(data.map((entry) => [entry.index, entry]));
  const ordered = Array.from({ length: count }, (_, at) => places.get(at));
  const whole = ordered.filter((entry) => entry !== undefined);
  if (data.length === count && whole.length === count) return whole;
  throw new BriefingError('embedding-invalid', {
    message: `The embedding model gave ${data.length} vectors for ${count} texts, or not one for each.`,
    hint: 'Lower EMBEDDINGS_BATCH: some servers take only a few texts at once. If it stays, try another server.',
  });
}
