import { appendFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FolderWatch, watchFolder } from './folder-watch.js';

const root = mkdtempSync(join(tmpdir(), 'watch-'));
afterAll(() => rmSync(root, { recursive: true }));

let watch: FolderWatch | null = null;
let folder = '';
let count = 0;
let waiting: (() => void)[] = [];
let calls = 0;
const change = () => new Promise<void>((resolve) => waiting.push(resolve));

beforeEach(() => {
  count += 1;
  folder = join(root, `news-${count}`);
  mkdirSync(join(folder, 'town'), { recursive: true });
  writeFileSync(join(folder, 'pool.txt'), 'The pool is shut.');
  calls = 0;
  waiting = [];
});
afterEach(() => watch?.close());

async function start(watched = folder, settleMilliseconds = 50) {
  watch = await watchFolder({
    folder: watched,
    settleMilliseconds,
    onChange: () => {
      calls += 1;
      for (const resolve of waiting.splice(0)) resolve();
    },
    onError: (error) => {
      throw error;
    },
  });
}

describe('a watched folder', () => {
  it.each([
    ['a file that is added', () => writeFileSync(join(folder, 'ferry.txt'), 'The ferry sails.')],
    ['a file in a subfolder', () => writeFileSync(join(folder, 'town', 'ferry.txt'), 'The ferry sails.')],
    ['a file that is changed', () => appendFileSync(join(folder, 'pool.txt'), ' It will open in May.')],
    ['a file that is removed', () => rmSync(join(folder, 'pool.txt'))],
    ['a file that gets another name', () => renameSync(join(folder, 'pool.txt'), join(folder, 'sauna.txt'))],
    [
      'a file that is put in the place of another',
      () => {
        writeFileSync(join(root, 'next.txt'), 'The pool is open.');
        renameSync(join(root, 'next.txt'), join(folder, 'pool.txt'));
      },
    ],
  ])('tells of %s', async (_, act) => {
    await start();
    const told = change();
    act();
    await told;
  });

  it('is watched behind a link to it, too', async () => {
    symlinkSync(folder, join(root, `link-${count}`));
    await start(join(root, `link-${count}`));
    const told = change();
    writeFileSync(join(folder, 'ferry.txt'), 'The ferry sails.');
    await told;
  });

  it('tells once of what changes together, and not of what is passed over', async () => {
    await start(folder, 500);
    mkdirSync(join(folder, 'node_modules'));
    writeFileSync(join(folder, 'node_modules', 'a.txt'), 'x');
    writeFileSync(join(folder, '.draft.txt'), 'x');
    const told = change();
    for (const name of ['a', 'b', 'c', 'd', 'e']) writeFileSync(join(folder, `${name}.txt`), 'News.');
    await told;
    expect(calls).toBe(1);
  });
});
