import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { main as add, turnOf } from '../add.js';
import { main as candidates } from '../candidates.js';
import { answerOf, cite, FERRY, NEWS, POOL } from '../testing/harbour-news.js';
import { candidatesOf } from './candidates.js';
import { readFeedbackStore } from './store.js';

const root = mkdtempSync(join(tmpdir(), 'feedback-'));
mkdirSync(join(root, 'news'));
for (const [file, text] of NEWS) writeFileSync(join(root, 'news', file), text);
mkdirSync(join(root, 'evals/datasets'), { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));

const store = join(root, 'feedback.jsonl');
const dataset = join(root, 'evals/datasets/from-feedback.jsonl');
const shown = answerOf([cite(POOL, 'Mayor Tom Oke blamed the boiler.')]);
const answer = {
  kind: 'answer',
  version: 1,
  id: 'a1',
  at: '2026-01-02T10:00:00Z',
  briefing: 'news',
  question: 'how much dearer is the ferry',
  answer: shown,
};
const feedback = (by: string | null, verdict: string, at = '2026-01-02T11:00:00Z', note: string | null = null) => ({
  kind: 'feedback',
  version: 1,
  answerId: 'a1',
  at,
  by,
  verdict,
  note,
});
const write = (...lines: unknown[]) =>
  writeFileSync(store, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  vi.spyOn(console, 'error').mockImplementation(() => {});
  rmSync(dataset, { force: true });
});

describe('the store', () => {
  it('is read line by line, and a torn line is named and left out', () => {
    write(answer, feedback('p1', 'wrong'), '{"kind":"feedb');
    const read = readFeedbackStore(store);
    expect([read.answers.length, read.feedback.length]).toEqual([1, 1]);
    expect(read.problems.join()).toContain('feedback.jsonl:3: line:');
  });

  it('that was never written is empty', () => {
    expect(readFeedbackStore(join(root, 'none.jsonl'))).toEqual({ answers: [], feedback: [], problems: [] });
  });

  it('has the form its schema states', () => {
    const path = new URL('../../schemas/feedback.schema.json', import.meta.url);
    const validate = new Ajv2020({ validateFormats: false }).compile(JSON.parse(readFileSync(path, 'utf8')));
    expect([answer, feedback('p1', 'wrong'), feedback(null, 'right')].map((line) => validate(line))).toEqual([
      true,
      true,
      true,
    ]);
    expect(validate({ ...feedback('p1', 'perhaps') })).toBe(false);
    expect(validate({ ...answer, version: 2 })).toBe(false);
  });
});

describe('candidates', () => {
  it('are answers marked wrong, by each person’s last word', () => {
    write(answer, feedback('p1', 'wrong'), feedback('p1', 'right', '2026-01-02T12:00:00Z'));
    expect(candidatesOf(readFeedbackStore(store), new Set())).toEqual([]);
    write(
      answer,
      feedback('p1', 'wrong'),
      feedback(null, 'wrong', undefined, 'that is the pool'),
      feedback('p2', 'right'),
    );
    const [candidate] = candidatesOf(readFeedbackStore(store), new Set());
    expect(candidate).toMatchObject({ wrong: 2, right: 1, reasons: [], notes: ['that is the pool'] });
  });

  it('say what people found wrong', async () => {
    const found = (by: string, reason: string) => ({ ...feedback(by, 'wrong'), reason });
    write(answer, found('p1', 'wrong-source'), found('p2', 'wrong-source'), found('p3', 'out-of-date'));
    expect(await candidates(['--store', store], root)).toBe(0);
    expect(console.log).toHaveBeenCalledWith(
      expect.stringMatching(/3 wrong[\s\S]*wrong-source\n +wrong: out-of-date/u),
    );
  });

  it('become a case with evidence, once', async () => {
    write(answer, feedback('p1', 'wrong'));
    const accept = () => candidates(['--store', store, '--accept', 'a1', '--evidence', 'rise by 12 per cent'], root);
    expect(await accept()).toBe(0);
    expect(JSON.parse(readFileSync(dataset, 'utf8'))).toMatchObject({
      id: 'feedback-a1',
      question: 'how much dearer is the ferry',
      tags: ['from-feedback'],
      expected: { evidence: [[{ article: FERRY, words: 'rise by 12 per cent' }]] },
    });
    expect(await accept()).toBe(1);
  });

  it('are not accepted with words that stand nowhere', async () => {
    write(answer, feedback('p1', 'wrong'));
    expect(await candidates(['--store', store, '--accept', 'a1', '--evidence', 'rise by 13 per cent'], root)).toBe(1);
    expect(console.error).toHaveBeenCalledWith(expect.stringContaining('rise by 12 per cent'));
  });
});

describe('adding a case by hand', () => {
  const flags = [
    '--to',
    dataset,
    '--briefing',
    'news',
    '--question',
    'who blamed the boiler',
    '--tag',
    'who-said-what',
  ];

  it('appends a line with the next id, also behind a line without its end', async () => {
    const wanted = ['--evidence', 'blamed the boiler', '--speaker', 'Tom Oke', '--history', 'bot: The pool is shut.'];
    expect(await add([...flags, ...wanted], root)).toBe(0);
    writeFileSync(dataset, readFileSync(dataset, 'utf8').trimEnd());
    expect(await add([...flags, '--decline', 'outside'], root)).toBe(0);
    const lines = readFileSync(dataset, 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(['from-feedback-001', 'from-feedback-002']);
  });

  it('refuses misquoted words', async () => {
    expect(await add([...flags, '--evidence', 'blames the boiler'], root)).toBe(1);
  });

  it('reads turns of a thread', () => {
    expect(turnOf('bot: Fares rise.')).toEqual({ from: 'bot', text: 'Fares rise.' });
    expect(turnOf('and in May?')).toEqual({ from: 'reader', text: 'and in May?' });
  });
});
