import type { PassageId } from '../core/article.js';
import { BriefingError } from '../core/errors.js';
import type { Embedding } from '../core/ports.js';

/**
 * The vectors themselves, in rows of one flat array: the truth from which any index of them can be made again. They are
 * kept at length 1, so that the inner product is the cosine.
 */
export interface VectorStore {
  readonly dimensions: number;
  readonly size: number;
  /** Rows in use and rows that were freed. */
  readonly rowCount: number;
  /** Gives the row: the one this id had, a freed one, or a new one. */
  put(id: PassageId, embedding: Embedding): number;
  /** Gives the row that became free; `null` when the id is unknown. */
  remove(id: PassageId): number | null;
  idAt(row: number): PassageId | null;
  /** The rows in use, rising. */
  rows(): Iterable<number>;
  vectorAt(row: number): Float32Array;
  /** From -1 to 1; `unit` has length 1. */
  similarity(row: number, unit: Float32Array): number;
}

/** @throws BriefingError (`embedding-invalid`) for a number of dimensions that no vector has. */
export function createVectorStore(dimensions: number, capacity = 0): VectorStore {
  if (!Number.isInteger(dimensions) || dimensions < 1)
    throw invalid(`An embedding cannot have ${dimensions} dimensions.`);
  const ids: (PassageId | null)[] = [];
  const rowOf = new Map<PassageId, number>();
  const free: number[] = [];
  let vectors = new Float32Array(dimensions * capacity);
  const vectorAt = (row: number) => vectors.subarray(row * dimensions, (row + 1) * dimensions);

  return {
    dimensions,
    get size() {
      return rowOf.size;
    },
    get rowCount() {
      return ids.length;
    },
    put(id, embedding) {
      const unit = unitVector(embedding, dimensions);
      const row = rowOf.get(id) ?? free.pop() ?? ids.length;
      vectors = withRoomFor((row + 1) * dimensions, vectors);
      vectors.set(unit, row * dimensions);
      ids[row] = id;
      rowOf.set(id, row);
      return row;
    },
    remove(id) {
      const row = rowOf.get(id);
      if (row === undefined) return null;
      rowOf.delete(id);
      ids[row] = null;
      free.push(row);
      return row;
    },
    idAt: (row) => ids[row] ?? null,
    *rows() {
      for (const [row, id] of ids.entries()) if (id !== null) yield row;
    },
    vectorAt,
    similarity: (row, unit) => innerProduct(vectorAt(row), unit),
  };
}

/**
 * The vector at length 1. @throws BriefingError (`embedding-invalid`) unless it is made of `dimensions` finite numbers
 * that are not all zero: the native index ends the process on some of these and answers nonsense on others.
 */
export function unitVector(embedding: Embedding, dimensions: number): Float32Array {
  if (embedding.length !== dimensions) {
    throw invalid(`An embedding has ${embedding.length} dimensions where the index has ${dimensions}.`);
  }
  let squares = 0;
  for (let at = 0; at < dimensions; at += 1) {
    const element: unknown = embedding[at];
    if (typeof element !== 'number' || !Number.isFinite(element)) {
      throw invalid(`Element ${at} of an embedding is ${String(element)}, not a finite number.`);
    }
    squares += element * element;
  }
  const length = Math.sqrt(squares);
  if (length === 0 || length === Number.POSITIVE_INFINITY) {
    throw invalid('An embedding has no direction: its length is zero or infinite.');
  }
  const unit = new Float32Array(dimensions);
  for (let at = 0; at < dimensions; at += 1) unit[at] = (embedding[at] ?? 0) / length;
  return unit;
}

function invalid(message: string): BriefingError {
  const hint =
    'The embedding model gave something that is no vector. Check its name and dimensions, then rebuild the index.';
  return new BriefingError('embedding-invalid', { message, hint });
}

function withRoomFor(length: number, vectors: Float32Array<ArrayBuffer>): Float32Array<ArrayBuffer> {
  if (length <= vectors.length) return vectors;
  const larger = new Float32Array(Math.max(length, vectors.length * 2));
  larger.set(vectors);
  return larger;
}

function innerProduct(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return Math.max(-1, Math.min(1, sum));
}
