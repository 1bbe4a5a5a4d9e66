import { describe, expect, it } from 'vitest';
import { briefingInMemory } from '../testing/small-briefing.js';

const briefing = briefingInMemory({
  'ferry.txt': `Ferry stays

The Port Authority said in May that “the ferry is safe”. The Port Authority declined to comment on the new timetable.

Mayor Ana Brandt welcomed the decision. “The ferry is ours,” Brandt said.`,
});

async function shown(text: string): Promise<string | null> {
  const answer = await (await briefing).ask({ text, history: [] });
  if (answer.kind !== 'answered') return null;
  const { excerpt } = answer.statements[0].citations[0];
  return excerpt.article.text.slice(excerpt.span.start, excerpt.span.end);
}

describe('whether somebody commented', () => {
  it.each(['Did the Port Authority comment?', 'has the port authority commented'])(
    'is answered by the sentence that says so: %s',
    async (question) => {
      expect(await shown(question)).toContain('declined to comment');
    },
  );

  it('is answered by their words where no sentence says so', async () => {
    expect(await shown('did Brandt comment?')).toContain('The ferry is ours');
  });
});
