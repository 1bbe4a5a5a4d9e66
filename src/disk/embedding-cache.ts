import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { endianness } from 'node:os';
import { dirname, join } from 'node:path';
import type { Embedding } from '../core/ports.js';
import { sha256Of } from './whole-files.js';

/** The vectors of texts that one model has embedded before, kept so that nobody pays for them twice. */
export interface EmbeddingCache {
  /** How long the vectors are; `null` while none is kept. */
  readonly dimensions: number | null;
  /** One for each text; `null` where it was never embedded. */
  find(texts: readonly string[]): Promise<readonly (Embedding | null)[]>;
  /** Appends; what an interrupted run added is there for the next. A disk that takes nothing costs only the memory of it. */
  add(vectors: readonly (readonly [text: string, embedding: Embedding])[]): Promise<void>;
}

/*
 * The file: one line of JSON that says what is in it, then records of one length: a mark, the SHA-256 of the text, the
 * numbers, and the beginning of a SHA-256 over both. It is only ever appended to. A record that was torn is passed over
 * by looking for the next mark.
 */
const FORMAT = `briefing-embeddings 1 ${endianness()}`;
const MARK = Buffer.from('vec\n');
const HASH_BYTES = 32;
const CHECK_BYTES = 8;

/** Longer than any first line: a model's name and its prefix. */
const MOST_HEADER_BYTES = 65_536;

/** `key` is the model with all that changes its vectors but for the text. Vectors are read when the first is looked for. */
export async function openEmbeddingCache(folder: string, key: string): Promise<EmbeddingCache> {
  const path = join(folder, `embeddings-${sha256Of(key).slice(0, 16)}.bin`);
  let dimensions = headerOf(await beginningOf(path), key)?.dimensions ?? null;
  let reading: Promise<Map<string, Embedding>> | null = null;
  const kept = () => {
    reading ??= recordsOf(path, key);
    return reading;
  };
  return {
    get dimensions() {
      return dimensions;
    },
    async find(texts) {
      const vectors = await kept();
      return texts.map((text) => vectors.get(hashOf(text).toString('hex')) ?? null);
    },
    async add(added) {
      const length = added[0]?.[1].length;
      if (length === undefined) return;
      const vectors = await kept();
      const fresh = dimensions !== length;
      if (fresh) vectors.clear();
      dimensions = length;
      for (const [text, embedding] of added) vectors.set(hashOf(text).toString('hex'), embedding);
      await append(path, { key, dimensions: length, fresh, vectors: added }).catch(() => undefined);
    },
  };
}

async function beginningOf(path: string): Promise<Buffer> {
  const file = await open(path).catch(() => null);
  if (file === null) return Buffer.alloc(0);
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(MOST_HEADER_BYTES), position: 0 });
    return buffer.subarray(0, bytesRead);
  } catch {
    return Buffer.alloc(0);
  } finally {
    await file.close();
  }
}

async function recordsOf(path: string, key: string): Promise<Map<string, Embedding>> {
  const content = await readFile(path).catch(() => Buffer.alloc(0));
  const header = headerOf(content, key);
  return header === null ? new Map() : recordsIn(content, header);
}

interface Header {
  readonly dimensions: number;
  readonly bytes: number;
}

/** `null` where the file is empty, damaged at its head, or of another format or model. */
function headerOf(content: Buffer, key: string): Header | null {
  const end = content.indexOf('\n');
  if (end === -1) return null;
  const line = content.subarray(0, end).toString();
  const claimed = /"dimensions":(\d{1,6})\}$/u.exec(line)?.[1];
  const dimensions = Number(claimed ?? 0);
  return dimensions > 0 && line === headerLine(key, dimensions) ? { dimensions, bytes: end + 1 } : null;
}

function headerLine(key: string, dimensions: number): string {
  return JSON.stringify({ format: FORMAT, key, dimensions });
}

function recordsIn(content: Buffer, { dimensions, bytes }: Header): Map<string, Embedding> {
  const kept = new Map<string, Embedding>();
  const size = MARK.length + HASH_BYTES + dimensions * 4 + CHECK_BYTES;
  let at = bytes;
  while (at !== -1 && at + size <= content.length) {
    const record = content.subarray(at, at + size);
    if (isWhole(record)) {
      const numbers = record.subarray(MARK.length + HASH_BYTES, size - CHECK_BYTES);
      const hash = record.subarray(MARK.length, MARK.length + HASH_BYTES).toString('hex');
      // A copy of its own begins where numbers of four bytes may begin.
      kept.set(hash, new Float32Array(new Uint8Array(numbers).buffer));
      at += size;
    } else {
      at = content.indexOf(MARK, at + 1);
    }
  }
  return kept;
}

function isWhole(record: Buffer): boolean {
  const body = record.subarray(0, -CHECK_BYTES);
  return body.subarray(0, MARK.length).equals(MARK) && checkOf(body).equals(record.subarray(-CHECK_BYTES));
}

interface Addition {
  readonly key: string;
  readonly dimensions: number;
  /** The file holds nothing of this model yet. */
  readonly fresh: boolean;
  readonly vectors: readonly (readonly [text: string, embedding: Embedding])[];
}

async function append(path: string, { key, dimensions, fresh, vectors }: Addition): Promise<void> {
  if (fresh) {
    await mkdir(dirname(path), { recursive: true });
    await rm(path, { force: true });
  }
  const head = fresh ? [Buffer.from(`${headerLine(key, dimensions)}\n`)] : [];
  const file = await open(path, 'a');
  try {
    await file.appendFile(Buffer.concat([...head, ...vectors.map(([text, embedding]) => recordOf(text, embedding))]));
    await file.datasync();
  } finally {
    await file.close();
  }
}

function recordOf(text: string, embedding: Embedding): Buffer {
  const numbers = new Uint8Array(embedding.buffer, embedding.byteOffset, embedding.byteLength);
  const body = Buffer.concat([MARK, hashOf(text), numbers]);
  return Buffer.concat([body, checkOf(body)]);
}

function hashOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function checkOf(body: Uint8Array): Buffer {
  return createHash('sha256').update(body).digest().subarray(0, CHECK_BYTES);
}
