import type { Hit } from '../core/answer.js';
import type { Retriever } from '../core/ports.js';

/** Damps the lead of the very first ranks; 60 is the value of Cormack, Clarke and Büttcher (2009), who introduced the method. */
const RANK_CONSTANT = 60;

/** So many are fused even for few results: a passage that both lists hold far down may be the best of all. */
const FEWEST_CANDIDATES = 50;

/**
 * What a rank in the vector list counts against the same rank in the lexical list.
 * Local vectors see spelling, as lexical search does, and less well: on ClapNQ no weight tried (.02 to .2) has a better
 * mean reciprocal rank than words alone (.834), and misspelt questions lose most (.818 alone, .809 at .05, .798 at .2). At
 * .05 they cost little (.833) and bring passages that share no whole word.
 * Vectors of a model see what words do not, and both lists count. No real model was at hand to measure with. With simulated
 * lists over the same questions (`node evals/start.mjs bench-search`) equal weights pay once the vectors alone are far better than
 * words (.946 alone: .866 at 1, .863 at .5), and cost much where they are weaker (.707 alone: .780 at 1, .813 at .5).
 */
const VECTOR_WEIGHT = { local: 0.05, model: 0.5 } as const;

interface Parts {
  readonly lexical: Retriever;
  readonly vector: Retriever;
  /** Where the vectors come from. */
  readonly embeddings: keyof typeof VECTOR_WEIGHT;
}

/** A retriever made of two, joined by weighted reciprocal rank fusion: ranks add up, scores of different kinds never meet. */
export function createHybridRetriever({ lexical, vector, embeddings }: Parts): Retriever {
  return {
    async retrieve(query, k) {
      const depth = Math.max(FEWEST_CANDIDATES, 2 * k);
      const lists = await Promise.all([lexical.retrieve(query, depth), vector.retrieve(query, depth)]);
      return fuse(...lists, VECTOR_WEIGHT[embeddings]).slice(0, Math.max(0, k));
    },
  };
}

/** Both lists as one, best first; of equals the one that lexical search ranks higher. */
export function fuse(lexical: readonly Hit[], vector: readonly Hit[], vectorWeight: number): Hit[] {
  const lexicalRanks = ranksOf(lexical);
  const vectorRanks = ranksOf(vector);
  const passages = new Map([...vector, ...lexical].map(({ passage }) => [passage.id, passage]));
  return [...passages.values()]
    .map((passage): Hit => {
      const ranks = { lexical: lexicalRanks.get(passage.id) ?? null, vector: vectorRanks.get(passage.id) ?? null };
      return { passage, ranks, score: worth(ranks.lexical) + vectorWeight * worth(ranks.vector) };
    })
    .sort((a, b) => b.score - a.score || worth(b.ranks.lexical) - worth(a.ranks.lexical));
}

function ranksOf(hits: readonly Hit[]): Map<string, number> {
  return new Map(hits.map(({ passage }, at) => [passage.id, at + 1]));
}

function worth(rank: number | null): number {
  return rank === null ? 0 : 1 / (RANK_CONSTANT + rank);
}
