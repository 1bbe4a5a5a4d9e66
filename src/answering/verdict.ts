import type { DeclineReason } from '../core/answer.js';
import { oppositesOf } from '../text/thesaurus.js';
import type { Candidate } from './candidate.js';
import type { QueryTerm } from './query-terms.js';
import type { QuestionReading } from './question-reading.js';

/** Below this an answer is more likely wrong than right. */
export const ENOUGH_CONFIDENCE = 0.5;

/** What speaks for and against a candidate, each from 0 to 1. */
export interface Signs {
  readonly own: number;
  readonly wide: number;
  /** The share of the question's weight that nothing around the candidate bears out. */
  readonly unsupported: number;
  /** A name or number of the question is not there. */
  readonly nameMissing: number;
  readonly detailGiven: number;
  readonly detailMissing: number;
  /** The text says the opposite of a word of the question. */
  readonly contradicted: number;
}

export function signsOf(candidate: Candidate, query: readonly QueryTerm[]): Signs {
  const { own, wide, missing } = candidate.coverage;
  const total = query.reduce((sum, { weight }) => sum + weight, 0);
  const lost = missing.reduce((sum, { weight }) => sum + weight, 0);
  return {
    own,
    wide,
    unsupported: total === 0 ? 1 : lost / total,
    nameMissing: missing.some(({ term }) => (term.capital && term.span.start > 0) || /^\d/u.test(term.word)) ? 1 : 0,
    detailGiven: candidate.detail === 'given' ? 1 : 0,
    detailMissing: candidate.detail === 'missing' ? 1 : 0,
    contradicted: contradiction(candidate, query) === null ? 0 : 1,
  };
}

/** How sure one can be that the candidate answers, from 0 to 1: a logistic function of its signs. */
export function confidenceOf({ own, wide, unsupported, nameMissing, detailMissing, contradicted }: Signs): number {
  const z =
    -2.2 + 2.2 * own + 3.6 * wide - 1.6 * unsupported - 1.2 * nameMissing - 3.5 * detailMissing - 2.5 * contradicted;
  return 1 / (1 + Math.exp(-z));
}

/** The word of the question whose opposite, but not itself, stands in the candidate. */
export function contradiction({ stems }: Candidate, query: readonly QueryTerm[]): QueryTerm | null {
  for (const each of query) {
    if ([...each.forms.keys()].some((stem) => stems.has(stem))) continue;
    if ([...oppositesOf(each.term.stem)].some((stem) => stems.has(stem))) return each;
  }
  return null;
}

/** Why the briefing does not say, from the best it has. */
export function declineReason(
  reading: QuestionReading,
  best: Candidate | null,
  query: readonly QueryTerm[],
): DeclineReason {
  if (reading.frame === 'talk') return 'not-a-question';
  const asksWords = reading.frame === 'said' && reading.speakers.length > 0;
  if (reading.stranger !== null || asksWords || (reading.utteringOf.length > 0 && best === null))
    return 'wrong-speaker';
  if (query.length === 0) return 'not-a-question';
  if (best === null)
    return query.some(({ term }) => term.capital) || reading.terms.some(({ stop }) => stop)
      ? 'outside'
      : 'not-a-question';
  const signs = signsOf(best, query);
  if (signs.unsupported > 0.5) return 'outside';
  if (signs.detailMissing === 1 && signs.contradicted === 0) return 'missing-detail';
  if (signs.contradicted === 1 || signs.unsupported > 0) return 'false-premise';
  return 'missing-detail';
}
