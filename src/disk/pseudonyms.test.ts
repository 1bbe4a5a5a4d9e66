import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openPseudonyms } from './pseudonyms.js';

const root = mkdtempSync(join(tmpdir(), 'pseudonyms-'));
afterAll(() => rmSync(root, { recursive: true }));

it('is the same for one person in every run, and another for another', async () => {
  const path = join(root, 'salt');
  const first = await openPseudonyms(path);
  const again = await openPseudonyms(path);
  expect(again('U0123')).toBe(first('U0123'));
  expect(first('U0124')).not.toBe(first('U0123'));
  expect(first('U0123')).toMatch(/^[0-9a-f]{24}$/u);
  expect(statSync(path).mode & 0o077).toBe(0);
});

it('is another where the salt is another, so accounts cannot be tried out', async () => {
  const [here, there] = [await openPseudonyms(join(root, 'here')), await openPseudonyms(join(root, 'there'))];
  expect(here('U0123')).not.toBe(there('U0123'));
});

it('is not made from a damaged salt', async () => {
  const path = join(root, 'damaged');
  writeFileSync(path, 'abc');
  await expect(openPseudonyms(path)).rejects.toMatchObject({
    code: 'data-unwritable',
    hint: expect.stringContaining('delete it'),
  });
});
