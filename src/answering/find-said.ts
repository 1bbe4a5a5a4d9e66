import { wordsOf } from '../core/excerpt.js';
import { type Candidate, tellsOfWords } from './candidate.js';
import { strengthIn } from './coverage.js';
import { factCandidates } from './fact.js';
import { isShownAlready, widelyRetrieved } from './find-facts.js';
import type { Asked, Finding, Parts } from './finding.js';
import { asksWhether } from './premise.js';
import { type QueryTerm, queryTerms } from './query-terms.js';
import { SAYING, TELLING } from './question-words.js';
import { quotesHolding } from './quoted-in-question.js';
import { quotesIn, quotesOf, saidCandidates } from './said.js';
import type { Measure } from './selection.js';
import { leavesUnsaid } from './unsaid.js';
import { confidenceOf, ENOUGH_CONFIDENCE, signsOf, weightOf } from './verdict.js';

const QUOTES: Measure = { statements: 3, characters: 600, share: 0.4 };
/** "Who said" has one answer, as a rule. */
const WHO: Measure = { statements: 2, characters: 600, share: 0.85 };

/** Quotes that bear out less of the topic are about something else, unless they give the very figure asked for. */
export const ON_TOPIC = 0.4;
const ON_TOPIC_WITH_DETAIL = 0.25;
/** Where the quote has no word of the topic itself, its passage must be about it, and not only the article. */
const ON_TOPIC_AROUND = 0.52;

/** Asked for a speaker's words in general, any of them answer; only that these are the ones wanted is not sure. */
const CONFIDENCE_WITHOUT_TOPIC = 0.8;

/** What the speakers asked about said on the topic. */
export function findSaid({ reading, background, alreadySaid }: Asked, { corpus, units, vocabulary }: Parts): Finding {
  const query = queryTerms(reading.topic, vocabulary);
  const acts = asksWhether(reading) ? query.filter(({ term }) => TELLING.has(term.word)) : [];
  const measuredBy = query.length > 0 ? query : queryTerms(background, vocabulary);
  const candidates = saidCandidates(quotesOf(reading.speakers, corpus), measuredBy, units, reading.detail).filter(
    (candidate) => !isShownAlready(candidate, alreadySaid),
  );
  const onTopic =
    query.length === 0
      ? candidates
      : candidates.filter(
          (candidate) =>
            isOnTopic(candidate, query) &&
            candidate.detail !== 'missing' &&
            tellsOfActs(candidate, acts) &&
            !leavesUnsaid(wordsOf(candidate.citation.excerpt)),
        );
  const [best] = onTopic;
  if (best === undefined) return { candidates, query, confidence: 0, measure: null };
  const confidence = query.length === 0 ? CONFIDENCE_WITHOUT_TOPIC : best.coverage.wide;
  return { candidates: withWhatFollows(onTopic, candidates), query, confidence, measure: QUOTES };
}

/** Asked whether somebody denied, promised or praised a thing, other words of theirs on it are no answer. */
function tellsOfActs({ stems }: Candidate, acts: readonly QueryTerm[]): boolean {
  return acts.every((act) => strengthIn(act, stems) > 0);
}

/** So near the best quote, in characters, its speaker likely still is on the subject. */
const SAME_BREATH = 400;
/** What is said in the same breath is shown whatever its words. */
const GOING_ON = 0.7;

/** The quotes on the topic, and behind the best of them what the same speaker says next to it. */
function withWhatFollows(onTopic: readonly Candidate[], all: readonly Candidate[]): readonly Candidate[] {
  const [best, ...others] = onTopic;
  if (best === undefined) return onTopic;
  const { article, span } = best.citation.excerpt;
  const next = all
    .filter((candidate) => !onTopic.includes(candidate) && candidate.detail !== 'missing')
    .filter(({ citation: { excerpt } }) => excerpt.article.id === article.id && excerpt.span.start >= span.end)
    .filter(({ citation: { excerpt } }) => excerpt.span.start - span.end < SAME_BREATH)
    .sort((a, b) => a.citation.excerpt.span.start - b.citation.excerpt.span.start)
    .slice(0, 1)
    .map((candidate) => ({ ...candidate, score: Math.max(candidate.score, best.score * GOING_ON) }));
  return [best, ...next, ...others];
}

/** With more of the topic's weight nowhere near, the quote is about something else that shares a word with it. */
const MOST_MISSING = 0.55;

/** Whether a quote is about the topic. */
export function isOnTopic(
  { coverage: { own, wide, missing }, detail }: Candidate,
  query: readonly QueryTerm[],
): boolean {
  if (weightOf(missing) > MOST_MISSING * weightOf(query)) return false;
  if (detail === 'given') return wide >= ON_TOPIC_WITH_DETAIL;
  return wide >= (own > 0 ? ON_TOPIC : ON_TOPIC_AROUND);
}

/** Who said what the question tells. */
export async function findWhoSaid(
  { reading }: Asked,
  { corpus, units, vocabulary, retriever }: Parts,
): Promise<Finding> {
  const query = queryTerms(
    reading.terms.filter(({ word }) => !SAYING.has(word)),
    vocabulary,
  );
  const verbatim = saidCandidates(quotesHolding(reading.text, corpus), query, units);
  if (verbatim.length > 0) return { candidates: verbatim, query, confidence: 1, measure: WHO };
  const hits = await widelyRetrieved(reading.text, query, retriever);
  const candidates = withRemarks(
    saidCandidates(quotesIn(hits, units), query, units),
    factCandidates(query, null, hits, units),
  );
  const [best] = candidates;
  const confidence = best === undefined ? 0 : confidenceOf(signsOf(best, query, candidates, reading));
  return { candidates, query, confidence, measure: confidence >= ENOUGH_CONFIDENCE ? WHO : null };
}

/** Where a sentence is far more to the point than any quote, the finder of speech has missed one. */
const FAR_MORE = 0.2;

function withRemarks(said: readonly Candidate[], facts: readonly Candidate[]): readonly Candidate[] {
  const [quote] = said;
  const fact = facts.find(tellsOfWords);
  if (fact === undefined) return said;
  return quote !== undefined && quote.coverage.own + FAR_MORE >= fact.coverage.own ? said : [fact, ...said];
}
