import type { Corpus, Vocabulary } from '../core/ports.js';
import { termsOf } from '../text/terms.js';
import { strengthIn } from './coverage.js';
import { queryTerms } from './query-terms.js';
import { readQuestion } from './question-reading.js';
import { stemsIn } from './units.js';

/** What is asked about. */
export interface Topic {
  /** Whether words have one of it, or a related one. */
  isTouchedBy(words: string): boolean;
}

export function topicOf(questions: readonly string[], corpus: Corpus, vocabulary: Vocabulary): Topic {
  const query = questions.flatMap((question) =>
    queryTerms(readQuestion(question, corpus, vocabulary).terms, vocabulary),
  );
  return {
    isTouchedBy: (words) => {
      const stems = stemsIn(termsOf(words));
      return query.some((term) => strengthIn(term, stems) > 0);
    },
  };
}
