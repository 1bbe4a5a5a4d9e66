import type { Hit } from '../../src/core/answer.js';
import type { Retriever } from '../../src/core/ports.js';
import { fuse } from '../../src/search/hybrid-retriever.js';

interface Case {
  readonly query: string;
  readonly gold: string;
}

/** How often the right passage stands first in each simulated list; else it lies among the first twenty. */
const SHARES_RIGHT = [0.95, 0.9, 0.8, 0.7, 0.6, 0.4];
const REACH = 20;
const WEIGHTS = [0.05, 0.25, 0.5, 1, 2];
const DEPTH = 50;

/**
 * What the weight of a vector list does to the fused one, without any model: the right passage is put first, or at a random
 * rank, among the passages that likeness of spelling puts first. How good a list a real model makes is not known here, nor
 * how often it errs where words err, too; this only says from which quality on a weight pays.
 */
export async function measureWeights(
  cases: readonly Case[],
  { lexical, spelling }: { readonly lexical: Retriever; readonly spelling: Retriever },
  random: () => number,
): Promise<void> {
  const lists = await Promise.all(
    cases.map(async ({ query, gold }) => ({
      gold,
      words: await lexical.retrieve(query, DEPTH),
      wide: await spelling.retrieve(query, Number.MAX_SAFE_INTEGER),
    })),
  );
  console.log(`  simulated vectors: MRR@10 alone, then fused at weights ${WEIGHTS.join(', ')}`);
  for (const share of SHARES_RIGHT) {
    const simulated = lists.map(({ gold, words, wide }) => ({
      gold,
      words,
      vectors: placed(wide, gold, share, random),
    }));
    const alone = mean(simulated.map(({ gold, vectors }) => reciprocalRank(vectors, gold)));
    const fused = WEIGHTS.map((weight) =>
      mean(simulated.map(({ gold, words, vectors }) => reciprocalRank(fuse(words, vectors, weight), gold))),
    );
    console.log(`    ${alone.toFixed(3)}:  ${fused.map((figure) => figure.toFixed(3)).join('  ')}`);
  }
}

/** The list with the right passage at a random rank. */
function placed(hits: readonly Hit[], gold: string, share: number, random: () => number): Hit[] {
  const right = hits.filter(({ passage }) => passage.id === gold);
  const others = hits.filter(({ passage }) => passage.id !== gold);
  const at = random() < share ? 0 : Math.floor(REACH ** random());
  return [...others.slice(0, at), ...right, ...others.slice(at)].slice(0, DEPTH);
}

function reciprocalRank(hits: readonly Hit[], gold: string): number {
  const rank = hits.slice(0, 10).findIndex(({ passage }) => passage.id === gold) + 1;
  return rank === 0 ? 0 : 1 / rank;
}

function mean(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
}
