import { describe, expect, it } from 'vitest';
import { answeringParts } from '../testing/answering.js';
import { readQuestion } from './question-reading.js';

const { corpus, vocabulary } = answeringParts({
  'talks.txt': `Talks on the ferry

President Ana Brandt met the Danish president, Joan Ferro, on Monday. “We agreed,” Brandt said.`,
});
const isMisdescribed = (question: string) => readQuestion(question, corpus, vocabulary).misdescribed;

describe('somebody is given a nationality that the briefing does not know', () => {
  it.each([
    'what did norwegian president brandt say',
    'Why did the Icelandic and Norwegian Prime Minister Brandt agree?',
  ])('%s', (question) => {
    expect(isMisdescribed(question)).toBe(true);
  });

  it.each([
    'what did president brandt say',
    'what did the danish president ferro say',
    'what did the norwegian papers say about president brandt',
    'did civilian president brandt agree',
  ])('and not: %s', (question) => {
    expect(isMisdescribed(question)).toBe(false);
  });
});
