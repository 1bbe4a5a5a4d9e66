/** What we use of a graph of the library `hnswlib-node`. Its own types are absent where it could not be installed. */
export interface HnswGraph {
  initIndex(options: { maxElements: number; randomSeed: number }): void;
  addPoint(point: number[], label: number): void;
  markDelete(label: number): void;
  resizeIndex(maxElements: number): void;
  setEf(ef: number): void;
  searchKnn(query: number[], k: number): { neighbors: number[]; distances: number[] };
  getCurrentCount(): number;
  getMaxElements(): number;
  getPoint(label: number): number[];
  readIndex(path: string): Promise<boolean>;
  writeIndexSync(path: string): boolean;
}

export interface HnswLibrary {
  createGraph(dimensions: number): HnswGraph;
}

export type HnswLoaded =
  | { readonly kind: 'loaded'; readonly library: HnswLibrary }
  | { readonly kind: 'missing'; readonly reason: string };

/**
 * The native library, if it is installed and works here: it is compiled at installation, which needs a C++ compiler.
 * Tests pass a loader of their own.
 */
export async function loadHnswLibrary(load: () => Promise<unknown> = loadPackage): Promise<HnswLoaded> {
  try {
    const library = libraryFrom(await load());
    tryOut(library);
    return { kind: 'loaded', library };
  } catch (error) {
    const [firstLine] = String(error instanceof Error ? error.message : error).split('\n');
    return { kind: 'missing', reason: missing(firstLine ?? '') };
  }
}

/** What is missing, what happens instead, and what to do; without the paths that a loader's messages hold. */
function missing(cause: string): string {
  const why = /Cannot find (?:package|module)/u.test(cause)
    ? 'it is not installed'
    : cause.replace(/(?:file:)?\/\S+/gu, '…');
  return `hnswlib-node could not be loaded (${why}): passages are compared one by one instead, which is right and slower. It needs a C++ compiler when it is installed.`;
}

function loadPackage(): Promise<unknown> {
  // `as string` keeps the compiler from asking for the package's types.
  return import('hnswlib-node' as string);
}

interface Exports {
  readonly HierarchicalNSW?: unknown;
}
type GraphConstructor = new (space: 'ip', dimensions: number) => HnswGraph;

function libraryFrom(loaded: unknown): HnswLibrary {
  const { default: whole, HierarchicalNSW: named } = loaded as Exports & { readonly default?: Exports };
  const Graph = named ?? whole?.HierarchicalNSW;
  if (typeof Graph !== 'function') throw new Error('it offers no HierarchicalNSW.');
  // Vectors have length 1, so the inner product is the cosine.
  return { createGraph: (dimensions) => new (Graph as GraphConstructor)('ip', dimensions) };
}

/** A library built for another machine may load and then not work. */
function tryOut(library: HnswLibrary) {
  const graph = library.createGraph(2);
  graph.initIndex({ maxElements: 1, randomSeed: 1 });
  graph.addPoint([1, 0], 0);
  if (graph.searchKnn([1, 0], 1).neighbors[0] !== 0) throw new Error('it does not find what was put in.');
}
