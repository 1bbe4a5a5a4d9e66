import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BuiltProgram, buildProgram } from '../testing/built-program.js';
import type { BuildApartParts } from './build-apart.js';

const root = mkdtempSync(join(tmpdir(), 'build-apart-'));
let program: BuiltProgram;
let buildApart: (parts: BuildApartParts) => Promise<void>;
beforeAll(async () => {
  program = await buildProgram();
  ({ buildApart } = await import(pathToFileURL(join(program.folder, 'bot/build-apart.js')).href));
}, 60_000);
afterAll(() => {
  program.remove();
  rmSync(root, { recursive: true });
});

const parts = (name: string) => {
  const articlesFolder = join(root, name);
  mkdirSync(articlesFolder);
  return { articlesFolder, indexFolder: join(root, `${name}-index`), signal: new AbortController().signal };
};

it('leaves an index where this process finds it', async () => {
  const { articlesFolder, indexFolder, signal } = parts('news');
  writeFileSync(join(articlesFolder, 'pool.txt'), 'Council to close pool\n\nThe council voted to close the pool.\n');
  await buildApart({ articlesFolder, indexFolder, signal });
  expect(existsSync(join(indexFolder, 'briefing-index.json'))).toBe(true);
});

it('fails with the words of the process that failed, and with what to do', async () => {
  await expect(buildApart(parts('empty'))).rejects.toMatchObject({
    code: 'briefing-unreadable',
    message: expect.stringContaining('No articles were found'),
    hint: expect.stringContaining('Put articles there'),
  });
});

it('ends with whoever asked for it', async () => {
  const ending = new AbortController();
  const built = buildApart({ ...parts('unwanted'), signal: ending.signal });
  ending.abort();
  await expect(built).rejects.toMatchObject({ cause: { name: 'AbortError' } });
});
