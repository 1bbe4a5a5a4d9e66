import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { wordOverlap } from '../answerers/word-overlap.js';
import type { PlannedCase } from '../suite/plan.js';
import { parseDataset } from './all.js';
import { readClapnq } from './clapnq.js';
import { retrievalOf } from './multihop-figures.js';
import { runMultihopRag } from './multihop-rag.js';
import { readSquad } from './squad.js';

const folder = mkdtempSync(join(tmpdir(), 'known-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The words at each place of the evidence, read from the files that were written. */
function evidenceOn({ folder: briefing, groups }: PlannedCase): string[] {
  return groups.flat().flatMap(({ article, spans }) => {
    const text = readFileSync(join(briefing, article), 'utf8');
    return spans.map(({ start, end }) => text.slice(start, end));
  });
}

describe('ClapNQ', () => {
  const path = join(folder, 'clapnq.jsonl');
  const passages = [{ title: 'Tides', text: 'Tides rise twice a day . The moon pulls the sea . ', sentences: [] }];
  const lines = [
    {
      id: '1',
      input: 'why do tides rise',
      passages,
      output: [{ answer: 'the moon', selected_sentences: ['The moon pulls the sea .'] }],
    },
    {
      id: '2',
      input: 'who named the tides',
      passages: [{ title: 'Piers', text: 'Piers are long .' }],
      output: [{ answer: '' }],
    },
  ];
  const unjudgeable = { ...lines[0], id: '3', output: [{ answer: 'the moon', selected_sentences: [] }] };
  writeFileSync(path, [...lines, unjudgeable].map((line) => JSON.stringify(line)).join('\n'));
  const cases = readClapnq(path, { folder: join(folder, 'clapnq'), limit: 9 });

  it('asks each question that can be judged of its passage alone and of all of them', () => {
    expect(cases.map(({ id }) => id)).toEqual(['given-1', 'pooled-1', 'given-2', 'pooled-2']);
    expect(new Set(cases.map((one) => one.folder)).size).toBe(3);
  });

  it('takes the gold sentences as evidence, where they stand in the written file', () => {
    expect(cases.slice(0, 2).map(evidenceOn)).toEqual([['The moon pulls the sea .'], ['The moon pulls the sea .']]);
  });

  it('expects a decline where there are none', () => {
    expect(cases[2]?.expected).toEqual({ kind: 'not-in-briefing', reason: 'missing-detail' });
  });
});

describe('SQuAD and XQuAD', () => {
  const path = join(folder, 'squad.json');
  const qas = [
    { id: 'a', question: 'How many piers?', answers: [{ text: 'four', answer_start: 15 }] },
    { id: 'b', question: 'Who built them?', answers: [], is_impossible: true },
  ];
  const data = [
    {
      title: 'Old_harbour',
      paragraphs: [
        { context: 'There are four winds.', qas: [] },
        { context: 'Since 1904 all four piers stand.', qas },
      ],
    },
  ];
  writeFileSync(path, JSON.stringify({ version: 'v2.0', data }));
  const cases = readSquad(path, { folder: join(folder, 'squad'), limit: 9 });

  it('takes the answer at its offset, not wherever the word stands', () => {
    const [asked] = cases;
    expect(asked && evidenceOn(asked)).toEqual(['four']);
    const text = readFileSync(join(folder, 'squad', asked?.groups[0]?.[0]?.article ?? ''), 'utf8');
    expect(text.slice((asked?.groups[0]?.[0]?.spans[0]?.start ?? 0) - 4)).toMatch(/^all four piers/u);
  });

  it('expects a decline where the question is impossible', () => {
    expect(cases[1]?.expected.kind).toBe('not-in-briefing');
  });
});

describe('MultiHop-RAG', () => {
  it('counts hits, first rank and new facts as published', () => {
    const found = retrievalOf(['nothing', 'the fact  one', 'fact one again', 'x', 'factTWO'], ['fact one', 'fact TWO']);
    expect(found).toEqual({ hitsAt4: 1, hitsAt10: 1, mrrAt10: 0.5, mapAt10: (1 / 2 + 1 / 5) / 2 });
    expect(retrievalOf([...Array(10).fill('x'), 'fact'], ['fact'])).toEqual({
      hitsAt4: 0,
      hitsAt10: 0,
      mrrAt10: 0,
      mapAt10: 0,
    });
  });

  it('asks every question with evidence of the whole corpus', async () => {
    const directory = join(folder, 'multihop');
    mkdirSync(directory);
    const corpus = [
      {
        title: 'Ferry "Ana" sold',
        source: 'The Quay',
        published_at: '2023-11-27T08:45:59+00:00',
        url: 'https://a.example',
        body: 'The ferry was sold in May.',
      },
      {
        title: 'Pool shut',
        source: 'The Quay',
        published_at: '2023-11-28T08:45:59+00:00',
        url: 'https://b.example',
        body: 'The pool is shut until June.',
      },
    ];
    const questions = [
      {
        query: 'When was the ferry sold?',
        question_type: 'inference_query',
        evidence_list: [{ fact: 'The ferry was sold in May.' }],
      },
      { query: 'Who won?', question_type: 'null_query', evidence_list: [] },
    ];
    writeFileSync(join(directory, 'corpus.json'), JSON.stringify(corpus));
    writeFileSync(join(directory, 'MultiHopRAG.json'), JSON.stringify(questions));
    const options = { folder: join(folder, 'multihop-briefing'), limit: 9, answerer: wordOverlap };
    const run = await runMultihopRag(directory, options, () => {});
    expect(run).toMatchObject({ questions: 1, hitsAt4: 1, hitsAt10: 1 });
    expect(run.chunkWords).toBeGreaterThan(1);
  });
});

it('tells kind and path of a dataset apart', () => {
  expect(parseDataset('clapnq:C:/data/dev.jsonl')).toEqual({ kind: 'clapnq', path: 'C:/data/dev.jsonl' });
  expect(parseDataset('nonsense')).toEqual({ kind: '', path: 'nonsense' });
});
