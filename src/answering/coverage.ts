import type { QueryTerm } from './query-terms.js';
import type { Unit, Units } from './units.js';

/** How much of a question a sentence bears out, from 0 to 1 each, by weight of the question's terms. */
export interface Coverage {
  /** By the sentence's own words. */
  readonly own: number;
  /** By its words or, at a discount, by what surrounds it. */
  readonly wide: number;
  /** The terms that neither the sentence nor its surroundings bear out. */
  readonly missing: readonly QueryTerm[];
}

/** A word in the sentence before or after is likely meant by a "she" or "the plan" in this one. */
const NEIGHBOUR = 0.75;
/** The rest of the passage shares the subject. */
const PASSAGE = 0.55;
/** The headline holds the subject of the whole article. */
const HEADING = 0.5;

/** What an article names once, it goes on speaking of. */
const ARTICLE = 0.35;

export function coverageOf(query: readonly QueryTerm[], unit: Unit, units: Units): Coverage {
  const neighbours = units.neighbours(unit);
  const passage = units.of(unit.passage);
  const heading = units.headingStems(unit.passage);
  const article = units.articleStems(unit.passage);
  let own = 0;
  let wide = 0;
  let total = 0;
  const missing: QueryTerm[] = [];
  for (const each of query) {
    const here = strengthIn(each, unit.stems);
    const around = Math.max(
      here,
      ...neighbours.map(({ stems }) => NEIGHBOUR * strengthIn(each, stems)),
      ...passage.map(({ stems }) => PASSAGE * strengthIn(each, stems)),
      HEADING * strengthIn(each, heading),
      ARTICLE * strengthIn(each, article),
    );
    own += each.weight * here;
    wide += each.weight * around;
    total += each.weight;
    if (around === 0) missing.push(each);
  }
  return total === 0 ? { own: 0, wide: 0, missing } : { own: own / total, wide: wide / total, missing };
}

/** How well the best of the term's forms that stand among the stems stands for it; 0 when none does. */
export function strengthIn({ forms }: QueryTerm, stems: ReadonlySet<string>): number {
  let best = 0;
  for (const [stem, strength] of forms) if (strength > best && stems.has(stem)) best = strength;
  return best;
}
