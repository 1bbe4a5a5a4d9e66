import { describe, expect, it } from 'vitest';
import type { Citation, NonEmpty } from '../core/answer.js';
import type { Article } from '../core/article.js';
import { wordsOf } from '../core/excerpt.js';
import type { Speaker, SpeakerId } from '../core/speech.js';
import { passagesOf } from '../testing/passages.js';
import { termsOf } from '../text/terms.js';
import type { Candidate } from './candidate.js';
import { leadOf, type Measure, statementsOf } from './selection.js';

const MAYOR: Speaker = { id: 'mayor' as SpeakerId, name: 'Ana Brandt', aliases: [], role: 'Mayor' };
const BAKER: Speaker = { id: 'baker' as SpeakerId, name: 'Tobias Renn', aliases: [], role: null };

function articleOf(text: string, name: string): Article {
  const [passage] = passagesOf({ paragraphs: [text] }, name);
  if (passage === undefined) throw new RangeError('An article has a paragraph.');
  return passage.article;
}

function citationOf(words: string, article: Article, speaker: Speaker | null): Citation {
  const start = article.text.indexOf(words);
  const excerpt = { article, span: { start, end: start + words.length } };
  if (speaker === null) return { kind: 'report', excerpt, from: 'body' };
  const quote = { kind: 'direct', from: 'body', speech: excerpt, parts: [], cue: null, mention: null } as const;
  return { kind: 'speech', excerpt, from: 'body', quote: { ...quote, speaker, setting: excerpt.span } };
}

interface Shown {
  readonly words: string;
  readonly article?: Article;
  readonly score?: number;
  readonly speaker?: Speaker | null;
}

function candidate({ words, article = articleOf(words, words), score = 1, speaker = null }: Shown): Candidate {
  const stems = new Set(
    termsOf(words)
      .filter(({ stop }) => !stop)
      .map(({ stem }) => stem),
  );
  return {
    citation: citationOf(words, article, speaker),
    stems,
    coverage: { own: 1, wide: 1, near: 1, missing: [] },
    detail: null,
    score,
  };
}

const GENEROUS: Measure = { statements: 5, characters: 1000, share: 0 };

function select(shown: NonEmpty<Shown>, measure: Measure = GENEROUS) {
  const [first, ...others] = shown.map(candidate);
  if (first === undefined) throw new RangeError('Nothing to select from.');
  return statementsOf([first, ...others], measure);
}
const shownIn = (statements: ReturnType<typeof select>) =>
  statements.map(({ citations }) => citations.map(({ excerpt }) => wordsOf(excerpt)));

const CLOSE = 'The council voted to close the Harbour Lane pool.';
const CLOSE_TOO = 'The council has voted to close Harbour Lane pool.';
const COST = 'Heating costs 240,000 euros a year.';

describe('the statements of an answer', () => {
  it('are one for each distinct fact, best first', () => {
    expect(shownIn(select([{ words: CLOSE }, { words: COST }]))).toEqual([[CLOSE], [COST]]);
  });

  it('are corroborated by another article with the same fact', () => {
    expect(shownIn(select([{ words: CLOSE }, { words: CLOSE_TOO }, { words: COST }]))).toEqual([
      [CLOSE, CLOSE_TOO],
      [COST],
    ]);
  });

  it('are not corroborated by their own article', () => {
    const article = articleOf(`${CLOSE} ${CLOSE_TOO}`, 'pool');
    expect(
      shownIn(
        select([
          { words: CLOSE, article },
          { words: CLOSE_TOO, article },
        ]),
      ),
    ).toEqual([[CLOSE]]);
  });

  it('do not show one place twice, nor a part of it', () => {
    const article = articleOf(`${CLOSE} ${COST}`, 'pool');
    const whole = article.text;
    expect(
      shownIn(
        select([
          { words: COST, article },
          { words: whole, article },
        ]),
      ),
    ).toEqual([[COST]]);
  });

  it('keep the same words apart when two people say them', () => {
    const statements = select([
      { words: CLOSE, speaker: MAYOR },
      { words: CLOSE_TOO, speaker: BAKER },
    ]);
    expect(shownIn(statements)).toEqual([[CLOSE], [CLOSE_TOO]]);
  });

  it('leave out what falls far behind the best, what is too many and what is too long', () => {
    const both: NonEmpty<Shown> = [{ words: CLOSE }, { words: COST, score: 0.4 }];
    expect(shownIn(select(both, { ...GENEROUS, share: 0.6 }))).toEqual([[CLOSE]]);
    expect(shownIn(select(both, { ...GENEROUS, statements: 1 }))).toEqual([[CLOSE]]);
    expect(shownIn(select(both, { ...GENEROUS, characters: CLOSE.length + 5 }))).toEqual([[CLOSE]]);
  });

  it('have the first whatever its length', () => {
    expect(shownIn(select([{ words: CLOSE }], { ...GENEROUS, characters: 1 }))).toEqual([[CLOSE]]);
  });
});

describe('the text of a statement', () => {
  it('is its excerpt behind who speaks', () => {
    expect(select([{ words: COST, speaker: MAYOR }])[0].text).toBe(`Ana Brandt, Mayor: ${COST}`);
    expect(select([{ words: COST, speaker: BAKER }])[0].text).toBe(`Tobias Renn: ${COST}`);
    expect(select([{ words: COST }])[0].text).toBe(COST);
  });

  it('names nobody for the paper’s own words', () => {
    expect(leadOf(citationOf(COST, articleOf(COST, 'cost'), null))).toBe('');
  });
});
