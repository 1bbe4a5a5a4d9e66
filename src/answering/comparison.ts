import type { Corpus } from '../core/ports.js';
import type { Candidate } from './candidate.js';
import type { QueryTerm } from './query-terms.js';
import type { QuestionReading } from './question-reading.js';
import { saidCandidates } from './said.js';
import type { Units } from './units.js';

/** What each of the speakers asked about said on the topic: the best quote of each, in the order of asking. */
export function eachSpeakersBest(
  { named }: QuestionReading,
  topic: readonly QueryTerm[],
  corpus: Corpus,
  units: Units,
): Candidate[] {
  return named.flatMap((speaker) => saidCandidates([speaker], topic, corpus, units).slice(0, 1));
}
