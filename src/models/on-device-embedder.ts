import type { FeatureExtraction } from '@huggingface/transformers';
import { BriefingError } from '../core/errors.js';
import type { Embedder, Embedding } from '../core/ports.js';

type Transformers = typeof import('@huggingface/transformers');

export interface OnDeviceEmbedderParts {
  /** Absolute path of a model in the layout of Hugging Face: `config.json`, `tokenizer.json`, `onnx/model*.onnx`. */
  readonly folder: string;
  /** Changes whenever a file of the model does. */
  readonly fingerprint: string;
  /** How a text's token vectors become one: what the model was trained with. */
  readonly pooling: string;
  /** Which weights: `fp32` is `onnx/model.onnx`, `q8` is `onnx/model_quantized.onnx`. */
  readonly dtype: string;
  /** Put before a query, as the model was trained: bge and arctic want an instruction, nomic "search_query: ". */
  readonly queryPrefix?: string;
  /** Put before a passage: nomic wants "search_document: ", e5 "passage: ", most want nothing. */
  readonly passagePrefix?: string;
  /** Passages embedded in one run of the model; more take more memory. */
  readonly batch?: number;
  /** The package that runs models; for tests. */
  readonly load?: () => Promise<Transformers>;
}

/** A run of 16 passages takes some hundred megabytes at most with the usual small models. */
const PASSAGES_IN_A_RUN = 16;

const INSTALLATION = 'ONNXRUNTIME_NODE_INSTALL=skip npm install --no-save @huggingface/transformers@4.3.1';

/**
 * Embeddings by a model on this machine, without network: `@huggingface/transformers`, where it is installed beside.
 * @throws BriefingError (`package-missing` when it is not; `model-unavailable` when the model cannot be loaded or run)
 */
export async function createOnDeviceEmbedder(parts: OnDeviceEmbedderParts): Promise<Embedder> {
  const {
    folder,
    fingerprint,
    pooling,
    dtype,
    queryPrefix = '',
    passagePrefix = '',
    batch = PASSAGES_IN_A_RUN,
  } = parts;
  const extract = await loaded(folder, dtype, parts.load ?? (() => import('@huggingface/transformers')));
  const embed = (texts: readonly string[]) => embedded(extract, texts, pooling, folder);
  const [probe] = await embed([`${queryPrefix}A text to see how long its vector is.`]);
  return {
    // Whatever changes the vectors of passages is part of the name, so that old and new ones never meet.
    model: ['on-device', fingerprint, dtype, pooling, ...(passagePrefix === '' ? [] : [passagePrefix])].join(':'),
    dimensions: probe?.length ?? 0,
    async embedPassages(texts) {
      const embeddings: Embedding[] = [];
      for (let at = 0; at < texts.length; at += batch) {
        embeddings.push(...(await embed(texts.slice(at, at + batch).map((text) => passagePrefix + text))));
      }
      return embeddings;
    },
    async embedQuery(text) {
      const [embedding] = await embed([queryPrefix + text]);
      return embedding ?? new Float32Array();
    },
  };
}

async function loaded(folder: string, dtype: string, load: () => Promise<Transformers>): Promise<FeatureExtraction> {
  const { env, pipeline } = await load().catch((error: unknown) => {
    throw packageMissing(error);
  });
  env.allowRemoteModels = false;
  env.allowLocalModels = true;
  try {
    return await pipeline('feature-extraction', folder, { dtype, local_files_only: true });
  } catch (error) {
    throw unusable(folder, error);
  }
}

async function embedded(
  extract: FeatureExtraction,
  texts: readonly string[],
  pooling: string,
  folder: string,
): Promise<Embedding[]> {
  try {
    const { dims, data } = await extract([...texts], { pooling, normalize: true });
    const [count, dimensions] = dims;
    const whole = data instanceof Float32Array && dims.length === 2 && count === texts.length && dimensions;
    if (!whole) throw new Error(`its output has the form [${dims.join(', ')}] where [texts, dimensions] is wanted`);
    return texts.map((_, at) => data.slice(at * dimensions, (at + 1) * dimensions));
  } catch (error) {
    throw unusable(folder, error);
  }
}

function packageMissing(cause: unknown): BriefingError {
  const absent = cause instanceof Error && 'code' in cause && cause.code === 'ERR_MODULE_NOT_FOUND';
  return new BriefingError('package-missing', {
    message: absent
      ? 'Embeddings on this device need the package @huggingface/transformers, which is not installed.'
      : `The package @huggingface/transformers cannot be loaded: ${cause instanceof Error ? cause.message : String(cause)}`,
    hint: `Run \`${INSTALLATION}\` where briefing-bot is installed, or use other EMBEDDINGS.`,
    cause,
  });
}

function unusable(folder: string, cause: unknown): BriefingError {
  return new BriefingError('model-unavailable', {
    message: `The model in ${folder} cannot be used: ${cause instanceof Error ? cause.message : String(cause)}`,
    hint: 'The folder must hold config.json, tokenizer.json, tokenizer_config.json and onnx/model.onnx, each whole. Download it anew.',
    cause,
  });
}
