import type { Term } from '../text/terms.js';
import { oppositesOf } from '../text/thesaurus.js';
import type { Candidate } from './candidate.js';
import { isNamed, strengthIn } from './coverage.js';
import { lacksLooseDetail } from './loose-detail.js';
import { deniesPremise, hasOtherDoer, loosePremise, presupposes } from './premise.js';
import type { QueryTerm } from './query-terms.js';
import type { QuestionReading } from './question-reading.js';

/** Below this an answer is more likely wrong than right. */
export const ENOUGH_CONFIDENCE = 0.5;

/** What speaks for and against a candidate, each from 0 to 1. */
export interface Signs {
  /** How much of the question, names apart, the sentence and its neighbours bear out. */
  readonly near: number;
  /** The word that says most about the subject is in the sentence. */
  readonly heart: number;
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
  /** Of a question that takes something for granted, the share that the sentence does not bear out in the same words. */
  readonly loosePremise: number;
  /** A reason, somebody or one of a kind is asked for, and nothing here looks like one. */
  readonly looseDetailMissing: number;
  /** The sentence denies what the question takes for granted. */
  readonly denied: number;
  /** Another than the one asked about does what the question asks about. */
  readonly otherDoer: number;
}

export function signsOf(
  candidate: Candidate,
  query: readonly QueryTerm[],
  all: readonly Candidate[],
  reading: QuestionReading,
): Signs {
  const { wide, near, missing } = candidate.coverage;
  const { unknown, elsewhere } = lacksOf(candidate, query);
  const widest = Math.max(wide, ...all.map(({ coverage }) => coverage.wide));
  return {
    near,
    heart: hasHeart(candidate, query) ? 1 : 0,
    unknown,
    elsewhere,
    nameMissing: missing.some(({ term }) => isNameOrNumber(term) || reading.nameWords.has(term.stem)) ? 1 : 0,
    detailGiven: candidate.detail === 'given' ? 1 : 0,
    detailMissing: candidate.detail === 'missing' ? 1 : 0,
    outdone: widest - wide,
    loosePremise: presupposes(reading) ? loosePremise(candidate, query, reading) : 0,
    looseDetailMissing: lacksLooseDetail(candidate, query, reading) ? 1 : 0,
    denied: deniesPremise(candidate, query, reading) ? (presupposes(reading) ? 1 : DENIED_IN_PASSING) : 0,
    otherDoer: hasOtherDoer(candidate, query, reading) ? (presupposes(reading) ? TAKEN_FOR_GRANTED : 1) : 0,
  };
}

/** Who did it matters more where the question takes it for done. */
const TAKEN_FOR_GRANTED = 2;

/** A denial matters less where the question takes nothing for granted. */
const DENIED_IN_PASSING = 0.4;

function hasHeart({ stems }: Candidate, query: readonly QueryTerm[]): boolean {
  const [first, ...others] = query;
  if (first === undefined) return false;
  const heart = others.reduce((heaviest, each) => (each.weight > heaviest.weight ? each : heaviest), first);
  return strengthIn(heart, stems) > 0;
}

/** What a question asks that a candidate does not hold, in shares of its weight. */
export interface Lacks {
  /** In words that the briefing has nowhere, nor any for them. */
  readonly unknown: number;
  /** In words that it has, but not here. */
  readonly elsewhere: number;
  /** The text says the opposite of a word of the question. */
  readonly contradicted: boolean;
}

export function lacksOf(candidate: Candidate, query: readonly QueryTerm[]): Lacks {
  const { missing } = candidate.coverage;
  const total = weightOf(query);
  const share = (terms: readonly QueryTerm[]) => (total === 0 ? 0 : weightOf(terms) / total);
  return {
    unknown: total === 0 ? 1 : share(missing.filter(({ known }) => !known)),
    elsewhere: share(missing.filter(({ known }) => known)),
    contradicted: isContradicted(candidate, query),
  };
}

/** The weight of several terms together. */
export function weightOf(query: readonly QueryTerm[]): number {
  return query.reduce((sum, { weight }) => sum + weight, 0);
}

function isNameOrNumber(term: Term): boolean {
  return isNamed(term) || /^\d/u.test(term.word);
}

/** How sure one can be that the candidate answers, from 0 to 1: a logistic function of its signs. */
export function confidenceOf(signs: Signs): number {
  const z = Object.entries(WEIGHTS).reduce((sum, [sign, weight]) => sum + weight * signs[sign as keyof Signs], BIAS);
  return 1 / (1 + Math.exp(-z));
}

/**
 * Fitted by logistic regression on the tune halves of the eval datasets and on ClapNQ's encyclopedia passages, and kept near what
 * holds for each briefing when it is left out.
 */
const BIAS = -0.45;
const WEIGHTS: Readonly<Record<keyof Signs, number>> = {
  near: 2.2,
  heart: 0.5,
  unknown: -1.2,
  elsewhere: -1.8,
  nameMissing: -1.2,
  detailGiven: 0.4,
  detailMissing: -2.4,
  outdone: -3.5,
  loosePremise: -1,
  looseDetailMissing: -1.3,
  denied: -2.8,
  otherDoer: -1.5,
};

/** Whether the opposite of a word of the question, but not that word, stands in the candidate. */
function isContradicted({ stems }: Candidate, query: readonly QueryTerm[]): boolean {
  return query.some(
    (each) => strengthIn(each, stems) === 0 && [...oppositesOf(each.term.stem)].some((stem) => stems.has(stem)),
  );
}
