import { describe, expect, it } from 'vitest';
import type { AnswerEvent, Turn } from '../core/answer.js';
import { BriefingError } from '../core/errors.js';
import { answeringParts } from '../testing/answering.js';
import { modelReplying, shippedPrompts } from '../testing/model-replies.js';
import { standingAlone } from './standalone.js';

const { corpus, vocabulary } = answeringParts({
  'pool.txt': 'Pool to close\n\nMayor Dana Lund said the pool must close in May. “It leaks,” said Lund.',
});
const history: readonly Turn[] = [
  { from: 'reader', text: 'what did Dana Lund say about the pool?' },
  { from: 'bot', text: 'Dana Lund, Mayor: “It leaks,” said Lund.' },
];

async function alone(text: string, replies: readonly unknown[], turns = history) {
  const events: AnswerEvent[] = [];
  const model = modelReplying(...replies);
  const observe = (event: AnswerEvent) => events.push(event);
  const call = { model, now: () => 0, observe, signal: new AbortController().signal };
  const question = await standingAlone(
    { text, history: turns },
    { corpus, vocabulary, prompts: shippedPrompts() },
    call,
  );
  return { question, events, requests: model.requests };
}

describe('a follow-up', () => {
  const followUp = 'and why must she close it?';
  const rewritten = 'Why must Dana Lund close the pool?';

  it('is rewritten with what the thread says, and the rewriting is told', async () => {
    const { question, events, requests } = await alone(followUp, [{ question: rewritten }]);
    expect(question).toEqual({ text: rewritten, history: [] });
    expect(events).toContainEqual({ kind: 'question-rewritten', from: followUp, to: rewritten });
    expect(JSON.parse(requests[0]?.input ?? '')).toEqual({ thread: history, question: followUp });
  });

  it.each([
    ['that the thread does not explain', [{ question: null }]],
    ['that is rewritten with a name nobody said', [{ question: 'Why must Tom Gray close the pool?' }]],
    ['that is rewritten with a figure nobody said', [{ question: 'Why must Lund close 3 pools?' }]],
    ['that is rewritten at length', [{ question: 'why '.repeat(200) }]],
    ['whose rewriting cannot be read', ['no', 'no']],
  ])('%s keeps its thread', async (_, replies) => {
    const { question, events } = await alone(followUp, replies);
    expect(question).toEqual({ text: followUp, history });
    expect(events.map(({ kind }) => kind)).not.toContain('question-rewritten');
  });

  it('fails with its model', async () => {
    const failure = new BriefingError('model-unavailable', { message: 'Gone.', hint: 'Wait.' });
    await expect(alone(followUp, [failure])).rejects.toBe(failure);
  });
});

it('a question that needs no thread is asked without it, and no model is asked about it', async () => {
  const text = 'how deep is the pool in the old town?';
  expect(await alone(text, [])).toMatchObject({ question: { text, history: [] }, requests: [] });
  expect(await alone('and why?', [], [])).toMatchObject({ question: { text: 'and why?', history: [] }, requests: [] });
});
