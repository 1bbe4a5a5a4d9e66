import { describe, expect, it } from 'vitest';
import { answeringParts, candidateOf } from '../testing/answering.js';
import { lacksLooseDetail } from './loose-detail.js';
import { queryTerms } from './query-terms.js';
import { readQuestion } from './question-reading.js';

const { corpus, vocabulary } = answeringParts({
  'port.txt': 'Port shuts early\n\nThe port shut early on Monday. Mayor Ana Brandt blamed the storm.',
});

function lacks(question: string, sentence: string): boolean {
  const reading = readQuestion(question, corpus, vocabulary);
  const query = queryTerms(reading.terms, vocabulary);
  return lacksLooseDetail(candidateOf(sentence, query), query, reading);
}

describe('a question that wants a reason, somebody or one of a kind', () => {
  it.each([
    ['why did the port shut?', 'the port shut on Monday.', true],
    ['why did the port shut?', 'the port shut because of the storm.', false],
    ['who drafted the plan?', 'the plan was drafted last week.', true],
    ['who drafted the plan?', 'the plan was drafted by Mina Solberg.', false],
    ['who drafted the plan?', 'the plan was drafted by officials.', false],
    ['who drafted the plan?', 'the plan was dropped by Mina Solberg.', true],
    ['which ministry paid?', 'the money came from the Ministry of Works.', false],
    ['which ports did they use?', 'the goods came through three ports.', true],
    ['which ports did they use?', 'the goods came through Elmwick.', false],
    ['when did the port shut?', 'the port shut.', false],
  ])('%s – %s lacks it: %s', (question, sentence, expected) => {
    expect(lacks(question, sentence)).toBe(expected);
  });
});
