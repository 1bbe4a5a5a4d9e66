import { describe, expect, it } from 'vitest';
import { fakeTerminal } from '../testing/fake-terminal.js';
import { progressLine } from './progress.js';

function watch(watched: boolean) {
  const drawn: string[] = [];
  const terminal = { ...fakeTerminal(), watched, draw: (characters: string) => void drawn.push(characters) };
  return { drawn, said: terminal.said, printed: terminal.printed, ...progressLine(terminal) };
}

describe('where a person watches', () => {
  it('one line is drawn over and leaves nothing behind', () => {
    const { show, clear, drawn, said } = watch(true);
    show({ doing: 'Reading', done: 0, total: null });
    show({ doing: 'Embedding passages', done: 50, total: 100 });
    clear();
    expect(drawn).toEqual([
      '\r\u001b[KReading…',
      '\r\u001b[KEmbedding passages ████████████░░░░░░░░░░░░ 50/100',
      '\r\u001b[K',
    ]);
    expect(said).toEqual([]);
  });

  it('nothing is cleared that was not drawn', () => {
    const { clear, drawn } = watch(true);
    clear();
    expect(drawn).toEqual([]);
  });

  it('the bar stays within its width, whatever is counted', () => {
    const { show, drawn } = watch(true);
    for (const [done, total] of [
      [0, 0],
      [5, 0],
      [7, 5],
      [1, 3],
      [3, 3],
    ] as const)
      show({ doing: 'x', done, total });
    for (const line of drawn) expect(line.match(/[█░]/gu)).toHaveLength(24);
  });
});

describe('where nobody watches', () => {
  it('each kind of work is one line aside, and results stay alone', () => {
    const { show, clear, said, drawn, printed } = watch(false);
    for (const done of [0, 1, 2]) show({ doing: 'Embedding passages', done, total: 2 });
    show({ doing: 'Reading', done: 0, total: null });
    clear();
    expect(said).toEqual(['Embedding passages (2)…', 'Reading…']);
    expect([...drawn, ...printed]).toEqual([]);
  });
});
