import type { PassageId } from '../core/article.js';
import type { Embedding, Neighbor, Progress, VectorIndex } from '../core/ports.js';
import { nearestOf, wholeCount } from './exact-index.js';
import type { HnswGraph, HnswLibrary } from './hnsw-library.js';
import { createVectorStore, unitVector, type VectorStore } from './vector-store.js';

/** A vector index that can be saved. */
export interface HnswIndex extends VectorIndex {
  /**
   * Writes the graph of an index that nothing was removed from: its labels are places in the order of adding.
   * The library reports success even on a full disk, so check the file.
   */
  writeGraph(path: string): void;
}

/** A vector and whose it is. */
export type Vector = readonly [id: PassageId, embedding: Embedding];

/**
 * How many candidates the graph is asked for, to be compared exactly. Among 2,000 vectors of 384 dimensions that lie as
 * those of texts do, the library's own 10 finds .98 of the ten nearest and 100 all; among pure noise .31 and .91.
 */
const SEARCH_WIDTH = 100;

/** Any fixed number: the same vectors give the same graph. */
const SEED = 100;

const FIRST_CAPACITY = 64;

/** Adding one vector takes up to some milliseconds; after this many others get a turn on the event loop. */
const ADDS_AT_ONCE = 8;

/** Removed vectors still cost time in every search; beyond this share a new graph is cheaper. */
const MOST_REMOVED = 0.2;

interface Parts {
  readonly library: HnswLibrary;
  readonly dimensions: number;
}

/** Approximate nearest neighbors over hnswlib, an empty index. Vectors stay the truth: the graph proposes, they decide. */
export function createHnswIndex({ library, dimensions }: Parts): HnswIndex {
  return indexOver(createVectorStore(dimensions), emptyGraph(library, dimensions, FIRST_CAPACITY), library);
}

/** Builds an index of many vectors without holding up the event loop. @throws BriefingError (`embedding-invalid`) */
export async function buildHnswIndex(
  { library, dimensions }: Parts,
  vectors: readonly Vector[],
  progress: Progress = () => undefined,
): Promise<HnswIndex> {
  const store = createVectorStore(dimensions, vectors.length);
  const index = indexOver(
    store,
    emptyGraph(library, dimensions, Math.max(FIRST_CAPACITY, vectors.length + 1)),
    library,
  );
  for (const [done, [id, embedding]] of vectors.entries()) {
    if (done % ADDS_AT_ONCE === ADDS_AT_ONCE - 1) await nextTurn();
    index.add(id, embedding);
    progress({ doing: 'building the vector index', done: done + 1, total: vectors.length });
  }
  return index;
}

/**
 * Opens a graph that `writeGraph` wrote over these vectors, in their order. The caller has made sure that the file is
 * whole and theirs: the library can end the process on a damaged one. `null` when it is a graph of something else.
 */
export async function openHnswIndex(
  { library, dimensions }: Parts,
  vectors: readonly Vector[],
  path: string,
): Promise<HnswIndex | null> {
  const store = createVectorStore(dimensions, vectors.length);
  for (const [id, embedding] of vectors) store.put(id, embedding);
  // Into a graph that nobody has used: reading into one in use leaves dangling pointers when it fails.
  const graph = library.createGraph(dimensions);
  try {
    await graph.readIndex(path);
    return isGraphOf(store, graph) ? indexOver(store, graph, library) : null;
  } catch {
    return null;
  }
}

function emptyGraph(library: HnswLibrary, dimensions: number, capacity: number): HnswGraph {
  const graph = library.createGraph(dimensions);
  graph.initIndex({ maxElements: capacity, randomSeed: SEED });
  return graph;
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function indexOver(store: VectorStore, firstGraph: HnswGraph, library: HnswLibrary): HnswIndex {
  let graph = firstGraph;
  return {
    get size() {
      return store.size;
    },
    add(id, embedding) {
      const row = store.put(id, embedding);
      addRow(graph, store, row);
    },
    remove(id) {
      const row = store.remove(id);
      if (row === null) return;
      graph.markDelete(row);
      if (store.rowCount - store.size > store.rowCount * MOST_REMOVED) graph = rebuiltGraph(store, library);
    },
    nearest(embedding, k) {
      const unit = unitVector(embedding, store.dimensions);
      return nearestInGraph(graph, store, unit, Math.min(wholeCount(k), store.size));
    },
    writeGraph(path) {
      graph.writeIndexSync(path);
    },
  };
}

function addRow(graph: HnswGraph, store: VectorStore, row: number) {
  const capacity = graph.getMaxElements();
  if (graph.getCurrentCount() >= capacity) graph.resizeIndex(Math.max(FIRST_CAPACITY, capacity * 2));
  // The library takes plain arrays alone, and ends the process on an element that is no number: these come from a Float32Array.
  graph.addPoint(Array.from(store.vectorAt(row)), row);
}

function rebuiltGraph(store: VectorStore, library: HnswLibrary): HnswGraph {
  const graph = emptyGraph(library, store.dimensions, Math.max(FIRST_CAPACITY, store.rowCount));
  for (const row of store.rows()) graph.addPoint(Array.from(store.vectorAt(row)), row);
  return graph;
}

function nearestInGraph(graph: HnswGraph, store: VectorStore, unit: Float32Array, k: number): Neighbor[] {
  if (k === 0) return [];
  const width = Math.min(store.size, Math.max(SEARCH_WIDTH, k));
  const candidates = candidatesIn(graph, unit, width);
  // Among many equal vectors a graph may fall apart and reach too few of them.
  return nearestOf(candidates.length < k ? store.rows() : candidates, store, unit, k);
}

function candidatesIn(graph: HnswGraph, unit: Float32Array, width: number): number[] {
  // The width is no part of a saved graph, and a search is only as good as its width.
  graph.setEf(width);
  return graph.searchKnn(Array.from(unit), width).neighbors;
}

/** So many points of an opened graph are compared with the vectors it should be of. */
const PROBES = 8;

/** The first difference ends it: a graph of other dimensions must not be looked at any further. */
function isGraphOf(store: VectorStore, graph: HnswGraph): boolean {
  if (graph.getCurrentCount() !== store.rowCount) return false;
  const step = Math.max(1, Math.floor(store.rowCount / PROBES));
  for (let row = 0; row < store.rowCount; row += step) {
    const point = graph.getPoint(row);
    if (store.vectorAt(row).some((element, at) => element !== point[at])) return false;
  }
  return true;
}
