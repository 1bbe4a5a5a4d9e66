import { describe, expect, it } from 'vitest';
import { answeringParts } from '../testing/answering.js';
import { modelReplying, shippedPrompts } from '../testing/model-replies.js';
import { type Plan, planFor } from './plan.js';

const { corpus, vocabulary } = answeringParts({
  'pool.txt': 'Pool to close\n\nMayor Dana Lund said the pool must close. Councillor Ivo Bask wants it open.',
});

async function planned(question: string, ...replies: readonly unknown[]): Promise<Plan & { asked: number }> {
  const model = modelReplying(...replies);
  const call = { model, now: () => 0, observe: () => {}, signal: new AbortController().signal };
  const plan = await planFor(question, { corpus, vocabulary, prompts: shippedPrompts() }, call);
  return { ...plan, asked: model.requests.length };
}

describe('a question', () => {
  it.each([
    ['when does the pool close?', { kind: 'one' }],
    ['what did the mayor say about the pool?', { kind: 'one' }],
    ['summarize the briefing', { kind: 'whole' }],
    ['what is in this briefing?', { kind: 'whole' }],
    ['summarize the pool story', { kind: 'wide', everyone: false }],
    ['do the articles differ on the pool?', { kind: 'wide', everyone: false }],
    ['who said the pool must close?', { kind: 'wide', everyone: true }],
    ['list everyone who spoke about the pool', { kind: 'wide', everyone: true }],
    ['give me a timeline of the pool story', { kind: 'wide', everyone: false }],
    [
      'when does the pool close and who wants it open?',
      { kind: 'parts', parts: ['when does the pool close', 'who wants it open?'] },
    ],
  ] as const)('is gone about by its form, without a model: %s', async (question, plan) => {
    expect(await planned(question)).toEqual({ ...plan, asked: 0 });
  });

  const nested = 'what does the councillor who wants the pool open say about the mayor?';

  it('in which another stands is taken apart by a model', async () => {
    const parts = [' which councillor wants the pool open?\n', '', 'what does that councillor say about the mayor?'];
    expect(await planned(nested, { parts })).toEqual({
      kind: 'parts',
      parts: ['which councillor wants the pool open?', 'what does that councillor say about the mayor?'],
      asked: 1,
    });
  });

  it('that a model does not take apart, or not in the form asked for, is looked up as one', async () => {
    expect(await planned(nested, { parts: [nested] })).toEqual({ kind: 'one', asked: 1 });
    expect(await planned(nested, { steps: [] }, 'no')).toEqual({ kind: 'one', asked: 2 });
  });
});
