import type { Passage, PassageId } from '../src/core/article.js';
import { createExactIndex } from '../src/search/exact-index.js';
import { buildHnswIndex, type Vector } from '../src/search/hnsw-index.js';
import { loadHnswLibrary } from '../src/search/hnsw-library.js';
import { createLexicalIndex } from '../src/search/lexical-index.js';
import { passagesOf } from '../src/testing/passages.js';
import { createRandom, createTextLikeVectors } from '../src/testing/random.js';
import { termsOf } from '../src/text/terms.js';
import { measureFinding } from './search/finding.js';

const USAGE = `Usage: node evals/start.mjs bench-search [CLAPNQ.jsonl]

Times search against a plain way of doing the same in the same run. With a file of ClapNQ
questions, also measures how well lexical, vector and hybrid search find their passages.`;

const QUERIES = 60;
const DIMENSIONS = 1024;

export async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log(USAGE);
    return 0;
  }
  for (const count of [1000, 5000]) timeLexical(count);
  for (const count of [1000, 5000]) await timeVectors(count);
  for (const file of args) await measureFinding(file);
  return 0;
}

function timeLexical(count: number): void {
  const random = createRandom(1);
  const passages = inventedPassages(count, random);
  const queries = Array.from({ length: QUERIES }, () => inventedWords(6, random));
  const [index, building] = timed(() => createLexicalIndex(passages));
  const scan = createScan(passages);
  const [, scanning] = timed(() => queries.map((query) => scan(query, 10)));
  const [, searching] = timed(() => queries.map((query) => index.search(query, 10)));
  console.log(`lexical, ${count} passages: built in ${building.toFixed(0)} ms`);
  report('scanning all passages, words parted before', scanning);
  report('lexical index', searching, scanning);
  const misspelt = queries.map((query) => query.replace(/\w\w/gu, '$&q'));
  report(
    'lexical index, every word misspelt',
    timed(() => misspelt.map((query) => index.search(query, 10)))[1],
    scanning,
  );
}

async function timeVectors(count: number): Promise<void> {
  const next = createTextLikeVectors({ dimensions: DIMENSIONS, seed: 1 });
  const vectors = Array.from({ length: count }, (_, at): Vector => [`${at}` as PassageId, next()]);
  const queries = Array.from({ length: QUERIES }, next);
  const exact = createExactIndex({ dimensions: DIMENSIONS });
  for (const [id, embedding] of vectors) exact.add(id, embedding);
  const [right, comparing] = timed(() => queries.map((query) => exact.nearest(query, 10)));
  console.log(`vectors, ${count} of ${DIMENSIONS} dimensions`);
  report('comparing with all', comparing);

  const loaded = await loadHnswLibrary();
  if (loaded.kind === 'missing') return console.log(`  HNSW not measured: ${loaded.reason}`);
  const start = performance.now();
  const hnsw = await buildHnswIndex({ library: loaded.library, dimensions: DIMENSIONS }, vectors);
  const building = performance.now() - start;
  const [found, searching] = timed(() => queries.map((query) => hnsw.nearest(query, 10)));
  report('HNSW', searching, comparing);
  const same = right.flatMap((list, at) => list.filter(({ id }) => found[at]?.some((other) => other.id === id)));
  console.log(`  built in ${building.toFixed(0)} ms, recall@10 ${(same.length / right.flat().length).toFixed(3)}`);
}

/** The first run warms up. */
function timed<T>(work: () => T): [T, number] {
  work();
  const start = performance.now();
  return [work(), performance.now() - start];
}

function report(name: string, milliseconds: number, baseline?: number): void {
  const ratio = baseline === undefined ? 'baseline' : `${(baseline / milliseconds).toFixed(1)} times as fast`;
  console.log(`  ${name.padEnd(44)} ${(milliseconds / QUERIES).toFixed(3).padStart(8)} ms/query  ${ratio}`);
}

/** Words are as unevenly common as in English: the tenth is a tenth as common as the first. */
const INVENTED_WORDS = 20_000;

function inventedWords(count: number, random: () => number): string {
  return Array.from({ length: count }, () => inventedWord(Math.floor(INVENTED_WORDS ** random()))).join(' ');
}

function inventedWord(number: number): string {
  const syllables = ['ba', 'ke', 'lo', 'mi', 'nu', 'par', 'ter', 'sin', 'vo', 'zel'];
  return [...`${number + 1000}`].map((digit) => syllables[Number(digit)]).join('');
}

function inventedPassages(count: number, random: () => number): Passage[] {
  const paragraphs = Array.from({ length: count }, () => inventedWords(120, random));
  return passagesOf({ title: inventedWords(8, random), paragraphs });
}

/** BM25 without an index: every passage is looked at for every query. */
function createScan(passages: readonly Passage[]) {
  const documents = passages.map(({ article, span }) => termsOf(article.text.slice(span.start, span.end)));
  const mean = documents.reduce((sum, terms) => sum + terms.length, 0) / documents.length;
  return (query: string, k: number) => {
    const stems = termsOf(query).map(({ stem }) => stem);
    const counts = documents.map((terms) => stems.map((stem) => terms.filter((term) => term.stem === stem).length));
    const rarity = stems.map((_, at) => {
      const holding = counts.filter((each) => (each[at] ?? 0) > 0).length;
      return Math.log(1 + (documents.length - holding + 0.5) / (holding + 0.5));
    });
    const score = (each: readonly number[], length: number) =>
      each.reduce(
        (sum, count, at) => sum + ((rarity[at] ?? 0) * count * 2.2) / (count + 0.3 + (0.9 * length) / mean),
        0,
      );
    return counts
      .map((each, at) => ({ at, score: score(each, documents[at]?.length ?? 0) }))
      .sort((a, b) => b.score - a.score)
      .slice(0, k);
  };
}
