import { describe, expect, it } from 'vitest';
import { answeringParts, candidateOf } from '../testing/answering.js';
import { deniesPremise, hasOtherDoer, loosePremise, presupposes } from './premise.js';
import { queryTerms } from './query-terms.js';
import { readQuestion } from './question-reading.js';

const parts = answeringParts({
  'court.txt': `Court hears two neighbours

Mayor Ana Brandt told the court on Tuesday that she had blamed Councillor Piet Vos for the fence.

Councillor Piet Vos blamed a baker last year. Mayor Ana Brandt did not appeal.`,
});

function about(question: string, sentence: string) {
  const reading = readQuestion(question, parts.corpus, parts.vocabulary);
  const query = queryTerms(reading.terms, parts.vocabulary);
  return { reading, query, candidate: candidateOf(sentence, query) };
}

describe('a question that takes something for granted', () => {
  it.each([
    ['why did the mayor appeal?', true],
    ['when did the mayor appeal?', true],
    ['what made the mayor appeal?', true],
    ['did the mayor appeal?', false],
    ['who appealed?', false],
  ])('%s %s', (question, expected) => {
    expect(presupposes(readQuestion(question, parts.corpus, parts.vocabulary))).toBe(expected);
  });

  it('is borne out loosely by a sentence that has none of its words', () => {
    const { candidate, query, reading } = about('why did the mayor appeal?', 'The baker closed his shop in May.');
    expect(loosePremise(candidate, query, reading)).toBeGreaterThan(0.9);
  });

  it('is borne out closely by a sentence that says the same', () => {
    const { candidate, query, reading } = about(
      'why did she appeal over the fence?',
      'She appealed because of the fence.',
    );
    expect(loosePremise(candidate, query, reading)).toBeLessThan(0.1);
  });

  it('is of nobody else where the one it names had it done to them', () => {
    const sentence = 'The court heard that Councillor Piet Vos blamed Mayor Ana Brandt for the fence.';
    const passive = about('when was Ana Brandt blamed?', sentence);
    const active = about('why did Ana Brandt blame Piet Vos?', sentence);
    expect(hasOtherDoer(passive.candidate, passive.query, passive.reading)).toBe(false);
    expect(hasOtherDoer(active.candidate, active.query, active.reading)).toBe(true);
  });

  it('is denied by a sentence that says that it did not happen', () => {
    const { candidate, query, reading } = about('why did the mayor appeal?', 'The mayor did not appeal.');
    expect(deniesPremise(candidate, query, reading)).toBe(true);
  });

  it('is denied by a sentence in which it was only attempted, or something else was done instead', () => {
    const tried = about('when did the club buy the ground?', 'The club was trying to buy the ground for years.');
    expect(deniesPremise(tried.candidate, tried.query, tried.reading)).toBe(true);
    const asked = about('why did the club try to buy the ground?', 'The club was trying to buy the ground for years.');
    expect(deniesPremise(asked.candidate, asked.query, asked.reading)).toBe(false);
    const instead = about('why did the train speed up?', 'Instead of speeding up, the train stopped at once.');
    expect(deniesPremise(instead.candidate, instead.query, instead.reading)).toBe(true);
  });

  it('is not denied by a "not" about something else', () => {
    const sentence = 'The mayor said in court that she would appeal and did not want a settlement.';
    const { candidate, query, reading } = about('why did the mayor appeal?', sentence);
    expect(deniesPremise(candidate, query, reading)).toBe(false);
  });
});

it('sees that somebody else did it', () => {
  const sentence = 'In June Ana Brandt blamed Piet Vos for the fence.';
  const { candidate, query, reading } = about('why did Vos blame Brandt?', sentence);
  expect(hasOtherDoer(candidate, query, reading)).toBe(true);
  const right = about('why did Brandt blame Vos?', sentence);
  expect(hasOtherDoer(right.candidate, right.query, right.reading)).toBe(false);
});
