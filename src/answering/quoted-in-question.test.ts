import { describe, expect, it } from 'vitest';
import { answeringParts } from '../testing/answering.js';
import { briefingInMemory } from '../testing/small-briefing.js';
import { quotesHolding } from './quoted-in-question.js';

const articles = {
  'well.txt': `Village waits for water

“We have a well. What we need is time,” said Mayor Ada Lind on Monday. “It is not over,” Piet Vos said.`,
};
const { corpus } = answeringParts(articles);
const speakersOf = (question: string) => quotesHolding(question, corpus).map(({ speaker }) => speaker?.name);

describe('words that a question puts in quotation marks', () => {
  it.each(['who said "What we need is time"', 'who said “what we need is time.”?'])(
    'are found as they stand: %s',
    (question) => {
      expect(speakersOf(question)).toEqual(['Ada Lind']);
    },
  );

  it.each(['who said "what we need is money"', 'who said "a well"', 'who said what we need is time'])(
    '%s: none',
    (question) => {
      expect(speakersOf(question)).toEqual([]);
    },
  );

  it('are enough for an answer, however common they are', async () => {
    const briefing = await briefingInMemory(articles);
    const answer = await briefing.ask({ text: 'who said "What we need is time"', history: [] });
    expect(answer.kind === 'answered' && answer.statements[0].citations[0]).toMatchObject({
      kind: 'speech',
      quote: { speaker: { name: 'Ada Lind' } },
    });
  });
});
