import { describe, expect, it } from 'vitest';
import { parseCommand } from './command-words.js';

describe('the words of a command', () => {
  it.each(['sources', 'status', 'help', 'reload'] as const)(
    '%s is the command’s own word when it stands alone',
    (word) => {
      expect(parseCommand(word)).toEqual({ kind: word });
      expect(parseCommand(` ${word.toUpperCase()} `)).toEqual({ kind: word });
    },
  );

  it.each([
    ['who dismissed the coach?', 'who dismissed the coach?'],
    ['help me: who dismissed the coach?', 'help me: who dismissed the coach?'],
    ['sources of the money for the library', 'sources of the money for the library'],
    ['question who dismissed the coach?', 'who dismissed the coach?'],
    ['frobnicate', 'frobnicate'],
  ])('%s is a question', (typed, text) => {
    expect(parseCommand(typed)).toEqual({ kind: 'question', text });
  });

  it.each([
    ['quotes', null, null],
    ['quotes Ana Brandt', 'Ana Brandt', null],
    ['quotes by Ana Brandt about the library', 'Ana Brandt', 'the library'],
    ['Quotes about night buses', null, 'night buses'],
  ])('%s lists quotes', (typed, speaker, about) => {
    expect(parseCommand(typed)).toEqual({ kind: 'quotes', speaker, about });
  });

  it('nothing at all asks for help', () => {
    expect(parseCommand('  ')).toEqual({ kind: 'help' });
  });
});
