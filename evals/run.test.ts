import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { main as add } from './add.js';
import { main as candidates } from './candidates.js';
import { main as mutants } from './mutants.js';
import { main as run } from './run.js';
import type { RunRecord } from './run-record.js';

const start = fileURLToPath(new URL('./start.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'eval-run-'));
const root = fileURLToPath(new URL('..', import.meta.url));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());
const output = join(folder, 'run');

function evals(...args: string[]) {
  return spawnSync(process.execPath, [start, 'run', '--output', output, ...args], { encoding: 'utf8' });
}

/** The floor answers without the program, so these tests say nothing of how good the program is. */
const FLOOR = ['--answerers', 'word-overlap', '--tag', 'outside'];

describe('npm run eval', () => {
  it('prints figures and failures, and writes a run and a report', () => {
    const { status, stdout } = evals(...FLOOR, '--trials', '2');
    expect(status).toBe(0);
    expect(stdout).toContain('headline score');
    expect(stdout).toContain('2 tries of each case');
    expect(stdout).toContain('not judged, this run leaves cases out');
    const record: RunRecord = JSON.parse(readFileSync(`${output}.json`, 'utf8'));
    expect(record.answerers.map(({ name }) => name)).toEqual(['word-overlap']);
    expect(record.answerers[0]?.tries).toHaveLength(record.cases.length);
    expect(readFileSync(`${output}.html`, 'utf8')).toContain('<!doctype html>');
  });

  it('judges a stored run without asking again, and refuses to bless a part of the cases', async () => {
    const said = vi.spyOn(console, 'log').mockImplementation(() => {});
    expect(await run(['--judge', `${output}.json`], root)).toBe(0);
    expect(said.mock.calls.join()).not.toContain('headline score');
    const wrong = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await run(['--judge', `${output}.json`, '--bless', '--reason', 'only to try it'], root)).toBe(2);
    expect(wrong.mock.calls.join()).toContain('A baseline needs all cases');
  });

  it('says what is wrong with its options, and exits as wrong usage', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    for (const args of [['--bless'], ['--split', 'both'], ['--tag', 'no-such-tag'], ['--dataset', 'nonsense']]) {
      expect(await run(args, root)).toBe(2);
    }
    expect(said.mock.calls.map(([line]) => String(line).split(/[:;] /u)[0])).toEqual([
      expect.stringContaining('--'),
      expect.stringContaining('--split'),
      expect.stringContaining('No case is left'),
      expect.stringContaining('--dataset nonsense'),
    ]);
  });

  it('fails when an answerer does not exist, rather than pass over nothing', () => {
    const { status, stdout } = evals('--answerers', 'nobody', '--tag', 'outside');
    expect(status).toBe(1);
    expect(stdout).toContain('There is no answerer "nobody"');
  });

  it('evaluates retrieval alone', async () => {
    const said = vi.spyOn(console, 'log').mockImplementation(() => {});
    expect(await run(['--answerers', 'word-overlap', '--tag', 'misspelling', '--only-search'], root)).toBe(0);
    expect(said.mock.calls.join('\n')).toMatch(/retrieval MRR@10 +[\d.]+ %/u);
    expect(said.mock.calls.join('\n')).not.toContain('headline');
  });

  it('measures a known dataset from a path', () => {
    const path = join(folder, 'squad.json');
    const qas = [{ id: 'a', question: 'How many piers stand?', answers: [{ text: 'four', answer_start: 4 }] }];
    writeFileSync(
      path,
      JSON.stringify({ data: [{ title: 'Piers', paragraphs: [{ context: 'All four piers stand.', qas }] }] }),
    );
    const { status, stdout } = evals('--answerers', 'word-overlap', '--dataset', `squad:${path}`);
    expect(status).toBe(0);
    expect(stdout).toContain('briefing:squad');
  });
});

it('explains itself', async () => {
  const said = vi.spyOn(console, 'log').mockImplementation(() => {});
  for (const main of [run, add, candidates, mutants]) expect(await main(['--help'], root)).toBe(0);
  expect(said.mock.calls.map(([text]) => String(text).slice(0, 12))).toEqual(Array(4).fill('npm run eval'));
});
