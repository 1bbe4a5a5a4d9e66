import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readPromptFiles } from './prompt-files.js';

const root = mkdtempSync(join(tmpdir(), 'prompts-'));
afterAll(() => rmSync(root, { recursive: true }));

const NAMES = ['answering', 'judge'] as const;

it('reads the prompts that ship', async () => {
  const { texts, hash } = await readPromptFiles(NAMES, null);
  expect(texts.judge).toContain('supported');
  expect(texts.answering).not.toBe('');
  expect(hash).toMatch(/^[0-9a-f]{64}$/u);
});

it("takes those of a folder of one's own, the others from those that ship, and knows them by another hash", async () => {
  const own = join(root, 'own');
  mkdirSync(own);
  expect(await readPromptFiles(NAMES, own)).toEqual(await readPromptFiles(NAMES, null));
  writeFileSync(join(own, 'judge.md'), 'Say whether it is so.\n');
  const [changed, shipped] = [await readPromptFiles(NAMES, own), await readPromptFiles(NAMES, null)];
  expect(changed.texts).toEqual({ answering: shipped.texts.answering, judge: 'Say whether it is so.' });
  expect(changed.hash).not.toBe(shipped.hash);
});

it('says which prompt is missing, empty or unreadable, and that a folder is not there', async () => {
  await expect(readPromptFiles(['weather'], null)).rejects.toThrow('The prompt weather.md is missing or empty.');
  await expect(readPromptFiles(NAMES, join(root, 'nowhere'))).rejects.toThrow('nowhere, which is no folder');
  const bad = join(root, 'bad');
  mkdirSync(join(bad, 'answering.md'), { recursive: true });
  writeFileSync(join(bad, 'judge.md'), ' \n');
  await expect(readPromptFiles(['judge'], bad)).rejects.toThrow('judge.md is missing or empty');
  await expect(readPromptFiles(['answering'], bad)).rejects.toThrow('cannot be read');
});
