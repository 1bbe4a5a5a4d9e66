import { createHash } from 'node:crypto';
import { access, open, readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { BriefingError } from '../core/errors.js';

/** An embedding model on this machine, as its own files describe it. */
export interface ModelFolder {
  /** Absolute. */
  readonly folder: string;
  /** The same as long as the files are. */
  readonly fingerprint: string;
  readonly pooling: string;
  readonly dtype: string;
  readonly queryPrefix: string;
  readonly passagePrefix: string;
}

/** What somebody wants of a model other than it says of itself. */
export interface WantedModel {
  readonly folder: string;
  /** `null` for what the model says. */
  readonly pooling?: string | null;
  /** `null` for the most exact weights that are there. */
  readonly dtype?: string | null;
  /** Empty for what the model says. */
  readonly queryPrefix?: string;
  readonly passagePrefix?: string;
}

/** Weights by how exact they are. */
const WEIGHTS = [
  { file: 'model.onnx', dtype: 'fp32' },
  { file: 'model_fp16.onnx', dtype: 'fp16' },
  { file: 'model_quantized.onnx', dtype: 'q8' },
  { file: 'model_int8.onnx', dtype: 'int8' },
  { file: 'model_uint8.onnx', dtype: 'uint8' },
  { file: 'model_q4.onnx', dtype: 'q4' },
] as const;

/**
 * Reads what the folder of a model says of itself: its weights, how it pools (`1_Pooling/config.json`, as
 * sentence-transformers writes it, else the mean) and the prefixes it wants (`config_sentence_transformers.json`).
 * @throws BriefingError (`config-invalid`) when it is not the folder of a model, or wants what we cannot do
 */
export async function readModelFolder(wanted: WantedModel): Promise<ModelFolder> {
  const folder = resolve(wanted.folder);
  const { files, dtype } = await weightsOf(folder, wanted.dtype ?? null);
  const used = ['config.json', 'tokenizer.json', 'tokenizer_config.json', ...files];
  const own = await prefixesOf(folder);
  return {
    folder,
    fingerprint: await fingerprintOf(folder, used.toSorted()),
    pooling: wanted.pooling ?? (await poolingOf(folder)),
    dtype,
    queryPrefix: wanted.queryPrefix || own.queryPrefix,
    passagePrefix: wanted.passagePrefix || own.passagePrefix,
  };
}

/** The weights to run, which may be parted: `model.onnx` has `model.onnx_data` beside it where it is large. */
async function weightsOf(folder: string, wanted: string | null) {
  await access(folder).catch(() => {
    throw noModel(folder, 'there is no such folder');
  });
  const there = await readdir(join(folder, 'onnx')).catch((): string[] => []);
  const chosen = WEIGHTS.find((each) => there.includes(each.file) && (wanted === null || each.dtype === wanted));
  if (chosen === undefined) throw noModel(folder, withoutWeights(wanted));
  const files = there.filter((file) => file.startsWith(chosen.file)).map((file) => `onnx/${file}`);
  return { files, dtype: chosen.dtype };
}

function withoutWeights(dtype: string | null): string {
  if (dtype === null) return 'it lacks onnx/model.onnx, and weights of any other kind too';
  const wanted = WEIGHTS.find((each) => each.dtype === dtype);
  if (wanted !== undefined) return `it lacks onnx/${wanted.file}`;
  return `"${dtype}" is no kind of weights (${WEIGHTS.map((each) => each.dtype).join(', ')})`;
}

/** A file that differs in none of these pieces is taken to be the same; weights of another training differ everywhere. */
const PIECE_IN_BYTES = 1 << 20;

/** Weights may have gigabytes, so of large files the length, the beginning, the middle and the end are hashed. */
async function fingerprintOf(folder: string, files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) {
    const handle = await open(join(folder, file)).catch(() => null);
    if (handle === null) throw noModel(folder, `${file} cannot be read`);
    try {
      const { size } = await handle.stat();
      hash.update(`${file}\0${size}\0`);
      const last = Math.max(0, size - PIECE_IN_BYTES);
      for (const start of new Set([0, Math.floor(last / 2), last])) {
        const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(PIECE_IN_BYTES), position: start });
        hash.update(buffer.subarray(0, bytesRead));
      }
    } finally {
      await handle.close();
    }
  }
  return hash.digest('hex').slice(0, 16);
}

const Pooling = z.record(z.string(), z.unknown());

/** The ways of pooling that can be run, by their names in the file. */
const POOLINGS: Readonly<Record<string, string>> = {
  pooling_mode_mean_tokens: 'mean',
  pooling_mode_cls_token: 'cls',
  pooling_mode_lasttoken: 'last_token',
};

async function poolingOf(folder: string): Promise<string> {
  const stated = await jsonOf(folder, '1_Pooling/config.json', Pooling);
  const modes = Object.keys(stated ?? {}).filter((key) => key.startsWith('pooling_mode_') && stated?.[key] === true);
  const [mode = 'pooling_mode_mean_tokens', ...others] = modes;
  const pooling = POOLINGS[mode];
  if (pooling !== undefined && others.length === 0) return pooling;
  throw noModel(folder, `its 1_Pooling/config.json wants ${modes.join(' and ')}, which cannot be done`);
}

const SentenceTransformers = z.object({ prompts: z.record(z.string(), z.string()).optional() });

async function prefixesOf(folder: string) {
  const { prompts = {} } = (await jsonOf(folder, 'config_sentence_transformers.json', SentenceTransformers)) ?? {};
  return { queryPrefix: prompts.query ?? '', passagePrefix: prompts.document ?? prompts.passage ?? '' };
}

/** `null` where the model does not have this file. */
async function jsonOf<T>(folder: string, file: string, shape: z.ZodType<T>): Promise<T | null> {
  const text = await readFile(join(folder, file), 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return shape.parse(JSON.parse(text));
  } catch {
    throw noModel(folder, `its ${file} is not in the form of sentence-transformers`);
  }
}

function noModel(folder: string, why: string): BriefingError {
  return new BriefingError('config-invalid', {
    message: `${folder} is not the folder of an embedding model: ${why}.`,
    hint: 'Give a folder with config.json, tokenizer.json, tokenizer_config.json and onnx/model.onnx, as Hugging Face lays models out.',
  });
}
