import type { Term } from '../text/terms.js';
import { oppositesOf } from '../text/thesaurus.js';
import type { Candidate } from './candidate.js';
import { lacksLooseDetail } from './loose-detail.js';
import { hasOtherDoer, loosePremise, presupposes } from './premise.js';
import type { QueryTerm } from './query-terms.js';
import type { QuestionReading } from './question-reading.js';

/** Below this an answer is more likely wrong than right. */
export const ENOUGH_CONFIDENCE = 0.5;

/** What speaks for and against a candidate, each from 0 to 1. */
export interface Signs {
  readonly own: number;
  readonly wide: number;
  /** The share of the question's weight in words that the briefing has nowhere, nor any for them. */
  readonly unknown: number;
  /** The share in words that it has, but not here. */
  readonly elsewhere: number;
  /** A name or number of the question is not there. */
  readonly nameMissing: number;
  readonly detailGiven: number;
  readonly detailMissing: number;
  /** How much more of the question another sentence bears out: if that lacks the detail, this one's is of something else. */
  readonly outdone: number;
  /** The text says the opposite of a word of the question. */
  readonly contradicted: number;
  /** Of a question that takes something for granted, the share that the sentence does not bear out in the same words. */
  readonly loosePremise: number;
  /** A reason, somebody or one of a kind is asked for, and nothing here looks like one. */
  readonly looseDetailMissing: number;
  /** Another than the one asked about does what the question asks about. */
  readonly otherDoer: number;
}

export function signsOf(
  candidate: Candidate,
  query: readonly QueryTerm[],
  all: readonly Candidate[],
  reading: QuestionReading,
): Signs {
  const { own, wide, missing } = candidate.coverage;
  const total = weightOf(query);
  const unknown = missing.filter(({ known }) => !known);
  const widest = Math.max(wide, ...all.map(({ coverage }) => coverage.wide));
  return {
    own,
    wide,
    unknown: total === 0 ? 1 : weightOf(unknown) / total,
    elsewhere: total === 0 ? 0 : weightOf(missing.filter(({ known }) => known)) / total,
    nameMissing: missing.some(({ term }) => isNameOrNumber(term)) ? 1 : 0,
    detailGiven: candidate.detail === 'given' ? 1 : 0,
    detailMissing: candidate.detail === 'missing' ? 1 : 0,
    outdone: widest - wide,
    contradicted: contradiction(candidate, query) === null ? 0 : 1,
    loosePremise: presupposes(reading) ? loosePremise(candidate, query, reading) : 0,
    looseDetailMissing: lacksLooseDetail(candidate, query, reading) ? 1 : 0,
    otherDoer: hasOtherDoer(candidate, query, reading) ? 1 : 0,
  };
}

/** The weight of several terms together. */
export function weightOf(query: readonly QueryTerm[]): number {
  return query.reduce((sum, { weight }) => sum + weight, 0);
}

function isNameOrNumber({ capital, span, word }: Term): boolean {
  return (capital && span.start > 0) || /^\d/u.test(word);
}

/** How sure one can be that the candidate answers, from 0 to 1: a logistic function of its signs. */
export function confidenceOf(signs: Signs): number {
  const z = Object.entries(WEIGHTS).reduce((sum, [sign, weight]) => sum + weight * signs[sign as keyof Signs], BIAS);
  return 1 / (1 + Math.exp(-z));
}

/**
 * Fitted by logistic regression on the tune halves of the eval datasets, and drawn towards what fits questions typed into
 * a search engine on encyclopedia passages, so that they hold for more than news. The held halves say how well they carry over.
 */
const BIAS = -0.5;
const WEIGHTS: Readonly<Record<keyof Signs, number>> = {
  own: 0.6,
  wide: 2,
  unknown: -1.5,
  elsewhere: -1.3,
  nameMissing: -0.8,
  detailGiven: 0.6,
  detailMissing: -2.8,
  outdone: -1.2,
  contradicted: -0.3,
  loosePremise: -2.8,
  looseDetailMissing: -1.4,
  otherDoer: -0.7,
};

/** The word of the question whose opposite, but not itself, stands in the candidate. */
function contradiction({ stems }: Candidate, query: readonly QueryTerm[]): QueryTerm | null {
  for (const each of query) {
    if ([...each.forms.keys()].some((stem) => stems.has(stem))) continue;
    if ([...oppositesOf(each.term.stem)].some((stem) => stems.has(stem))) return each;
  }
  return null;
}
