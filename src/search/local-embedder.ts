import type { Embedder, Embedding } from '../core/ports.js';
import { termsOf } from '../text/terms.js';

/**
 * Pieces that share a dimension blur each other. For 300 ClapNQ questions over 299 pooled passages the mean reciprocal rank
 * is .68 with 512 dimensions, .75 with 1,024, .79 with 2,048 and 4,096. 2,048 would be better alone; fused at the small
 * weight of local vectors the difference hardly shows, and the index would be twice as large.
 */
const DIMENSIONS = 1024;

/** Part of the model's name: vectors made by another version of this file must never meet these. */
const VERSION = 1;

/**
 * Long enough to tell words apart, short enough to be shared by the forms of a word and by its misspellings. Pieces of five
 * letters beside them gain a point on questions as typed (.76 against .75) and lose two on misspelt ones, for which the
 * vectors are here.
 */
const SHORTEST_PIECE = 3;
const LONGEST_PIECE = 4;

/** A whole word says more than any one of its pieces, of which there are many more. */
const WORD_WEIGHT = 2;

/** Passages embedded before others get a turn on the event loop. */
const PASSAGES_AT_ONCE = 32;

/**
 * An embedder that needs no key, network or model file: words and pieces of words are hashed to dimensions and signs.
 * It sees likeness of spelling, not of meaning. The same text gives the same bits on every machine.
 */
export function createLocalEmbedder({ dimensions = DIMENSIONS }: { readonly dimensions?: number } = {}): Embedder {
  return {
    model: `local-word-pieces-${VERSION}-${dimensions}`,
    dimensions,
    async embedPassages(texts) {
      const embeddings: Embedding[] = [];
      for (const [at, text] of texts.entries()) {
        if (at % PASSAGES_AT_ONCE === PASSAGES_AT_ONCE - 1) await new Promise((resolve) => setImmediate(resolve));
        embeddings.push(embed(text, dimensions));
      }
      return embeddings;
    },
    async embedQuery(text) {
      return embed(text, dimensions);
    },
  };
}

function embed(text: string, dimensions: number): Embedding {
  const sums = new Float64Array(dimensions);
  for (const [feature, count] of featuresOf(text)) {
    const hash = hashOf(feature);
    const sign = hash & 1 ? 1 : -1;
    const place = (hash >>> 1) % dimensions;
    // The square root, unlike a logarithm, is the same to the last bit on every machine.
    sums[place] = (sums[place] ?? 0) + sign * Math.sqrt(count);
  }
  return normalized(sums);
}

function featuresOf(text: string): Map<string, number> {
  const terms = termsOf(text);
  const subject = terms.filter((term) => !term.stop);
  const features = new Map<string, number>();
  const count = (feature: string, times: number) => features.set(feature, (features.get(feature) ?? 0) + times);
  for (const { word, stem } of subject.length > 0 ? subject : terms) {
    count(`=${stem}`, WORD_WEIGHT);
    for (const piece of piecesOf(word)) count(piece, 1);
  }
  // A text without words has a direction too, so that no vector is zero.
  if (features.size === 0) count('', 1);
  return features;
}

/** Of a longer "word" (an address, data in a page) the beginning says enough. */
const LONGEST_WORD = 40;

/** "cat" gives "<ca", "cat", "at>", "<cat" and "cat>". */
function piecesOf(word: string): string[] {
  const bounded = `<${word.slice(0, LONGEST_WORD)}>`;
  const pieces: string[] = [];
  for (let length = SHORTEST_PIECE; length <= LONGEST_PIECE; length += 1) {
    for (let start = 0; start + length <= bounded.length; start += 1) pieces.push(bounded.slice(start, start + length));
  }
  return pieces;
}

/** FNV-1a over UTF-16 units, its bits then mixed as in MurmurHash3, so that neighboring strings land far apart. */
function hashOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at += 1) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function normalized(sums: Float64Array): Embedding {
  let squares = 0;
  for (const sum of sums) squares += sum * sum;
  // Features may cancel each other out; then any one direction stands for the text.
  if (squares === 0) sums[0] = squares = 1;
  const length = Math.sqrt(squares);
  return Float32Array.from(sums, (sum) => sum / length);
}
