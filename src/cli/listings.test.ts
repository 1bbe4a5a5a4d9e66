import { describe, expect, it } from 'vitest';
import { citationDocument } from '../testing/documents.js';
import { fakeTerminal } from '../testing/fake-terminal.js';
import { articlesText, articleText, hitsText, indexText, quotesText } from './listings.js';

const terminal = fakeTerminal();
const ARTICLE = citationDocument().article;

describe('search results', () => {
  it('show place, score, both ranks and the words', () => {
    const hit = {
      ...citationDocument({ speech: null, speaker: null }),
      score: 0.01639,
      ranks: { lexical: 1, vector: null },
    };
    expect(hitsText([hit, hit], terminal)).toBe(
      [1, 2]
        .map(
          (number) =>
            `[${number}] the paper · “Council to close pool” — The Courier, 2025-03-14 · pool.txt 120–149\n    score 0.0164, lexical 1, vector –\n    “The boiler is 41 years old.”`,
        )
        .join('\n\n'),
    );
  });

  it('say when there are none', () => {
    expect(hitsText([], terminal)).toBe('Nothing in the briefing has these words.');
  });
});

describe('quotes', () => {
  it('stand under who said them, each with its place', () => {
    const reported = citationDocument({ speech: 'reported', excerpt: 'the pool must close' });
    const nobody = citationDocument({ speaker: null });
    const shown = quotesText([citationDocument(), nobody, reported], { speaker: null, about: null }, terminal);
    expect(shown).toBe(
      [
        'Greta Olsen, Mayor\n  │ “The boiler is 41 years old.”\n  direct · pool.txt 120–149\n  │ the pool must close\n  reported · pool.txt 120–149',
        'No speaker named\n  │ “The boiler is 41 years old.”\n  direct · pool.txt 120–149',
      ].join('\n\n'),
    );
  });

  it.each([
    [null, null, 'The briefing quotes nothing of anybody.'],
    ['Vos', null, 'The briefing quotes nothing of “Vos”.'],
    ['Vos', 'tolls', 'The briefing quotes nothing of “Vos” about “tolls”.'],
    ['\u001b[2J', null, 'The briefing quotes nothing of “\\u001b[2J”.'],
  ])('say of whom and about what there are none: %j, %j', (speaker, about, words) => {
    expect(quotesText([], { speaker, about }, terminal)).toBe(words);
  });
});

describe('articles', () => {
  it('show what they state, and that they do not', () => {
    const row = { ...ARTICLE, passages: 3, quotes: 2, words: 250 };
    const bare = { ...row, id: 'a.md', title: 'Ferry', publisher: null, publishedOn: null };
    expect(articlesText([row, bare], terminal)).toBe(
      [
        'Council to close pool\n  The Courier, 2025-03-14 · 250 words, 3 passages, 2 quotes\n  pool.txt',
        'Ferry\n  publisher not stated, no date stated · 250 words, 3 passages, 2 quotes\n  a.md',
      ].join('\n'),
    );
  });

  it('are printed as published, with the furniture dimmed where there is colour', () => {
    const text = 'Pool\r\n\r\nSubscribe\r\n\r\nThe end.\n';
    const document = { ...ARTICLE, text, furniture: [{ start: 8, end: 17 }] };
    expect(articleText(document, terminal)).toBe(text);
    expect(articleText(document, { ...terminal, colour: true })).toBe(
      text.replace('Subscribe', '\u001b[2mSubscribe\u001b[22m'),
    );
  });
});

it('the index says what was read and what was skipped, and why', () => {
  const skipped = [{ file: 'b\u202e.txt', reason: 'is empty' }];
  const document = { articles: 1, passages: 3, quotes: 2, skipped, elapsedMilliseconds: 1234.5 };
  expect(indexText(document, terminal)).toBe(
    '1 article, 3 passages, 2 quotes, ready in 1.2 s.\nSkipped b\\u202e.txt: is empty',
  );
});
