import type { Hit } from '../core/answer.js';
import { type Candidate, citationOfUnit } from './candidate.js';
import { coverageOf } from './coverage.js';
import { givesDetail } from './detail-in-unit.js';
import type { ExpectedDetail } from './expected-detail.js';
import type { QueryTerm } from './query-terms.js';
import type { Unit, Units } from './units.js';

const WIDE = 0.5;
/** A sentence with the figure beats one without, unless it is far less to the point. */
const DETAIL = 0.35;
/** How much the passage's place in retrieval counts. */
const RETRIEVAL = 0.15;
/** "because", "due to": the sentence gives a reason. */
const REASON = 0.12;
const REASONS =
  /\b(?:because|since|due to|owing to|as a result|amid|after|so that|in order to|to (?:avoid|prevent|help|allow)|aimed at|over (?:fears|concerns)|citing|prompted|thanks to|caused)\b/iu;

/** The sentences of the retrieved passages, the best answer first. */
export function factCandidates(
  query: readonly QueryTerm[],
  detail: ExpectedDetail | null,
  hits: readonly Hit[],
  units: Units,
): Candidate[] {
  return hits
    .flatMap(({ passage }, rank) => units.of(passage).map((unit) => candidateOf(unit, rank, query, detail, units)))
    .filter(({ coverage }) => coverage.own > 0)
    .sort((a, b) => b.score - a.score);
}

function candidateOf(
  unit: Unit,
  rank: number,
  query: readonly QueryTerm[],
  detail: ExpectedDetail | null,
  units: Units,
): Candidate {
  const coverage = coverageOf(query, unit, units);
  const given = detail === null || givesDetail(detail, unit, query);
  const words = unit.passage.article.text.slice(unit.span.start, unit.span.end);
  const bonus =
    detail === null || detail.kind === 'person'
      ? 0
      : detail.kind === 'reason'
        ? REASONS.test(words)
          ? REASON
          : 0
        : given
          ? DETAIL
          : 0;
  return {
    citation: citationOfUnit(unit, query),
    coverage,
    stems: unit.stems,
    givesDetail: given,
    score: coverage.own + WIDE * coverage.wide + bonus + RETRIEVAL / (1 + rank),
  };
}
