import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openDataFolder } from './data-folder.js';

const root = mkdtempSync(join(tmpdir(), 'data-folder-'));
const news = join(root, 'news');
mkdirSync(news);
afterAll(() => rmSync(root, { recursive: true }));

it('is made for its owner alone, and left as it is', async () => {
  const { folder } = await openDataFolder(join(root, 'state', 'bot'), news);
  expect(statSync(folder).mode & 0o077).toBe(0);
  expect(readdirSync(folder)).toEqual([]);
  await openDataFolder(folder, news);
});

it('is never among the articles, not by way of a link either', async () => {
  symlinkSync(news, join(root, 'link'));
  for (const folder of [news, join(news, 'data'), join(root, 'link', 'data')]) {
    await expect(openDataFolder(folder, news)).rejects.toMatchObject({
      code: 'data-unwritable',
      message: expect.stringContaining('inside the briefing'),
    });
  }
});

it('that cannot be written to is named, with what to do', async () => {
  writeFileSync(join(root, 'file'), '');
  await expect(openDataFolder(join(root, 'file'), news)).rejects.toMatchObject({ code: 'data-unwritable' });
  await expect(openDataFolder('/proc/none/data', news)).rejects.toMatchObject({
    hint: expect.stringContaining('BRIEFING_DATA'),
  });
});
