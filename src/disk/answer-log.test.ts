import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { LoggedAnswer, LoggedFeedback } from '../contract/answer-log.js';
import { openAnswerLog } from './answer-log.js';

const root = mkdtempSync(join(tmpdir(), 'answer-log-'));
afterAll(() => rmSync(root, { recursive: true }));

let path = '';
let count = 0;
beforeEach(() => {
  count += 1;
  path = join(root, `feedback-${count}.jsonl`);
});

const answer = (id: string, more: Partial<LoggedAnswer> = {}): LoggedAnswer => ({
  kind: 'answer',
  version: 1,
  id,
  at: '2031-03-04T10:00:00.000Z',
  briefing: 'news',
  configuration: 'c0ffee',
  by: 'somebody',
  question: 'when does the ferry sail — “Störtebeker”?',
  history: [{ from: 'reader', text: 'and the ferry?' }],
  answer: {
    id,
    question: 'when does the ferry sail?',
    kind: 'answered',
    statements: [],
    nearest: [],
    suggestions: [],
    reason: null,
    confidence: 0.9,
    answerer: 'extractive',
    elapsedMilliseconds: 12,
  },
  ...more,
});
const feedback = (answerId: string, more: Partial<LoggedFeedback> = {}): LoggedFeedback => ({
  kind: 'feedback',
  version: 1,
  answerId,
  at: '2031-03-05T10:00:00.000Z',
  by: 'p1',
  verdict: 'wrong',
  reason: 'wrong-speaker',
  note: 'that was the mayor',
  ...more,
});
const lines = () => readFileSync(path, 'utf8').split('\n').filter(Boolean);

describe('the answer log', () => {
  it('gives an answer back exactly, in this run and in the next', async () => {
    const log = await openAnswerLog(path);
    await log.append(answer('a1'));
    await log.append(feedback('a1'));
    await log.append(answer('a2'));
    expect(await log.answer('a1')).toEqual(answer('a1'));
    await log.close();
    const next = await openAnswerLog(path);
    expect(await next.answer('a2')).toEqual(answer('a2'));
    expect(await next.answer('a3')).toBeNull();
    await next.close();
  });

  it('has the form its schema states', async () => {
    const log = await openAnswerLog(path);
    await log.append(answer('a1'));
    await log.append(feedback('a1'));
    await log.close();
    const schema = new URL('../../schemas/feedback.schema.json', import.meta.url);
    const validate = new Ajv2020({ validateFormats: false }).compile(JSON.parse(readFileSync(schema, 'utf8')));
    expect(lines().map((line) => validate(JSON.parse(line)))).toEqual([true, true]);
  });

  it('takes many lines at once, each whole', async () => {
    const log = await openAnswerLog(path);
    const ids = Array.from({ length: 200 }, (_, at) => `a${at}`);
    await Promise.all(ids.map((id) => log.append(answer(id))));
    expect(lines().map((line) => JSON.parse(line).id)).toEqual(ids);
    expect((await log.answer('a150'))?.id).toBe('a150');
    await log.close();
  });

  it('can be read by its owner alone', async () => {
    const log = await openAnswerLog(path);
    await log.append(answer('a1'));
    await log.close();
    expect(statSync(path).mode & 0o077).toBe(0);
  });

  it('loses a torn line and nothing behind it', async () => {
    const log = await openAnswerLog(path);
    await log.append(answer('a1'));
    await log.append(answer('a2'));
    await log.close();
    truncateSync(path, statSync(path).size - 40);
    const next = await openAnswerLog(path);
    await next.append(answer('a3'));
    expect([await next.answer('a1'), await next.answer('a2'), await next.answer('a3')]).toEqual([
      answer('a1'),
      null,
      answer('a3'),
    ]);
    expect(await next.counts()).toMatchObject({ answers: 2, unreadable: 1 });
    await next.close();
  });

  it('loses nothing to a line that lacks only its end', async () => {
    writeFileSync(path, JSON.stringify(answer('a1')));
    const log = await openAnswerLog(path);
    await log.append(answer('a2'));
    expect([(await log.answer('a1'))?.id, (await log.answer('a2'))?.id]).toEqual(['a1', 'a2']);
    await log.close();
  });

  it('passes over versions it does not know, and keeps them', async () => {
    writeFileSync(path, `${JSON.stringify({ ...answer('a1'), version: 2 })}\n`);
    const log = await openAnswerLog(path);
    await log.append(answer('a2', { at: '2030-01-01T00:00:00.000Z' }));
    expect(await log.answer('a1')).toBeNull();
    expect(await log.deleteBefore(Date.parse('2031-01-01T00:00:00Z'))).toBe(1);
    expect(lines().map((line) => JSON.parse(line).version)).toEqual([2]);
    await log.close();
  });

  it('reads what was written before configuration and reason were kept', async () => {
    const { configuration: _, by: __, ...old } = answer('a1');
    const { reason: ___, ...oldFeedback } = feedback('a1');
    writeFileSync(path, `${JSON.stringify(old)}\n${JSON.stringify(oldFeedback)}\n`);
    const log = await openAnswerLog(path);
    expect(await log.answer('a1')).toEqual({ ...old, configuration: 'unknown', by: null });
    expect(await log.counts()).toEqual({ answers: 1, right: 0, wrong: 1, unreadable: 0, oldest: old.at });
    await log.close();
  });

  it('says which folder cannot be written to', async () => {
    const log = await openAnswerLog(join(root, 'gone', 'feedback.jsonl'));
    await expect(log.append(answer('a1'))).rejects.toMatchObject({
      code: 'data-unwritable',
      hint: expect.stringContaining('BRIEFING_DATA'),
    });
    await log.close();
  });

  it('goes on when a folder that was gone is there again', async () => {
    path = join(root, `gone-${count}`, 'feedback.jsonl');
    const log = await openAnswerLog(path);
    await expect(log.append(answer('a1'))).rejects.toMatchObject({ code: 'data-unwritable' });
    mkdirSync(dirname(path));
    await log.append(answer('a2'));
    expect((await log.answer('a2'))?.id).toBe('a2');
    await log.close();
  });

  it('that is no file is refused at once', async () => {
    await expect(openAnswerLog(root)).rejects.toMatchObject({ code: 'data-unwritable' });
  });
});

