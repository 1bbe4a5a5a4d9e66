import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { acquireDataLock, lockHolder } from './data-lock.js';

const root = mkdtempSync(join(tmpdir(), 'data-lock-'));
afterAll(() => rmSync(root, { recursive: true }));

let path = '';
let count = 0;
beforeEach(() => {
  count += 1;
  path = join(root, `lock-${count}`);
});

const holder = (more: object = {}) => ({
  pid: process.pid,
  began: null,
  host: hostname(),
  since: '2031-03-04T10:00:00Z',
  token: 'another',
  ...more,
});
const leave = (more: object = {}) => writeFileSync(path, JSON.stringify(holder(more)));

async function processThatEnded(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  return child.pid ?? 0;
}

describe('the lock', () => {
  it('is held by one, and given back', async () => {
    const lock = await acquireDataLock(path);
    expect(await lockHolder(path)).toMatchObject({ pid: process.pid });
    await expect(acquireDataLock(path)).rejects.toMatchObject({
      code: 'data-locked',
      message: expect.stringContaining(`Process ${process.pid} `),
      hint: expect.stringContaining('BRIEFING_DATA'),
    });
    await lock.release();
    expect(await lockHolder(path)).toBeNull();
    await (await acquireDataLock(path)).release();
    expect(readdirSync(root).filter((name) => name.startsWith(`lock-${count}`))).toEqual([]);
  });

  it('is had by one of many who ask at once', async () => {
    const asked = await Promise.allSettled(Array.from({ length: 20 }, () => acquireDataLock(path)));
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

describe('a lock that was left behind', () => {
  it('by a process that ended is taken over', async () => {
    leave({ pid: await processThatEnded() });
    const lock = await acquireDataLock(path);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ pid: process.pid });
    await lock.release();
  });

  it.runIf(existsSync('/proc/self/stat'))('by an earlier process of the same number is taken over', async () => {
    leave({ began: '1' });
    await (await acquireDataLock(path)).release();
  });

  it('by a writer that was torn is taken over', async () => {
    writeFileSync(path, '{"pid": 1');
    await (await acquireDataLock(path)).release();
  });

  it('on another machine is taken over when nothing was heard from there for a minute', async () => {
    leave({ host: 'another-machine', pid: 1 });
    await expect(acquireDataLock(path)).rejects.toMatchObject({ message: expect.stringContaining('another-machine') });
    const longAgo = new Date(Date.now() - 61_000);
    utimesSync(path, longAgo, longAgo);
    await (await acquireDataLock(path)).release();
  });

  it('is taken over by one of many', async () => {
    leave({ pid: await processThatEnded() });
    const asked = await Promise.allSettled(Array.from({ length: 20 }, () => acquireDataLock(path)));
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('is taken over also where somebody was killed while taking it over', async () => {
    leave({ pid: await processThatEnded() });
    writeFileSync(`${path}.claim`, '');
    const longAgo = new Date(Date.now() - 11_000);
    utimesSync(`${path}.claim`, longAgo, longAgo);
    await (await acquireDataLock(path)).release();
  });

  it('is not given back by whom it was taken from', async () => {
    const lock = await acquireDataLock(path);
    leave();
    await lock.release();
    expect(existsSync(path)).toBe(true);
  });
});
