import type { DeclineReason, NotInBriefing } from '../core/answer.js';
import type { Candidate } from './candidate.js';
import { widelyRetrieved } from './find-facts.js';
import type { Finding, Parts } from './finding.js';
import { type QueryTerm, queryTerms } from './query-terms.js';
import type { QuestionReading } from './question-reading.js';
import { quotesIn, saidCandidates } from './said.js';
import { suggestionsFrom } from './suggestions.js';
import { lacksOf } from './verdict.js';
import { openingCandidates } from './whole-briefing.js';

const NEAREST = 3;

/** The briefing does not say: why, what comes nearest, and who did speak on it. */
export async function declined(
  { candidates, query, confidence }: Finding,
  reading: QuestionReading,
  parts: Parts,
): Promise<NotInBriefing> {
  const reason = declineReason(reading, candidates[0] ?? null, query);
  parts.observe({ kind: 'decided', why: `declined: ${reason}` });
  if (reason === 'not-a-question') return nothing(confidence);
  const topic = queryTerms(reading.topic, parts.vocabulary);
  const hits = await widelyRetrieved(reading.text, topic, parts.retriever);
  const said = saidCandidates(quotesIn(hits, parts.units), topic, parts.units);
  const near = candidates.length > 0 ? candidates : said;
  return {
    kind: 'not-in-briefing',
    reason,
    confidence,
    nearest: near.slice(0, NEAREST).map(({ citation }) => citation),
    suggestions: suggestionsFrom(said, reading),
  };
}

/** Talk gets neither excerpts nor suggestions. */
function nothing(confidence: number): NotInBriefing {
  return { kind: 'not-in-briefing', reason: 'not-a-question', confidence, nearest: [], suggestions: [] };
}

/** A summary would be words of our own, which only a language model can write. */
export function summaryNeedsModel({ corpus, units, observe }: Parts): NotInBriefing {
  observe({ kind: 'decided', why: 'declined: a summary needs a language model' });
  return {
    ...nothing(0),
    nearest: openingCandidates(corpus, units).map(({ citation }) => citation),
    suggestions: [
      { speaker: null, topic: 'what is in the briefing, or who is quoted; a summary needs a language model' },
    ],
  };
}

/** With more of its weight unsupported a question is about something else. */
const MOSTLY = 0.5;

/** Why the briefing does not say, from the best it has. */
function declineReason(reading: QuestionReading, best: Candidate | null, query: readonly QueryTerm[]): DeclineReason {
  if (reading.frame === 'talk') return 'not-a-question';
  if (reading.misdescribed) return 'false-premise';
  const asksWords = reading.frame === 'said' && reading.speakers.length > 0;
  if (reading.stranger !== null || asksWords || (reading.utteringOf.length > 0 && best === null))
    return 'wrong-speaker';
  if (reading.frame === 'speakers' || reading.frame === 'overview') return 'outside';
  if (query.length === 0) return 'not-a-question';
  if (best === null) return isProse(reading) ? 'outside' : 'not-a-question';
  const { unknown, elsewhere, contradicted } = lacksOf(best, query);
  if (unknown + elsewhere > MOSTLY) return 'outside';
  if (best.detail === 'missing' && !contradicted) return 'missing-detail';
  if (contradicted || unknown + elsewhere > 0) return 'false-premise';
  return 'missing-detail';
}

/** Keys hit at random form no words with function words between them. */
function isProse({ terms }: QuestionReading): boolean {
  return terms.some(({ stop, capital }) => stop || capital);
}
