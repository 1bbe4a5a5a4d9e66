import { describe, expect, it } from 'vitest';
import { answeringParts } from '../testing/answering.js';
import { typedWords } from './typing-slips.js';

const { vocabulary } = answeringParts({
  'library.txt':
    'The library stays\n\nMayor Ana Brandt rejected a plan to close the library. Talc was found in the cellar.\n',
});
const mended = (question: string) => typedWords(question, vocabulary);

describe('slips in the words with which one asks', () => {
  it.each([
    ['what did she saay abot it', 'what did she saay about it'],
    ['acording to the mayor', 'according to the mayor'],
    ['any comment regardng the pool', 'any comment regarding the pool'],
  ])('are mended: %s', (typed, meant) => {
    expect(mended(typed)).toBe(meant);
  });
});

describe('words that are meant as they stand', () => {
  it.each([
    ['the briefing’s own', 'was talc found?'],
    ['with a capital', 'what did Calls Abot say?'],
    ['short', 'who sai it?'],
    ['misspelt words of the subject', 'will the libary close?'],
    ['right', 'what did the mayor say about the library according to them?'],
  ])('are left: %s', (_, question) => {
    expect(mended(question)).toBe(question);
  });

  it('are left with all that stands between them', () => {
    const question = ' what…  did “the mayor”\tsay?! 🙂 ';
    expect(mended(question)).toBe(question);
  });
});
