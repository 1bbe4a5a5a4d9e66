import { readFileSync } from 'node:fs';
import type { Passage } from '../../src/core/article.js';
import type { Retriever } from '../../src/core/ports.js';
import type { Vector } from '../../src/search/hnsw-index.js';
import { loadHnswLibrary } from '../../src/search/hnsw-library.js';
import { createHybridRetriever } from '../../src/search/hybrid-retriever.js';
import { createLexicalIndex } from '../../src/search/lexical-index.js';
import { createLexicalRetriever } from '../../src/search/lexical-retriever.js';
import { createLocalEmbedder } from '../../src/search/local-embedder.js';
import { makeVectorIndex } from '../../src/search/vector-index.js';
import { createVectorRetriever, embeddedText } from '../../src/search/vector-retriever.js';
import { passagesOf } from '../../src/testing/passages.js';
import { createRandom } from '../../src/testing/random.js';
import { measureWeights } from './simulated-vectors.js';

interface Row {
  readonly input: string;
  readonly answerable: boolean;
  readonly passages: readonly [{ readonly title: string; readonly text: string }];
}

interface Case {
  readonly query: string;
  readonly gold: string;
}

/** How well each way of search finds, among the passages of all questions, the one that belongs to the question. */
export async function measureFinding(file: string): Promise<void> {
  const rows: Row[] = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const passages = pooled(rows);
  const ways = await retrieversOver([...passages.values()]);
  const cases = (kept: readonly Row[], ask: (query: string) => string): Case[] =>
    kept.map(({ input, passages: [{ text }] }) => ({ query: ask(input), gold: passages.get(text)?.id ?? '' }));
  const sets: [string, Case[]][] = [
    ['all questions', cases(rows, (query) => query)],
    [
      'answerable questions',
      cases(
        rows.filter(({ answerable }) => answerable),
        (query) => query,
      ),
    ],
    ['all questions, two words misspelt', cases(rows, misspelt)],
  ];
  console.log(`finding one of ${passages.size} passages                    MRR@10  Hits@4`);
  for (const [name, list] of sets) {
    for (const [way, retriever] of ways)
      console.log(`  ${`${name} (${list.length}), ${way}`.padEnd(50)} ${await figures(list, retriever)}`);
  }
  const [[, lexical], [, spelling]] = ways;
  const all = cases(rows, (query) => query);
  await measureWeights(all, { lexical, spelling }, createRandom(7));
}

function pooled(rows: readonly Row[]): Map<string, Passage> {
  const passages = new Map<string, Passage>();
  for (const [
    at,
    {
      passages: [{ title, text }],
    },
  ] of rows.entries()) {
    const [passage] = passagesOf({ title, paragraphs: [text] }, `${at}`);
    if (passage && !passages.has(text)) passages.set(text, passage);
  }
  return passages;
}

type Way = readonly [name: string, retriever: Retriever];

async function retrieversOver(passages: readonly Passage[]): Promise<readonly [Way, Way, Way]> {
  const embedder = createLocalEmbedder();
  const embeddings = await embedder.embedPassages(passages.map(embeddedText));
  const vectors = passages.map(({ id }, at): Vector => [id, embeddings[at] ?? new Float32Array()]);
  const loaded = await loadHnswLibrary();
  const library = loaded.kind === 'loaded' ? loaded.library : null;
  const { index } = await makeVectorIndex({ library, dimensions: embedder.dimensions, vectors, graphPath: null });
  const lexical = createLexicalRetriever(createLexicalIndex(passages));
  const vector = createVectorRetriever({ index, embedder, passages });
  return [
    ['lexical', lexical],
    ['vector', vector],
    ['hybrid', createHybridRetriever({ lexical, vector, embeddings: 'local' })],
  ];
}

async function figures(cases: readonly Case[], retriever: Retriever): Promise<string> {
  const ranks = await Promise.all(
    cases.map(async ({ query, gold }) => {
      const hits = await retriever.retrieve(query, 10);
      return hits.findIndex(({ passage }) => passage.id === gold) + 1;
    }),
  );
  const reciprocal = ranks.reduce((sum, rank) => sum + (rank === 0 ? 0 : 1 / rank), 0) / ranks.length;
  const found = ranks.filter((rank) => rank > 0 && rank <= 4).length / ranks.length;
  return `${reciprocal.toFixed(4)}  ${found.toFixed(4)}`;
}

/** One slip in each of the two longest words: a letter left out, doubled, swapped with the next, or another one. */
function misspelt(query: string): string {
  const random = createRandom(query.length * 1000 + query.charCodeAt(0));
  const words = query.split(' ');
  const longest = [...words]
    .sort((a, b) => b.length - a.length)
    .slice(0, 2)
    .filter((word) => word.length >= 5);
  return words.map((word) => (longest.includes(word) ? slipped(word, random) : word)).join(' ');
}

function slipped(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const other = String.fromCharCode(97 + Math.floor(random() * 26));
  const slips = [
    before + after,
    before + letter + letter + after,
    before + after.charAt(0) + letter + after.slice(1),
    before + other + after,
  ];
  return slips[Math.floor(random() * slips.length)] ?? word;
}
