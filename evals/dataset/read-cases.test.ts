import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { FERRY, NEWS } from '../testing/harbour-news.js';
import { placesOf } from './articles.js';
import { inBothHalves } from './in-both-halves.js';
import { nearestWords } from './nearest-words.js';
import { DatasetError, readCases } from './read-cases.js';

const root = mkdtempSync(join(tmpdir(), 'cases-'));
mkdirSync(join(root, 'news'));
for (const [file, text] of NEWS) writeFileSync(join(root, 'news', file), text);
afterAll(() => rmSync(root, { recursive: true }));

const good = {
  id: 'fares',
  briefing: 'news',
  question: 'by how much do fares rise',
  tags: ['numbers'],
  split: 'tune',
  expected: { kind: 'answered', evidence: [[{ article: FERRY, words: '12 per cent' }]], speaker: null, speech: null },
};

function reading(...lines: unknown[]) {
  const path = join(root, 'cases.jsonl');
  writeFileSync(path, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  return readCases([path], root);
}

function problemsOf(...lines: unknown[]): readonly string[] {
  try {
    reading(...lines);
  } catch (error) {
    if (error instanceof DatasetError) return error.problems;
  }
  return [];
}

describe('a dataset', () => {
  it('gives cases with the places of their evidence', () => {
    const [asked] = reading(good);
    const [place] = asked?.groups[0] ?? [];
    const text = NEWS.get(FERRY) ?? '';
    expect(place?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['12 per cent']);
  });

  it.each([
    ['a line that is not JSON', '{"id":', 'cases.jsonl:2: line: is not JSON'],
    ['an unknown field', { ...good, id: 'b', tag: 'x' }, 'cases.jsonl:2: line: Unrecognized key: "tag"'],
    ['a missing split', { ...good, id: 'b', split: undefined }, 'cases.jsonl:2: split: '],
    ['a repeated id', good, 'id: "fares" is taken by'],
    [
      'a briefing that is not there',
      { ...good, id: 'b', briefing: 'gone' },
      'briefing: there is no folder of articles',
    ],
    [
      'a wrong reason',
      { ...good, id: 'b', expected: { kind: 'not-in-briefing', reason: 'whim' } },
      'cases.jsonl:2: expected.reason: ',
    ],
    [
      'an article that is not there',
      { ...good, id: 'b', expected: { kind: 'answered', evidence: [[{ article: 'x.txt', words: 'boats' }]] } },
      'expected.evidence.0.0.article: "x.txt" is not in the briefing',
    ],
  ])('names file, line and field of %s', (_, line, problem) => {
    expect(problemsOf(good, line).join('\n')).toContain(problem);
  });

  it('refuses words that do not stand in the article and shows the nearest', () => {
    const misquoted = { article: FERRY, words: 'fares would rise by 12 per cent' };
    const [problem] = problemsOf({ ...good, expected: { kind: 'answered', evidence: [[misquoted]] } });
    expect(problem).toContain('expected.evidence.0.0.words:');
    expect(problem).toContain('nearest: "fares will rise by 12 per cent" in ferry.txt');
  });

  it('names every broken line, not only the first', () => {
    expect(problemsOf('nonsense', good, 'more nonsense')).toHaveLength(2);
  });

  it('gives a case another hash as soon as anything in it changes', () => {
    const [before] = reading(good);
    const [after] = reading({ ...good, question: 'how much dearer' });
    expect(after?.hash).not.toBe(before?.hash);
  });
});

describe('the halves', () => {
  it('are warned of a question that stands in both, with the same thread before it', () => {
    const cases = reading(
      good,
      { ...good, id: 'same', split: 'held', question: 'By how much do fares rise?' },
      { ...good, id: 'later', split: 'held', history: [{ from: 'reader', text: 'and in June?' }] },
    );
    expect(inBothHalves(cases)).toEqual(['same']);
  });
});

describe('words', () => {
  it('are found wherever they stand', () => {
    expect(placesOf('a', 'banana').map(({ start }) => start)).toEqual([1, 3, 5]);
  });

  it('that stand nowhere have no nearest when they share nothing', () => {
    expect(nearestWords('zebra crossing', NEWS)).toBeNull();
  });

  it('may be repeated without being counted twice', () => {
    expect(nearestWords('boiler boiler boiler', NEWS)?.likeness).toBeCloseTo(1 / 3);
  });
});
