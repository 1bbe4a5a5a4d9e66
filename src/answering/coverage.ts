import type { Term } from '../text/terms.js';
import type { QueryTerm } from './query-terms.js';
import type { Unit, Units } from './units.js';

/** How much of a question a sentence bears out, from 0 to 1 each, by weight of the question's terms. */
export interface Coverage {
  /** By the sentence's own words. */
  readonly own: number;
  /** By its words or, at a discount, by what surrounds it. */
  readonly wide: number;
  /** By its words or those of the sentences before and after it; names are left out, since context may give them. */
  readonly near: number;
  /** The terms that neither the sentence nor its surroundings bear out. */
  readonly missing: readonly QueryTerm[];
}

/** A word in the sentence before is likely meant by a "she" or "the plan" in this one; one in the next sentence is news there. */
const BEFORE = 0.8;
/** The rest of the passage shares the subject. */
const PASSAGE = 0.55;
/** The headline holds the subject of the whole article. */
const HEADING = 0.5;

/** What an article keeps coming back to is meant where it is not named. */
const SUBJECT = 0.55;
/** What it names once, it may still speak of. */
const ARTICLE = 0.35;

export function coverageOf(query: readonly QueryTerm[], unit: Unit, units: Units): Coverage {
  const before = units.of(unit.passage).filter(({ index }) => index === unit.index - 1);
  const passage = units.of(unit.passage).filter(({ index }) => index !== unit.index + 1);
  const beside = [unit.stems, ...units.neighbours(unit).map(({ stems }) => stems)];
  const heading = units.headingStems(unit.passage);
  const subject = units.subjectStems(unit.passage);
  const article = units.articleStems(unit.passage);
  let own = 0;
  let wide = 0;
  let total = 0;
  const missing: QueryTerm[] = [];
  for (const each of query) {
    const here = strengthIn(each, unit.stems);
    const around = Math.max(
      here,
      ...before.map(({ stems }) => BEFORE * strengthIn(each, stems)),
      ...passage.map(({ stems }) => PASSAGE * strengthIn(each, stems)),
      HEADING * strengthIn(each, heading),
      SUBJECT * strengthIn(each, subject),
      ARTICLE * strengthIn(each, article),
    );
    own += each.weight * here;
    wide += each.weight * around;
    total += each.weight;
    if (around === 0) missing.push(each);
  }
  if (total === 0) return { own: 0, wide: 0, near: 0, missing };
  return { own: own / total, wide: wide / total, near: nearOf(query, beside), missing };
}

function nearOf(query: readonly QueryTerm[], beside: readonly ReadonlySet<string>[]): number {
  const words = query.filter(({ term }) => !isNamed(term));
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return 0;
  return (
    words.reduce((sum, each) => sum + each.weight * Math.max(...beside.map((stems) => strengthIn(each, stems))), 0) /
    total
  );
}

/** A capital inside a question is a name's. */
export function isNamed({ capital, span }: Term): boolean {
  return capital && span.start > 0;
}

/** How well the best of the term's forms that stand among the stems stands for it; 0 when none does. */
export function strengthIn({ forms }: QueryTerm, stems: ReadonlySet<string>): number {
  let best = 0;
  for (const [stem, strength] of forms) if (strength > best && stems.has(stem)) best = strength;
  return best;
}
