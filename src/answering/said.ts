import type { Hit } from '../core/answer.js';
import type { Corpus } from '../core/ports.js';
import type { Quote, Speaker } from '../core/speech.js';
import { termsOf } from '../text/terms.js';
import { type Candidate, citationOfQuote, coverageOfAll, isReporting } from './candidate.js';
import { strengthIn } from './coverage.js';
import { givesDetail } from './detail-in-unit.js';
import type { ExpectedDetail } from './expected-detail.js';
import type { QueryTerm } from './query-terms.js';
import type { Units } from './units.js';

/** Somebody's own words are what "what did X say" asks for; reported ones follow. */
const PREFERENCE = { direct: 0.15, mixed: 0.1, reported: 0 } as const;
/** What somebody merely did comes after what they said. */
const NO_REPORT = 0.3;
/** The words said count more than those around them. */
const IN_SPEECH = 0.5;
/** The figure that was asked for. */
const DETAIL = 0.3;
/** A longer quote says more, up to this many words. */
const TELLING_WORDS = 25;

/** Quotes as candidates, the best on the topic first. */
export function saidCandidates(
  quotes: readonly Quote[],
  topic: readonly QueryTerm[],
  units: Units,
  detail: ExpectedDetail | null = null,
): Candidate[] {
  return quotes.map((quote) => candidateOf(quote, topic, units, detail)).sort((a, b) => b.score - a.score);
}

export function quotesOf(speakers: readonly Speaker[], { quotes }: Corpus): Quote[] {
  const wanted = new Set(speakers.map(({ id }) => id));
  return quotes.filter(({ speaker }) => speaker !== null && wanted.has(speaker.id));
}

/** What anybody named says in the passages that were found. */
export function quotesIn(hits: readonly Hit[], units: Units): Quote[] {
  const quotes = hits.flatMap(({ passage }) => units.of(passage).flatMap((unit) => unit.quotes));
  return [...new Set(quotes)].filter(({ speaker }) => speaker !== null);
}

function candidateOf(
  quote: Quote,
  topic: readonly QueryTerm[],
  units: Units,
  detail: ExpectedDetail | null,
): Candidate {
  const citation = citationOfQuote(quote, topic, units);
  const { article, span } = citation.excerpt;
  const parts = units.at(article, span);
  const coverage = coverageOfAll(topic, parts, units);
  const inSpeech = speechCoverage(quote, topic);
  const words = article.text.slice(quote.speech.span.start, quote.speech.span.end).split(/\s+/u).length;
  const figure = isFigure(detail) && parts.some((part) => givesDetail(detail, part, topic));
  const telling = Math.min(words, TELLING_WORDS) / TELLING_WORDS;
  return {
    citation,
    coverage,
    stems: new Set(parts.flatMap(({ stems }) => [...stems])),
    detail: isFigure(detail) ? (figure ? 'given' : 'missing') : null,
    score:
      (figure ? DETAIL : 0) +
      coverage.wide +
      0.5 * coverage.own +
      IN_SPEECH * inSpeech +
      PREFERENCE[quote.kind] -
      (isReporting(quote) ? 0 : NO_REPORT) +
      0.15 * telling,
  };
}

/** A detail that words either give or do not. */
export function isFigure(detail: ExpectedDetail | null): detail is ExpectedDetail {
  return detail?.kind === 'count' || detail?.kind === 'amount' || detail?.kind === 'date';
}

function speechCoverage({ speech }: Quote, topic: readonly QueryTerm[]): number {
  const words = speech.article.text.slice(speech.span.start, speech.span.end);
  const stems = new Set(termsOf(words).map(({ stem }) => stem));
  const total = topic.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return 0;
  return topic.reduce((sum, term) => sum + term.weight * strengthIn(term, stems), 0) / total;
}
