import { describe, expect, it } from 'vitest';
import { answeringParts } from '../testing/answering.js';
import { readQuestion } from './question-reading.js';

const { corpus, vocabulary } = answeringParts({
  'ferry.txt': `Ferry to the isles

Ferries to Norrhaven stopped on Monday. The ferries carry salt for Norrhaven and Elm. The elm by the pier fell.`,
});
const nameWords = (question: string) => [...readQuestion(question, corpus, vocabulary).nameWords];

describe('names in a question', () => {
  it('are known however they are typed', () => {
    expect(nameWords('when do ferries to norrhaven stop')).toEqual(nameWords('When do ferries to Norrhaven stop?'));
    expect(nameWords('when do ferries to norrhaven stop')).toEqual(['norrhaven']);
  });

  it('are no words that the articles write small as well, nor those that only begin a sentence', () => {
    expect(nameWords('do ferries carry an elm')).toEqual([]);
  });
});
