import { describe, expect, it } from 'vitest';
import { briefingInMemory } from '../testing/small-briefing.js';

const briefing = briefingInMemory({
  'harbour.txt': `Harbour guards stay

The guards at the harbour gate are unarmed, the port said on Monday.

The guards at the harbour have been there since the flood because the gate broke.

The swimming pool has been closed since the storm. It will open again in May.`,
});

const kindOf = async (text: string) => (await (await briefing).ask({ text, history: [] })).kind;

describe('a question that takes the opposite of what an article says for granted', () => {
  it('is declined, though another sentence has most of its words', async () => {
    expect(await kindOf('why are the guards at the harbour armed?')).toBe('not-in-briefing');
  });

  it('is answered where it asks whether it is so', async () => {
    expect(await kindOf('are the guards at the harbour armed?')).toBe('answered');
  });

  it('is answered where the best sentence says it as the question does', async () => {
    expect(await kindOf('why has the swimming pool been closed?')).toBe('answered');
  });
});