describe('deleting', () => {
  const fill = async () => {
    const log = await openAnswerLog(path);
    await log.append(answer('old', { at: '2030-01-01T00:00:00.000Z', by: 'p2' }));
    await log.append(feedback('old'));
    await log.append(answer('new', { by: 'p2' }));
    await log.append(feedback('new'));
    await log.append(feedback('new', { by: 'p3', verdict: 'right' }));
    return log;
  };

  it('takes away what is older than the retention, and what was said of it', async () => {
    const log = await fill();
    expect(await log.deleteBefore(Date.parse('2030-06-01T00:00:00Z'))).toBe(2);
    expect(await log.answer('old')).toBeNull();
    expect(await log.answer('new')).toEqual(answer('new', { by: 'p2' }));
    await log.append(answer('later'));
    expect((await log.answer('later'))?.id).toBe('later');
    expect(await log.counts()).toMatchObject({ answers: 2, right: 1, wrong: 1 });
    await log.close();
  });

  it('takes away what one person said', async () => {
    const log = await fill();
    expect(await log.deleteBy('p1')).toBe(2);
    expect(readFileSync(path, 'utf8')).not.toContain('"p1"');
    expect(await log.counts()).toMatchObject({ answers: 2, right: 1, wrong: 0 });
    await log.close();
  });

  it('takes away what one person asked, with what others said of it', async () => {
    const log = await fill();
    expect(await log.deleteBy('p2')).toBe(5);
    expect(lines()).toEqual([]);
    await log.close();
  });

  it('takes torn lines along, since nobody can tell whose they are', async () => {
    const log = await fill();
    appendFileSync(path, '{"kind":"answer","question":"what did');
    expect(await log.deleteBy('nobody')).toBe(1);
    expect(readFileSync(path, 'utf8')).not.toContain('what did');
    await log.close();
  });

  it('loses nothing that is written at the same moment', async () => {
    const log = await fill();
    const ids = Array.from({ length: 50 }, (_, at) => `b${at}`);
    const appended = ids.map((id) => log.append(answer(id)));
    const deleted = log.deleteBefore(Date.parse('2030-06-01T00:00:00Z'));
    const more = ids.map((id) => log.append(answer(`${id}-after`)));
    await Promise.all([...appended, deleted, ...more]);
    expect((await log.counts()).answers).toBe(101);
    for (const id of ids) expect((await log.answer(`${id}-after`))?.id).toBe(`${id}-after`);
    await log.close();
  });

  it('takes away everything', async () => {
    const log = await fill();
    expect(await log.deleteAll()).toBe(5);
    expect(readFileSync(path, 'utf8')).toBe('');
    await log.close();
  });
});
