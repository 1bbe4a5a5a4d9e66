import { appendFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { createTokenLedger } from './token-ledger.js';

const root = mkdtempSync(join(tmpdir(), 'tokens-'));
afterAll(() => rmSync(root, { recursive: true }));

let folder = '';
let count = 0;
let now = Date.UTC(2031, 4, 4, 23, 59);
beforeEach(() => {
  count += 1;
  folder = join(root, `data-${count}`);
  now = Date.UTC(2031, 4, 4, 23, 59);
});
const open = () => createTokenLedger({ folder, clock: () => now });

it('keeps what was spent over restarts, and for programs side by side', async () => {
  const [one, other] = [open(), open()];
  await one.spend(100);
  await other.spend(20);
  expect(await one.spentToday()).toBe(120);
  expect(await open().spentToday()).toBe(120);
});

it('begins anew at midnight UTC, and keeps one file', async () => {
  const ledger = open();
  await ledger.spend(100);
  now += 60_000;
  expect(await ledger.spentToday()).toBe(0);
  await ledger.spend(7);
  expect(await ledger.spentToday()).toBe(7);
  expect(readdirSync(folder)).toEqual(['tokens-2031-05-05.log']);
});

it('passes over a line that is no number', async () => {
  const ledger = open();
  await ledger.spend(100);
  appendFileSync(join(folder, 'tokens-2031-05-04.log'), 'torn\n');
  await ledger.spend(5);
  expect(await ledger.spentToday()).toBe(105);
});

it('counts in memory where nothing can be written', async () => {
  writeFileSync(folder, 'a file where the folder should be');
  const ledger = open();
  await ledger.spend(100);
  await ledger.spend(5);
  expect(await ledger.spentToday()).toBe(105);
});
