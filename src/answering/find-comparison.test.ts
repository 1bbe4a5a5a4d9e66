import { expect, it } from 'vitest';
import { briefingInMemory } from '../testing/small-briefing.js';

const ARTICLES = {
  'post.txt': `Post: the bridge vote

“The bridge is safe,” said engineer Mona Reiss on Monday. Councillor Ole Dahl said that the bridge should be closed.

The repair will cost 2 million, the Post has learned.`,
};

it('shows what each of the speakers said, with a sentence of its own for each', async () => {
  const briefing = await briefingInMemory(ARTICLES);
  const answer = await briefing.ask({ text: 'how do Reiss and Dahl differ on the bridge?', history: [] });
  const speakers =
    answer.kind === 'answered'
      ? answer.statements.map(({ citations: [first] }) => first.kind === 'speech' && first.quote.speaker?.name)
      : [];
  expect(speakers).toEqual(['Mona Reiss', 'Ole Dahl']);
});

it('says so where there is nothing to compare', async () => {
  const briefing = await briefingInMemory(ARTICLES);
  const answer = await briefing.ask({ text: 'how do the papers differ on penguins?', history: [] });
  expect(answer.kind).toBe('not-in-briefing');
});

it('names nobody where nobody is quoted, and does not fail', async () => {
  const briefing = await briefingInMemory({ 'plain.txt': 'Rain is due\n\nRain is due on Monday. It may last.' });
  expect((await briefing.ask({ text: 'who is quoted?', history: [] })).kind).toBe('not-in-briefing');
});
