import type { Progress, VectorIndex } from '../core/ports.js';
import { createExactIndex } from './exact-index.js';
import { buildHnswIndex, openHnswIndex, type Vector } from './hnsw-index.js';
import type { HnswLibrary } from './hnsw-library.js';

export interface VectorIndexMade {
  readonly index: VectorIndex;
  readonly made: 'opened' | 'built' | 'exact';
  /**
   * Saves the graph to a path and opens it again to see that it is whole; `null` where there is none.
   * Rejects when it is not: the library itself reports success on a full disk.
   */
  readonly writeGraph: ((path: string) => Promise<void>) | null;
}

interface Parts {
  /** `null` where it is missing: every search then compares with all vectors. */
  readonly library: HnswLibrary | null;
  readonly dimensions: number;
  readonly vectors: readonly Vector[];
  /** A saved graph of these vectors, known to be whole. */
  readonly graphPath: string | null;
  readonly progress?: Progress;
}

/** The best index there can be for some vectors: the saved graph, a new graph, or none. @throws BriefingError (`embedding-invalid`) */
export async function makeVectorIndex({
  library,
  dimensions,
  vectors,
  graphPath,
  progress,
}: Parts): Promise<VectorIndexMade> {
  if (library === null) return { index: exactIndexOf(dimensions, vectors), made: 'exact', writeGraph: null };
  const opened = graphPath === null ? null : await openHnswIndex({ library, dimensions }, vectors, graphPath);
  const index = opened ?? (await buildHnswIndex({ library, dimensions }, vectors, progress));
  const writeGraph = async (path: string) => {
    index.writeGraph(path);
    const whole = await openHnswIndex({ library, dimensions }, vectors, path);
    if (whole === null) throw new Error(`${path} was not written whole.`);
  };
  return { index, made: opened === null ? 'built' : 'opened', writeGraph };
}

function exactIndexOf(dimensions: number, vectors: readonly Vector[]): VectorIndex {
  const index = createExactIndex({ dimensions });
  for (const [id, embedding] of vectors) index.add(id, embedding);
  return index;
}
