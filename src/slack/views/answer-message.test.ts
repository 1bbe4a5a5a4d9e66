import { beforeAll, describe, expect, it } from 'vitest';
import { type AnswerDocument, answerDocument } from '../../contract/documents.js';
import type { Briefing } from '../../core/ports.js';
import { briefingInMemory } from '../../testing/small-briefing.js';
import { answerMessage } from './answer-message.js';
import { textsIn } from './characters.js';

let briefing: Briefing;
beforeAll(async () => {
  briefing = await briefingInMemory();
});

async function asked(question: string): Promise<AnswerDocument> {
  const answer = await briefing.ask({ text: question, history: [] });
  return answerDocument({ id: null, question, answer, elapsedMilliseconds: 1 });
}

async function wordsFor(question: string): Promise<string> {
  const answer = await asked(question);
  return textsIn(answerMessage({ answer, answerId: 'a1', notice: null, audience: 'thread' }).blocks).join('|');
}

describe('an answer', () => {
  it('shows who speaks, the words as they stand, and the source', async () => {
    const words = await wordsFor('what did the mayor say about the library?');
    expect(words).toContain('Ana Brandt');
    expect(words).toContain('|“A town without a library is a town without a memory,” Brandt told the council.');
    expect(words).toContain('[1] |Ana Brandt, direct speech · |Council keeps the library open');
  });
});
