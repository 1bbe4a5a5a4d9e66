import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { AnswererConfiguration } from '../answerers/answerer.js';
import { citationSchema } from '../contract.js';
import { fileName, writeArticles } from './known-dataset.js';
import { meanRetrieval, type RetrievalFigures, retrievalOf } from './multihop-figures.js';

const corpusSchema = z.array(
  z.object({
    title: z.string(),
    source: z.string().nullish(),
    published_at: z.string().nullish(),
    url: z.string().nullish(),
    body: z.string(),
  }),
);

const questionsSchema = z.array(
  z.object({
    query: z.string(),
    question_type: z.string().nullish(),
    evidence_list: z.array(z.object({ fact: z.string() })),
  }),
);

export interface MultihopRun extends RetrievalFigures {
  readonly questions: number;
  /** Mean length of the chunks found: figures of different chunk sizes do not compare. */
  readonly chunkWords: number;
}

/** How deep the published figures look. */
const DEPTH = 10;

/**
 * MultiHop-RAG, retrieval only: `corpus.json` as the briefing, each question of `MultiHopRAG.json` as a query; null
 * queries, which have no evidence, left out.
 */
export async function runMultihopRag(
  directory: string,
  {
    folder,
    limit,
    answerer,
  }: { readonly folder: string; readonly limit: number; readonly answerer: AnswererConfiguration },
  progress: (done: number, total: number) => void,
): Promise<MultihopRun> {
  const corpus = corpusSchema.parse(JSON.parse(readFileSync(join(directory, 'corpus.json'), 'utf8')));
  const all = questionsSchema.parse(JSON.parse(readFileSync(join(directory, 'MultiHopRAG.json'), 'utf8')));
  const asked = all.filter((one) => one.question_type !== 'null_query' && one.evidence_list.length > 0).slice(0, limit);
  writeArticles(
    folder,
    new Map(corpus.map((article, number) => [fileName(article.title, number, 'md'), markdown(article)])),
  );
  const briefing = await answerer.open(folder);
  const figures: RetrievalFigures[] = [];
  let [words, chunks] = [0, 0];
  for (const { query, evidence_list: evidence } of asked) {
    const found = z
      .array(citationSchema)
      .parse(await briefing.search(query, DEPTH))
      .map(({ excerpt }) => excerpt);
    figures.push(
      retrievalOf(
        found,
        evidence.map(({ fact }) => fact),
      ),
    );
    for (const chunk of found) words += chunk.split(/\s+/u).length;
    chunks += found.length;
    progress(figures.length, asked.length);
  }
  await briefing.close();
  return { questions: asked.length, chunkWords: words / Math.max(1, chunks), ...meanRetrieval(figures) };
}

function markdown({ title, source, published_at: on, url, body }: z.infer<typeof corpusSchema>[number]): string {
  const fields = { title, publisher: source, date: on?.slice(0, 10), url };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`${name}: ${JSON.stringify(value)}`] : []));
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}
