import { describe, expect, it } from 'vitest';
import { answeringParts } from '../testing/answering.js';
import { questionTermsOf } from '../text/terms.js';
import { coverageOf, strengthIn } from './coverage.js';
import { queryTerms } from './query-terms.js';

const { corpus, vocabulary, units } = answeringParts({
  'library.txt': `Council keeps the library open

Mayor Ana Brandt rejected a plan to close the Mill Street library on Tuesday. She called it a mistake.

The town bought a new roof for the school.
`,
  'buses.txt': `Night buses to run until two

The transport company will run night buses from March 3 through the town, its director Joan Ferro announced.
`,
});
const query = (question: string) => queryTerms(questionTermsOf(question), vocabulary);
const words = (question: string) => query(question).map(({ term }) => term.word);
const sentence = (start: string) => {
  const all = corpus.passages.flatMap((passage) => units.of(passage));
  const found = all.find(({ passage, span }) => passage.article.text.startsWith(start, span.start));
  if (found === undefined) throw new RangeError(`No sentence begins with "${start}".`);
  return found;
};

describe('the words that an answer should bear out', () => {
  it('are those of the subject, each once', () => {
    expect(words('what did she say about the library, the Library and its libraries?')).toContain('library');
    expect(words('the library, the Library, libraries').filter((word) => word.startsWith('librar'))).toHaveLength(1);
    expect(words('can you please tell me what the article is about?')).toEqual([]);
  });

  it('may stand in the briefing in another form, by another name or rightly spelt', () => {
    const library = sentence('Mayor Ana Brandt');
    for (const question of ['closing', 'closure', 'libary', 'brant', 'shut']) {
      const [term] = query(question);
      expect(term && strengthIn(term, library.stems), question).toBeGreaterThan(0);
      expect(term?.known, question).toBe(true);
    }
  });

  it('are known to be foreign to the briefing', () => {
    expect(query('submarine').map(({ known }) => known)).toEqual([false]);
  });

  it('count more the rarer they are', () => {
    const [ferro] = query('Ferro');
    const [town] = query('town');
    expect(ferro?.weight).toBeGreaterThan(town?.weight ?? 0);
  });
});

describe('how much of a question a sentence bears out', () => {
  const coverage = (question: string, start: string) => coverageOf(query(question), sentence(start), units);

  it('is all, by its own words', () => {
    expect(coverage('Brandt plan library', 'Mayor Ana Brandt')).toMatchObject({ own: 1, wide: 1, missing: [] });
  });

  it('is some, by the sentence before it', () => {
    const { own, wide, missing } = coverage('was closing the library a mistake', 'She called it');
    expect(own).toBeLessThan(wide);
    expect(wide).toBeLessThan(1);
    expect(missing).toEqual([]);
  });

  it('is less by the sentence behind it, which tells something else', () => {
    const before = coverage('mistake', 'Mayor Ana Brandt');
    const behind = coverage('Tuesday', 'She called it');
    expect(before.wide).toBeLessThan(behind.wide);
    expect(before.near).toBe(behind.near);
  });

  it('is none where only another article has the word', () => {
    const { own, wide, missing } = coverage('Ferro', 'Mayor Ana Brandt');
    expect({ own, wide, missing: missing.map(({ term }) => term.word) }).toEqual({
      own: 0,
      wide: 0,
      missing: ['ferro'],
    });
  });

  it('is none of a question without a subject', () => {
    expect(coverage('what is it about', 'Mayor Ana Brandt')).toEqual({ own: 0, wide: 0, near: 0, missing: [] });
  });
});
