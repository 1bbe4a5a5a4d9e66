import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../core/article.js';
import { passagesOf } from '../testing/passages.js';
import { termsOf } from '../text/terms.js';
import { createLexicalIndex } from './lexical-index.js';
import { FIELDS, SATURATION } from './lexical-postings.js';

const council = passagesOf(
  {
    title: 'Tarnow council votes on the harbor bridge',
    publisher: 'The Harbor Gazette',
    paragraphs: [
      'Mayor Ilse Brandhuber said the bridge would cost 1,200 crowns a day.',
      'Councilor Zoë Quennell opposed the plan and asked the U.S. firm for papers.',
      'The vote is in May. Nobody told us when the ferry will sail again.',
    ],
  },
  'council',
);
const football = passagesOf(
  {
    title: 'Rovers lose their keeper',
    publisher: 'Sunday Field',
    heading: 'Injuries',
    paragraphs: [
      'Goalkeeper Marek Dzwonkowski broke a finger in training.',
      'The club bridges a gap of twelve points.',
    ],
  },
  'football',
);
const index = createLexicalIndex([...council, ...football]);
const found = (query: string) => index.search(query, 10).map(({ passage }) => passage.id);

describe('the lexical index', () => {
  it.each([
    ['what did the mayor say about the cost of bridges', 'council#0'],
    ['who asked the US company', 'council#1'],
    ['zoe quennell', 'council#1'],
    ['when do they vote', 'council#2'],
    ['1200 crowns', 'council#0'],
    ['injuries of rovers', 'football#0'],
    ['sunday field points', 'football#1'],
  ])('finds for "%s" the passage that has the words', (query, id) => {
    expect(found(query)[0]).toBe(id);
  });

  it.each([
    ['brandhubr', 'council#0'],
    ['brnadhuber said what', 'council#0'],
    ['brandhoober', 'council#0'],
    ['quenell', 'council#1'],
    ['dzvonkovski', 'football#0'],
    ['goalkeper', 'football#0'],
  ])('takes the misspelt "%s" for the word that was meant', (query, id) => {
    expect(found(query)[0]).toBe(id);
  });

  it('does not take numbers and short words for misspelt ones', () => {
    expect(found('1201')).toEqual([]);
    expect(found('gxp')).toEqual([]);
  });

  it('does not mistake the pronoun for the country, nor the country for the pronoun', () => {
    expect(found('U.S.')).toEqual(['council#1']);
    expect(found('us')).toEqual(['council#2']);
  });

  it('looks for function words only where there is nothing else', () => {
    expect(found('who will be again')).toEqual(['council#2']);
    expect(found('the ferry')).toEqual(['council#2']);
  });

  it.each(['', ' ?!', '😀', '\0', '.*(+', 'zzzzqqqq'])('finds nothing for %j', (query) => {
    expect(found(query)).toEqual([]);
    expect(createLexicalIndex([]).search(query, 3)).toEqual([]);
  });

  it('gives equals in the order of the passages', () => {
    const twins = passagesOf({ paragraphs: ['The ferry sails.', 'The ferry sails.', 'The ferry sails.'] });
    expect(
      createLexicalIndex(twins)
        .search('ferry', 2)
        .map(({ passage }) => passage.id),
    ).toEqual(['article#0', 'article#1']);
  });

  it('explains a score as the sum of what each word adds', () => {
    const [hit] = index.search('what did brandhubr say of the bridge', 1);
    if (!hit) throw new Error('nothing found');
    const parts = index.explain('what did brandhubr say of the bridge', hit.passage);
    expect(parts.map(({ word, stem }) => [word, stem])).toEqual([
      ['brandhubr', 'brandhub'],
      ['bridge', 'bridg'],
    ]);
    expect(parts.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(hit.score);
  });

  it('says which stems it knows, how rare they are and what an unknown word may mean', () => {
    expect(index.knows('ferri')).toBe(true);
    expect(index.knows('submarin')).toBe(false);
    expect(index.idf('submarin')).toBeGreaterThan(index.idf('ferri'));
    expect(index.idf('ferri')).toBeGreaterThan(index.idf('bridg'));
    expect(index.expand('ferrry')).toEqual([{ word: 'ferry', stem: 'ferri', edits: 1 }]);
  });
});

/** BM25F by its formula, passage by passage. */
function plainScore(query: string, passage: Passage, all: readonly Passage[]): number {
  const stems = (text: string) => termsOf(text).map(({ stem }) => stem);
  const fieldsOf = ({ article, span, heading }: Passage) => ({
    title: stems(article.title),
    publisher: stems(article.publisher ?? ''),
    body: [...stems(heading ?? ''), ...stems(article.text.slice(span.start, span.end))],
  });
  const meanLength = all.reduce((sum, each) => sum + fieldsOf(each).body.length, 0) / all.length;
  const fields = fieldsOf(passage);
  const contribution = (stem: string) => {
    const holding = all.filter((each) => Object.values(fieldsOf(each)).flat().includes(stem)).length;
    const rarity = Math.log(1 + (all.length - holding + 0.5) / (holding + 0.5));
    let weight = 0;
    for (const name of ['title', 'publisher', 'body'] as const) {
      const times = fields[name].filter((each) => each === stem).length;
      const b = FIELDS[name].lengthMatters;
      weight += (FIELDS[name].weight * times) / (1 - b + (b * fields[name].length) / meanLength);
    }
    return (rarity * weight * (SATURATION + 1)) / (SATURATION + weight);
  };
  return [...new Set(stems(query))].reduce((sum, stem) => sum + contribution(stem), 0);
}

it('scores as plain BM25F does', () => {
  const word = fc.constantFrom('ferry', 'bridge', 'bridges', 'mayor', 'votes', 'Rovers', 'keeper');
  const line = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
  const article = fc.record({
    title: line,
    publisher: line,
    heading: line,
    paragraphs: fc.array(line, { minLength: 1, maxLength: 5 }),
  });
  fc.assert(
    fc.property(fc.array(article, { minLength: 1, maxLength: 4 }), line, (articles, query) => {
      const all = articles.flatMap((written, at) => passagesOf(written, `${at}`));
      const own = createLexicalIndex(all);
      // A word that no passage holds may be taken for a misspelt one.
      const known = termsOf(query)
        .filter(({ stem }) => own.knows(stem))
        .map(({ word }) => word)
        .join(' ');
      const scores = new Map(own.search(known, all.length).map(({ passage, score }) => [passage.id, score]));
      for (const passage of all) expect(scores.get(passage.id) ?? 0).toBeCloseTo(plainScore(known, passage, all), 9);
    }),
    { numRuns: 200 },
  );
});
