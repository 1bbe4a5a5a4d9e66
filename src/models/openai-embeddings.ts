import type { OpenAIEmbeddings } from '@langchain/openai';
import { BriefingError } from '../core/errors.js';
import type { LangChainEmbeddings } from './langchain-embedder.js';
import { incompatible } from './model-failure.js';

export interface OpenAiEmbeddingsSettings {
  /** As the server knows it. */
  readonly model: string;
  /** `null` for OpenAI's own. */
  readonly baseUrl: string | null;
  readonly apiKey: string | null;
  /** `null` for as many as the model gives; others are asked for, which not every model can do. */
  readonly dimensions: number | null;
}

const OPENAI_ADDRESS = 'https://api.openai.com/v1';
const NO_KEY = 'not-needed';

type Embedded = Awaited<ReturnType<OpenAIEmbeddings['embeddingWithRetry']>>;

/**
 * LangChain's embeddings of OpenAI, or of any server that speaks its API, made safe in two ways: numbers are asked for as
 * numbers, since servers that ignore the wish for base64 would have theirs decoded to zeros; and vectors stand in the
 * order of their `index`, which LangChain does not look at.
 */
export async function loadOpenAiEmbeddings(settings: OpenAiEmbeddingsSettings): Promise<LangChainEmbeddings> {
  const { OpenAIEmbeddings: Embeddings } = await import('@langchain/openai');
  const { model, baseUrl, apiKey, dimensions } = settings;
  class OrderedEmbeddings extends Embeddings {
    protected override async embeddingWithRetry(
      request: Parameters<OpenAIEmbeddings['embeddingWithRetry']>[0],
    ): Promise<Embedded> {
      const given = await super.embeddingWithRetry(request);
      return { ...given, data: inOrder(given.data, Array.isArray(request.input) ? request.input.length : 1) };
    }
  }
  return new OrderedEmbeddings({
    model,
    apiKey: apiKey ?? NO_KEY,
    configuration: { baseURL: baseUrl ?? OPENAI_ADDRESS },
    encodingFormat: 'float',
    maxRetries: 0,
    ...(dimensions !== null && { dimensions }),
  });
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
