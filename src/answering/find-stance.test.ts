import { describe, expect, it } from 'vitest';
import { briefingInMemory } from '../testing/small-briefing.js';

const briefing = briefingInMemory({
  'bridge.txt': `Council torn over the bridge

Piet Vos, a councillor for ten years, is seen as an opponent of a new bridge over the river.

Mayor Ana Brandt said on Monday that the ferry would stay. “The ferry is ours,” Brandt said.

The port company declined to comment. Joan Ferro, its director, left the hall early.`,
});

async function shown(text: string): Promise<string | null> {
  const answer = await (await briefing).ask({ text, history: [] });
  if (answer.kind !== 'answered') return null;
  const { excerpt } = answer.statements[0].citations[0];
  return excerpt.article.text.slice(excerpt.span.start, excerpt.span.end);
}

describe('where somebody stands', () => {
  it.each(["what's Vos's position on the bridge?", 'view of Piet Vos on a bridge over the river'])(
    'is told by the paper where nobody quotes them: %s',
    async (question) => {
      expect(await shown(question)).toContain('is seen as an opponent of a new bridge');
    },
  );

  it('is not made of somebody else’s', async () => {
    expect(await shown("what's Ferro's position on the bridge?")).toBeNull();
  });

  it('is not told by the paper where their words are asked for', async () => {
    expect(await shown('what did Vos say about the bridge?')).toBeNull();
  });
});
