import type { Suggestion } from '../core/answer.js';
import type { Candidate } from './candidate.js';
import type { QuestionReading } from './question-reading.js';
import { FILLER } from './question-words.js';

const MOST = 3;
/** Who spoke on less than this of the topic spoke on something else. */
const ON_TOPIC = 0.6;

/** Who did speak on what was asked: `said` are quotes of anybody on the topic, best first. */
export function suggestionsFrom(said: readonly Candidate[], reading: QuestionReading): Suggestion[] {
  const topic = reading.topic
    .filter(({ stop, word }) => !stop && !FILLER.has(word))
    .map(({ word }) => word)
    .join(' ');
  if (topic === '') return [];
  const asked = new Set(reading.speakers.map(({ id }) => id));
  const suggestions = new Map<string, Suggestion>();
  for (const { citation, coverage } of said) {
    const speaker = citation.kind === 'speech' ? citation.quote.speaker : null;
    if (speaker === null || asked.has(speaker.id) || coverage.wide < ON_TOPIC) continue;
    if (!suggestions.has(speaker.id)) suggestions.set(speaker.id, { speaker, topic });
  }
  return [...suggestions.values()].slice(0, MOST);
}
