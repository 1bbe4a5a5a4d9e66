import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { silentLogger } from '../testing/silent-logger.js';
import { openTakenQuestions } from './taken-questions.js';

const root = mkdtempSync(join(tmpdir(), 'taken-'));
afterAll(() => rmSync(root, { recursive: true }));

const DAY = 24 * 60 * 60 * 1000;
let now = 0;
let path = '';
let count = 0;
beforeEach(() => {
  count += 1;
  path = join(root, `taken-${count}.jsonl`);
  now = 1_900_000_000_000;
});
const open = () => openTakenQuestions({ path, clock: () => now, logger: silentLogger() });

describe('a question', () => {
  it('is taken once, under whatever key it comes again', async () => {
    const taken = await open();
    expect(await taken.take(['Ev1', 'C1:17.01'], 'C1')).toBe(true);
    expect(await taken.take(['Ev1'], 'C1')).toBe(false);
    expect(await taken.take(['Ev2', 'C1:17.01'], 'C1')).toBe(false);
    expect(await taken.take(['Ev2', 'C1:17.02'], 'C1')).toBe(true);
    await taken.close();
  });

  it('is taken by one of many who come at once', async () => {
    const taken = await open();
    const won = await Promise.all(Array.from({ length: 50 }, () => taken.take(['Ev1'], 'C1')));
    expect(won.filter(Boolean)).toHaveLength(1);
    await taken.close();
  });

  it('is remembered over a restart, for a day', async () => {
    const taken = await open();
    await taken.take(['Ev1', 'C1:17.01'], 'C1');
    await taken.finish('Ev1');
    await taken.close();
    now += DAY - 1;
    const next = await open();
    expect(await next.take(['Ev9', 'C1:17.01'], 'C1')).toBe(false);
    now += 2;
    expect(await next.take(['Ev9', 'C1:17.01'], 'C1')).toBe(true);
    await next.close();
  });

  it('that an earlier run did not finish is known to the next', async () => {
    const taken = await open();
    await taken.take(['Ev1', 'C1:17.01'], 'place one');
    await taken.take(['Ev2', 'C1:17.02'], 'place two');
    await taken.finish('Ev1');
    expect(taken.unfinished).toEqual([]);
    await taken.close();
    const next = await open();
    expect(next.unfinished).toEqual([{ key: 'Ev2', place: 'place two', at: now }]);
    await next.finish('Ev2');
    await next.close();
    expect((await open()).unfinished).toEqual([]);
  });

  it('survives a torn line behind it and before it', async () => {
    const taken = await open();
    await taken.take(['Ev1'], 'C1');
    await taken.take(['Ev2'], 'C1');
    await taken.close();
    truncateSync(path, statSync(path).size - 5);
    const next = await open();
    expect(await next.take(['Ev1'], 'C1')).toBe(false);
    expect(await next.take(['Ev2'], 'C1')).toBe(true);
    await next.close();
    appendFileSync(path, '{"keys":["Ev3"');
    const last = await open();
    expect([await last.take(['Ev2'], 'C1'), await last.take(['Ev3'], 'C1')]).toEqual([false, true]);
    await last.close();
  });
});

describe('the file', () => {
  it('does not grow for ever', async () => {
    const taken = await open();
    for (let at = 0; at < 60; at += 1) {
      await Promise.all(Array.from({ length: 100 }, (_, each) => taken.take([`Ev${at}-${each}`], 'C1')));
      now += DAY / 2;
    }
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
    expect(lines.length).toBeLessThan(3000);
    expect(await taken.take(['Ev59-99'], 'C1')).toBe(false);
    await taken.close();
  });

  it('that cannot be written stops no answer, and the log says so', async () => {
    const logger = silentLogger();
    const taken = await openTakenQuestions({ path: join(root, 'gone', 'taken'), clock: () => now, logger });
    expect(await taken.take(['Ev1'], 'C1')).toBe(true);
    expect(await taken.take(['Ev1'], 'C1')).toBe(false);
    expect(logger.lines.map(({ level }) => level)).toContain('error');
    await taken.close();
  });
});
