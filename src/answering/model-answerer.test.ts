import { describe, expect, it } from 'vitest';
import type { AnswerEvent } from '../core/answer.js';
import { wordsOf } from '../core/excerpt.js';
import type { ModelRequest } from '../core/ports.js';
import { modelAnswererOver, passageHolding } from '../testing/model-answering.js';
import { modelReplying } from '../testing/model-replies.js';
import { answerGiven } from './answer-given.js';

const ARTICLES = {
  'library.txt': `Council keeps the library open

Mayor Ana Brandt rejected a plan to close the Mill Street library on Tuesday.

“A town without a library is a town without a memory,” Brandt told the council. “We will find the 40,000 euros.”

Councillor Piet Vos said the money would have to come from the road budget. He did not say how much the roads would lose.`,
};

const ask = (text: string) => ({ text, history: [] });

function replying(...statements: readonly { text: string; words: string; speaker?: string | null }[]) {
  return ({ input }: ModelRequest) => ({
    outcome: 'answered',
    reason: null,
    statements: statements.map(({ text, words, speaker = null }) => ({
      text,
      citations: [{ passage: passageHolding('road budget', input), words, speaker }],
      computed: [],
    })),
  });
}

describe('a model answerer', () => {
  it('shows the words of the article, not the words of the model', async () => {
    const reply = replying({
      text: 'Ana Brandt rejected the plan to close the library.',
      words: 'mayor ana brandt rejected a plan to close the mill street library on tuesday.',
    });
    const { answerer } = modelAnswererOver(ARTICLES, modelReplying(reply));
    const answer = await answerGiven(answerer, ask('did the mayor close the library?'));
    if (answer.kind !== 'answered') throw new Error(`It is ${answer.kind}.`);
    const [{ text, citations }] = answer.statements;
    expect(text).toBe('Ana Brandt rejected the plan to close the library.');
    expect(wordsOf(citations[0].excerpt)).toBe(
      'Mayor Ana Brandt rejected a plan to close the Mill Street library on Tuesday.',
    );
    expect(answer).toMatchObject({ answerer: 'model scripted prompts 01234567', notice: null });
  });

  it('gives the articles\u2019 own words when nothing of the model\u2019s stands, and says so', async () => {
    const reply = replying({ text: 'The library closes in May.', words: 'The library will close in May.' });
    const { answerer } = modelAnswererOver(ARTICLES, modelReplying(reply));
    const events: AnswerEvent[] = [];
    const answer = await answerGiven(answerer, ask('what did the mayor say about the library?'), {
      observe: (event) => events.push(event),
    });
    expect(answer).toMatchObject({ kind: 'answered', answerer: 'extractive' });
    expect(answer.notice).toMatch(/could be proven/u);
    expect(events).toContainEqual({
      kind: 'citation-rejected',
      claimed: 'The library will close in May.',
      why: 'the words stand in no passage',
    });
  });
});
