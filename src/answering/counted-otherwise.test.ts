import { describe, expect, it } from 'vitest';
import { answeringParts, candidateOf } from '../testing/answering.js';
import { countsOtherwise } from './counted-otherwise.js';
import { queryTerms } from './query-terms.js';
import { readQuestion } from './question-reading.js';

const { corpus, vocabulary } = answeringParts({
  'zoo.txt': 'Zoo sells its penguins\n\nThe zoo sold 29 young penguins and three seals to a park in Norrhaven in May.',
});

function otherwise(question: string, sentence = 'The zoo sold 29 young penguins and three seals in May.'): boolean {
  const reading = readQuestion(question, corpus, vocabulary);
  const query = queryTerms(reading.terms, vocabulary);
  return countsOtherwise(candidateOf(sentence, query), query, reading);
}

describe('a sentence counts otherwise than the question', () => {
  it.each([
    'why did the zoo sell the 40 penguins?',
    'who bought the forty young penguins?',
    'why were the four seals sold?',
  ])('%s', (question) => {
    expect(otherwise(question)).toBe(true);
  });

  it.each([
    'why did the zoo sell the 29 penguins?',
    'why did the zoo sell about 30 penguins?',
    'why did the zoo sell the penguins on May 4?',
    'why did the zoo sell the penguins in 2024?',
    'why did 40 visitors come to see the penguins?',
  ])('and not for %s', (question) => {
    expect(otherwise(question)).toBe(false);
  });
});
