import { describe, expect, it } from 'vitest';
import { answeringParts, unitOf } from '../testing/answering.js';
import { questionTermsOf } from '../text/terms.js';
import { namesHolder } from './office-in-unit.js';
import { queryTerms } from './query-terms.js';

function holder(question: string, sentence: string): boolean {
  const { vocabulary } = answeringParts({ 'a.txt': `A headline for it\n\n${sentence}\n` });
  return namesHolder(unitOf(sentence), queryTerms(questionTermsOf(question), vocabulary));
}

describe('a sentence names the holder of an office', () => {
  it.each([
    ['who is the harbour master?', 'The harbour master, Ada Lind, closed the gate.'],
    ['who is Norland’s transport minister?', 'Norland’s Secretary of Transport, Ada Lind, spoke in May.'],
  ])('%s – %s', (question, sentence) => {
    expect(holder(question, sentence)).toBe(true);
  });

  it.each([
    ['who is the harbour master?', 'The mayor, Ada Lind, met the harbour master.'],
    ['who is Norland’s transport minister?', 'Norland’s President, Ada Lind, spoke on transport.'],
    ['who is the harbour master?', 'The harbour master closed the gate.'],
  ])('and not %s – %s', (question, sentence) => {
    expect(holder(question, sentence)).toBe(false);
  });
});
