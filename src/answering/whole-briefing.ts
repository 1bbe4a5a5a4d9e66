import type { Citation } from '../core/answer.js';
import type { Corpus } from '../core/ports.js';
import type { Quote } from '../core/speech.js';
import type { Candidate } from './candidate.js';
import { citationOfQuote, citationOfUnit, isReporting } from './candidate.js';
import type { Units } from './units.js';

/** More than this no longer is an overview. */
const MOST_ARTICLES = 8;
const MOST_SPEAKERS = 8;

/** What the briefing holds: the sentence with which each article opens. */
export function openingCandidates(corpus: Corpus, units: Units): Candidate[] {
  return corpus.articles.slice(0, MOST_ARTICLES).flatMap(({ article }, index) => {
    const opening = corpus.passages.find((passage) => passage.article.id === article.id && passage.kind === 'body');
    const unit = opening && units.of(opening)[0];
    return unit ? [wholeCandidate(citationOfUnit(unit, []), unit.stems, index)] : [];
  });
}

/** Who is quoted: the most quoted first, each with a quote of theirs, direct speech before reported. */
export function speakerCandidates(corpus: Corpus, units: Units): Candidate[] {
  const quotesOf = new Map<string, Quote[]>();
  for (const quote of corpus.quotes.filter(isReporting)) {
    if (quote.speaker) quotesOf.set(quote.speaker.id, [...(quotesOf.get(quote.speaker.id) ?? []), quote]);
  }
  return [...quotesOf.values()]
    .sort((a, b) => weightOf(b) - weightOf(a))
    .slice(0, MOST_SPEAKERS)
    .flatMap((quotes, index) => {
      const quote =
        quotes.find(({ kind }) => kind === 'direct') ?? quotes.find(({ kind }) => kind === 'mixed') ?? quotes[0];
      return quote ? [wholeCandidate(citationOfQuote(quote, [], units), new Set([String(index)]), index)] : [];
    });
}

/** Whoever is quoted in their own words comes before everybody who is only reported. */
const OWN_WORDS = 100;
const WEIGHTS = { direct: 3, mixed: 2, reported: 1 } as const;

function weightOf(quotes: readonly Quote[]): number {
  const own = quotes.some(({ kind }) => kind === 'direct') ? OWN_WORDS : 0;
  return quotes.reduce((sum, { kind }) => sum + WEIGHTS[kind], own);
}

function wholeCandidate(citation: Citation, stems: ReadonlySet<string>, index: number): Candidate {
  const coverage = { own: 1, wide: 1, near: 1, missing: [] };
  return { citation, stems, coverage, detail: null, score: 1 - index / 1000 };
}
