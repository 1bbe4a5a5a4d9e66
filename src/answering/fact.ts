import type { Hit } from '../core/answer.js';
import { type Candidate, citationOfUnit } from './candidate.js';
import { coverageOf } from './coverage.js';
import { givesDetail } from './detail-in-unit.js';
import type { ExpectedDetail } from './expected-detail.js';
import { namesHolder } from './office-in-unit.js';
import type { QueryTerm } from './query-terms.js';
import type { Unit, Units } from './units.js';

const WIDE = 1.5;
/** A sentence with the figure beats one without, unless it is far less to the point. */
const DETAIL = 0.3;
/** How much the passage's place in retrieval counts. */
const RETRIEVAL = 0.2;
/** A sentence on the subject without the figure asked for is no answer. */
const NO_DETAIL = -0.5;
/** Somebody is named where the question asks who. */
const PERSON = 0.15;
/** The holder of the very office that is asked for. */
const HOLDER = 0.8;
/** "because", "due to": the sentence gives a reason. */
const REASON = 0.3;
const REASONS =
  /\b(?:because|since|due to|owing to|as a result|so that|in order to|in response to|aimed at|over (?:fears|concerns)|citing|prompted|thanks to|caused|the reason)\b/iu;
/** What stands under a picture seldom answers. */
const CAPTION = -0.3;

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

/** The sentence behind a candidate, which often goes on about it: "Tests failed. The valve had frozen." */
export function following(
  { citation: { excerpt } }: Candidate,
  query: readonly QueryTerm[],
  detail: ExpectedDetail | null,
  units: Units,
): Candidate | null {
  const last = units.at(excerpt.article, excerpt.span).at(-1);
  const next = last && units.of(last.passage)[last.index + 1];
  return next === undefined ? null : candidateOf(next, NO_RANK, query, detail, units);
}

/** It was not retrieved for its own sake. */
const NO_RANK = Number.POSITIVE_INFINITY;

function candidateOf(
  unit: Unit,
  rank: number,
  query: readonly QueryTerm[],
  detail: ExpectedDetail | null,
  units: Units,
): Candidate {
  const coverage = coverageOf(query, unit, units);
  const given = detail === null || detail.kind === 'reason' ? null : givesDetail(detail, unit, query);
  const words = unit.passage.article.text.slice(unit.span.start, unit.span.end);
  return {
    citation: citationOfUnit(unit, query),
    coverage,
    stems: unit.stems,
    detail: signOf(detail, given),
    score:
      coverage.own +
      WIDE * coverage.wide +
      bonusFor(detail, given ?? REASONS.test(words)) +
      (detail?.kind === 'person' && namesHolder(unit, query) ? HOLDER : 0) +
      RETRIEVAL / (1 + rank) +
      (unit.passage.kind === 'caption' ? CAPTION : 0),
  };
}

function bonusFor(detail: ExpectedDetail | null, given: boolean): number {
  if (detail === null) return 0;
  if (!given) return isLoose(detail) ? 0 : NO_DETAIL;
  switch (detail.kind) {
    case 'reason':
      return REASON;
    case 'person':
      return detail.named ? DETAIL : PERSON;
    case 'which':
      return PERSON;
    case 'count':
    case 'amount':
    case 'date':
    case 'place':
      return DETAIL;
  }
}

/** That an office is spoken of shows little; that it is not shows that somebody else is meant. */
function signOf(detail: ExpectedDetail | null, given: boolean | null): Candidate['detail'] {
  if (given === null) return null;
  const office = detail?.kind === 'person' && !detail.named && detail.of.length > 0;
  if (isLoose(detail) && !(office && !given)) return null;
  return given ? 'given' : 'missing';
}

/** These may be told in other ways than by a name or a "because". */
function isLoose(detail: ExpectedDetail | null): boolean {
  return detail?.kind === 'reason' || detail?.kind === 'which' || (detail?.kind === 'person' && !detail.named);
}
