import type { Corpus, Vocabulary } from '../core/ports.js';
import { termsOf } from '../text/terms.js';
import { strengthIn } from './coverage.js';
import { queryTerms } from './query-terms.js';
import { readQuestion } from './question-reading.js';
import { SAME_ROOT } from './support.js';
import { stemsIn } from './units.js';
import { weightOf } from './verdict.js';

/** What is asked about. */
export interface Topic {
  /** How much of it words bear out, from 0 to 1, by the very words or words of their root. */
  shareIn(words: string): number;
}

export function topicOf(questions: readonly string[], corpus: Corpus, vocabulary: Vocabulary): Topic {
  const query = questions.flatMap((question) =>
    queryTerms(readQuestion(question, corpus, vocabulary).topic, vocabulary),
  );
  return {
    shareIn: (words) => {
      const stems = stemsIn(termsOf(words));
      const borneOut = query.filter((term) => strengthIn(term, stems) >= SAME_ROOT);
      return weightOf(borneOut) / Math.max(1, weightOf(query));
    },
  };
}
