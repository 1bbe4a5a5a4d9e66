import { BriefingError } from '../core/errors.js';
import type { Embedder, Embedding } from '../core/ports.js';
import { timedOut } from './model-failure.js';
import { withRetries } from './retry.js';

/** What is used of LangChain's embeddings; every class of them has it. */
export interface LangChainEmbeddings {
  embedDocuments(texts: string[]): Promise<number[][]>;
  embedQuery(text: string): Promise<number[]>;
}

export interface LangChainEmbedderSettings {
  /** Recorded with the vectors: must change with anything that changes them, the prefix of passages apart. */
  readonly model: string;
  readonly dimensions: number;
  /** Put before a query, as the model was trained. */
  readonly queryPrefix?: string;
  readonly passagePrefix?: string;
  /** Passages sent at once. */
  readonly batch?: number;
  readonly queryTimeoutMilliseconds?: number;
  readonly passagesTimeoutMilliseconds?: number;
}

const CALLED = 'embedding model';

const BATCH = 32;

/** A question waits for it, and has words to fall back on. */
export const QUERY_TIMEOUT_MILLISECONDS = 2000;

/** A server on a slow machine may take its time over a batch. */
export const PASSAGES_TIMEOUT_MILLISECONDS = 120_000;

/**
 * An embedder made of any LangChain embeddings. What they give is checked before it becomes a vector: servers have given
 * too few, empty and shifted ones.
 */
export function createLangChainEmbedder(
  embeddings: LangChainEmbeddings,
  settings: LangChainEmbedderSettings,
): Embedder {
  const { model, dimensions, queryPrefix = '', passagePrefix = '', batch = BATCH } = settings;
  const { queryTimeoutMilliseconds = QUERY_TIMEOUT_MILLISECONDS } = settings;
  const { passagesTimeoutMilliseconds = PASSAGES_TIMEOUT_MILLISECONDS } = settings;
  return {
    model: passagePrefix === '' ? model : `${model} after ${JSON.stringify(passagePrefix)}`,
    dimensions,
    async embedPassages(texts) {
      const vectors: Embedding[] = [];
      for (let at = 0; at < texts.length; at += batch) {
        const part = texts.slice(at, at + batch).map((text) => passagePrefix + text);
        const given = await asked(passagesTimeoutMilliseconds, () => embeddings.embedDocuments(part));
        vectors.push(...checkedVectors(given, part.length, dimensions));
      }
      return vectors;
    },
    async embedQuery(text) {
      const given = await asked(queryTimeoutMilliseconds, () => embeddings.embedQuery(queryPrefix + text));
      return checkedVector(given, dimensions);
    },
  };
}

/** How long the vectors of these embeddings are: the only way to know is to ask for one. */
export async function dimensionsOf(embeddings: LangChainEmbeddings): Promise<number> {
  const vector = await asked(QUERY_TIMEOUT_MILLISECONDS, () =>
    embeddings.embedQuery('A text to see how long its vector is.'),
  );
  const dimensions = Array.isArray(vector) ? vector.length : 0;
  checkedVector(vector, dimensions);
  return dimensions;
}

/** LangChain's embeddings cannot be stopped, but they need not be waited for. */
async function asked<T>(milliseconds: number, ask: () => Promise<T>): Promise<T> {
  const signal = AbortSignal.timeout(milliseconds);
  const until = performance.now() + milliseconds;
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(timedOut(milliseconds, CALLED)), { once: true });
  });
  return Promise.race([withRetries(ask, { called: CALLED, signal, until }), late]);
}

function checkedVectors(given: unknown, count: number, dimensions: number): Embedding[] {
  if (Array.isArray(given) && given.length === count) return given.map((vector) => checkedVector(vector, dimensions));
  const got = Array.isArray(given) ? given.length : 'no';
  throw invalid(`The embedding model gave ${got} vectors for ${count} passages.`);
}

/** At length 1. @throws BriefingError (`embedding-invalid`) */
function checkedVector(given: unknown, dimensions: number): Embedding {
  if (!Array.isArray(given)) throw invalid('The embedding model gave something that is no vector.');
  if (given.length !== dimensions) {
    throw invalid(`The embedding model gave a vector of ${given.length} dimensions where ${dimensions} are expected.`);
  }
  if (!given.every((element) => Number.isFinite(element))) {
    throw invalid('The embedding model gave a vector with elements that are no numbers.');
  }
  const length = Math.hypot(...given);
  if (length === 0 || !Number.isFinite(length)) throw invalid('The embedding model gave a vector without direction.');
  return Float32Array.from(given, (element: number) => element / length);
}

function invalid(message: string): BriefingError {
  return new BriefingError('embedding-invalid', {
    message,
    hint: 'Check the name of the model and EMBEDDINGS_DIMENSIONS, then run `briefing index --rebuild`.',
  });
}
