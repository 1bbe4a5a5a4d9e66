import type { Citation } from '../core/answer.js';
import { wordsOf } from '../core/excerpt.js';
import type { Corpus, Vocabulary } from '../core/ports.js';
import { termsOf } from '../text/terms.js';
import { strengthIn } from './coverage.js';
import { queryTerms } from './query-terms.js';
import { readQuestion } from './question-reading.js';
import { stemsIn } from './units.js';

/** What is asked about. */
export interface Topic {
  /** Whether an excerpt has a word of it, or a related one, or is said by somebody it names. */
  isTouchedBy(citation: Citation): boolean;
}

export function topicOf(questions: readonly string[], corpus: Corpus, vocabulary: Vocabulary): Topic {
  const readings = questions.map((question) => readQuestion(question, corpus, vocabulary));
  const query = readings.flatMap(({ terms }) => queryTerms(terms, vocabulary));
  const people = new Set(readings.flatMap(({ named, speakers }) => [...named, ...speakers]).map(({ id }) => id));
  return {
    isTouchedBy: (citation) => {
      const speaker = citation.kind === 'speech' ? citation.quote.speaker : null;
      if (speaker !== null && people.has(speaker.id)) return true;
      const stems = stemsIn(termsOf(wordsOf(citation.excerpt)));
      return query.some((term) => strengthIn(term, stems) > 0);
    },
  };
}
