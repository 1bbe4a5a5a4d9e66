import { covers } from '../evidence.js';
import { mean, type Observation, type Scorer } from './scorer.js';

/** Ranks after this one do not count. */
const DEPTH = 10;

/** Mean reciprocal rank of the first passage that holds evidence; 0 when none of the first ten does. */
export const reciprocalRank: Scorer<number> = {
  name: 'mrr',
  title: 'retrieval MRR@10',
  unit: 'share',
  better: 'higher',
  observe: (seen) => {
    const gains = newGroupsByRank(seen);
    if (!gains) return null;
    const rank = gains.findIndex((gain) => gain > 0);
    return rank < 0 ? 0 : 1 / (rank + 1);
  },
  combine: mean,
};

/** nDCG@10 where a passage gains the evidence groups it is the first to hold: a second copy of a fact gains nothing. */
export const ndcg: Scorer<number> = {
  name: 'ndcg@10',
  title: 'retrieval nDCG@10',
  unit: 'share',
  better: 'higher',
  observe: (seen) => {
    const gains = newGroupsByRank(seen);
    if (!gains) return null;
    const ideal = [...gains].sort((a, b) => b - a);
    const missed = seen.case.groups.length - gains.reduce((sum, gain) => sum + gain, 0);
    return discounted(gains) / discounted([...ideal.filter((gain) => gain > 0), ...Array<number>(missed).fill(1)]);
  },
  combine: mean,
};

/** For each of the first ten hits, how many evidence groups it is the first to hold. */
function newGroupsByRank({ case: asked, hits }: Observation): number[] | null {
  if (hits === null || asked.groups.length === 0) return null;
  const open = new Set(asked.groups);
  return hits.slice(0, DEPTH).map((hit) => {
    const found = [...open].filter((group) => group.some((place) => covers([hit], place)));
    for (const group of found) open.delete(group);
    return found.length;
  });
}

function discounted(gains: readonly number[]): number {
  return gains.reduce((sum, gain, index) => sum + gain / Math.log2(index + 2), 0);
}
