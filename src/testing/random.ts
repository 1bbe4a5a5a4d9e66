import type { Embedding } from '../core/ports.js';

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Few hidden directions behind many dimensions, in clusters: vectors of texts are like this, independent noise is not. */
const HIDDEN_DIRECTIONS = 24;
const CLUSTERS = 40;
const NOISE = 0.1;

/** Vectors that lie as those of texts do. */
export function createTextLikeVectors({ dimensions, seed }: { readonly dimensions: number; readonly seed: number }) {
  const random = createRandom(seed);
  const spread = () => random() + random() + random() - 1.5;
  const list = (length: number) => Array.from({ length }, spread);
  const projection = Array.from({ length: HIDDEN_DIRECTIONS }, () => list(dimensions));
  const centers = Array.from({ length: CLUSTERS }, () => list(HIDDEN_DIRECTIONS));
  return (): Embedding => {
    const center = centers[Math.floor(random() * CLUSTERS)] ?? [];
    const hidden = center.map((element) => element + spread() / 2);
    return Float32Array.from({ length: dimensions }, (_, dimension) =>
      hidden.reduce((sum, element, at) => sum + element * (projection[at]?.[dimension] ?? 0), NOISE * spread()),
    );
  };
}
