import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readPromptFile } from './prompt-files.js';

const root = mkdtempSync(join(tmpdir(), 'prompts-'));
afterAll(() => rmSync(root, { recursive: true }));

it('reads the prompts that ship', async () => {
  const { text, hash } = await readPromptFile('judge', null);
  expect(text).toContain('supported');
  expect(hash).toMatch(/^[0-9a-f]{12}$/u);
});

it("prefers a prompt of one's own, and knows it by another hash", async () => {
  writeFileSync(join(root, 'judge.md'), 'Say whether it is so.\n');
  const [own, shipped] = [await readPromptFile('judge', root), await readPromptFile('judge', null)];
  expect(own.text).toBe('Say whether it is so.');
  expect(own.hash).not.toBe(shipped.hash);
});

it("takes from those that ship what a folder of one's own lacks", async () => {
  const empty = join(root, 'empty');
  mkdirSync(empty);
  expect(await readPromptFile('judge', empty)).toEqual(await readPromptFile('judge', null));
  expect(await readPromptFile('judge', join(root, 'not there'))).toEqual(await readPromptFile('judge', null));
});

it('says which prompt is missing, empty or unreadable', async () => {
  await expect(readPromptFile('weather', null)).rejects.toThrow('The prompt weather.md is missing or empty.');
  const bad = join(root, 'bad');
  mkdirSync(join(bad, 'answer.md'), { recursive: true });
  writeFileSync(join(bad, 'judge.md'), ' \n');
  await expect(readPromptFile('judge', bad)).rejects.toThrow('missing or empty');
  await expect(readPromptFile('answer', bad)).rejects.toThrow('cannot be read');
});
