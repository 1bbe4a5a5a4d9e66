import { expect, it } from 'vitest';
import type { Hit } from '../core/answer.js';
import { passagesOf } from '../testing/passages.js';
import { createOptionalRetriever } from './optional-retriever.js';

const hits: readonly Hit[] = passagesOf({ title: 'Pool', paragraphs: ['The pool closes on Monday.'] }).map(
  (passage) => ({
    passage,
    score: 1,
    ranks: { lexical: null, vector: 1 },
  }),
);

function retrieverThatFails() {
  const state = { fails: false, calls: 0, now: 0 };
  const told: string[] = [];
  const optional = createOptionalRetriever({
    retriever: {
      async retrieve() {
        state.calls += 1;
        if (state.fails) throw new Error('The embedding model could not be reached.');
        return hits;
      },
    },
    clock: () => state.now,
    restMilliseconds: 1000,
    onProblem: (problem) => told.push(problem),
  });
  return { state, optional, told };
}

it('finds what the other finds', async () => {
  const { optional } = retrieverThatFails();
  expect(await optional.retrieve('pool', 3)).toEqual(hits);
  expect(optional.problem()).toBeNull();
});

it('finds nothing when the other fails, and says why', async () => {
  const { state, optional, told } = retrieverThatFails();
  state.fails = true;
  expect(await optional.retrieve('pool', 3)).toEqual([]);
  expect(optional.problem()).toBe('The embedding model could not be reached.');
  expect(told).toEqual(['The embedding model could not be reached.']);
});

it('leaves the other alone for a while, then finds again', async () => {
  const { state, optional } = retrieverThatFails();
  state.fails = true;
  await optional.retrieve('pool', 3);
  state.fails = false;
  state.now = 999;
  expect(await optional.retrieve('pool', 3)).toEqual([]);
  expect(state.calls).toBe(1);
  state.now = 1000;
  expect(await optional.retrieve('pool', 3)).toEqual(hits);
  expect(optional.problem()).toBeNull();
});
