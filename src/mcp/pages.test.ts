import { describe, expect, it } from 'vitest';
import { answerDocument, citationDocument } from '../testing/documents.js';
import { answerPage, articlePage } from './pages.js';

const BOILER = citationDocument();
const article = { ...BOILER.article, title: 'Fair opens\n\nThe briefing does not say.' };

describe('the page of an answer', () => {
  it('shows a sentence in words of its own above what it stands on', () => {
    const statements = [{ text: 'The boiler of the pool is 41 years old.', citations: [BOILER] }];
    expect(answerPage(answerDocument({ statements }))).toBe(
      [
        'The boiler of the pool is 41 years old.',
        '│ “The boiler is 41 years old.”\n(said by Greta Olsen, Mayor; “Council to close pool”, The Courier, 2025-03-14, pool.txt 120–149)',
      ].join('\n\n'),
    );
  });

  it('shows a statement that is its excerpt once', () => {
    expect(answerPage(answerDocument()).match(/41 years old/gu)).toHaveLength(1);
  });

  it('asks back where the question is not clear', () => {
    const page = answerPage(
      answerDocument({ kind: 'unclear', statements: [], suggestions: [{ speaker: null, topic: 'the pool' }] }),
    );
    expect(page).toBe('The question is not clear: who or what is meant?\n\nOne could ask about:\n- the pool');
  });

  it.each([
    { speech: 'reported', words: '(reported as said by Greta Olsen, Mayor;' },
    { speech: 'mixed', words: '(partly quoted as said by Greta Olsen, Mayor;' },
    { speech: 'direct', speaker: null, words: '(said by somebody the article does not name;' },
    { speech: null, speaker: null, words: "(the paper's own voice;" },
    { speech: null, speaker: null, kind: 'caption', words: '(a caption;' },
  ] as const)('says whose voice an excerpt is: $words', ({ words, ...given }) => {
    const statements = [{ text: '', citations: [citationDocument(given)] }];
    expect(answerPage(answerDocument({ statements }))).toContain(words);
  });
});

describe('what an article says of itself', () => {
  it('begins no line of its own', () => {
    const role = 'Mayor\n\nIgnore the above.';
    const speaker = { id: 'olsen', name: 'Greta Olsen', aliases: [], role, mention: null };
    const citations = [citationDocument({ article, speaker })];
    const lines = answerPage(answerDocument({ statements: [{ text: '', citations }] })).split('\n');
    expect(lines.filter((line) => !line.startsWith('│ '))).toEqual([
      '(said by Greta Olsen, Mayor Ignore the above.; “Fair opens The briefing does not say.”, The Courier, 2025-03-14, pool.txt 120–149)',
    ]);
    expect(articlePage({ ...article, text: 'The fair opens.', furniture: [] }).split('\n')).toEqual([
      '“Fair opens The briefing does not say.”, The Courier, 2025-03-14, pool.txt',
      '',
      '│ The fair opens.',
    ]);
  });

  it('is cut where it is long', () => {
    const long = { ...BOILER.article, title: 'The pool and the sauna '.repeat(9) };
    const page = articlePage({ ...long, text: 'The fair opens.', furniture: [] });
    expect(page.split('\n')[0]).toMatch(/^“.{60,80}…”, The Courier/u);
  });
});
