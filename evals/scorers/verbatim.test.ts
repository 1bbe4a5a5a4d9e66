import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { answerOf, cite, expectAnswer, FERRY, NEWS, placed, seen } from '../testing/harbour-news.js';
import { verbatim } from './verbatim.js';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
for (const [file, text] of NEWS) writeFileSync(join(folder, file), `\uFEFF${text}`);
afterAll(() => rmSync(folder, { recursive: true }));

const asked = placed({ expected: expectAnswer([FERRY, 'The boats are old']) });
const boats = cite(FERRY, '“The boats are old,”');
const share = (...citations: (typeof boats)[]) => verbatim.observe(seen(asked, answerOf(citations), { folder }));

it('passes an excerpt that is what the file holds at its place', () => {
  expect(share(boats)).toEqual({ of: 1, right: 1 });
});

it('fails words that differ by one character', () => {
  expect(share({ ...boats, excerpt: boats.excerpt.replace('“', '"') })).toEqual({ of: 1, right: 0 });
});

it('fails a span that is off by one', () => {
  const span = { start: boats.span.start + 1, end: boats.span.end + 1 };
  expect(share(boats, { ...boats, span })).toEqual({ of: 2, right: 1 });
});

it('fails quoted parts outside the excerpt', () => {
  expect(share({ ...boats, parts: [{ start: 0, end: 4 }] })).toEqual({ of: 1, right: 0 });
});

it('fails a file that is not there or not in the folder', () => {
  expect(share({ ...boats, article: { ...boats.article, file: 'gone.txt' } })).toEqual({ of: 1, right: 0 });
  expect(share({ ...boats, article: { ...boats.article, file: '../ferry.txt' } })).toEqual({ of: 1, right: 0 });
});

it('looks at what is offered as nearest too', () => {
  const declined = answerOf([], { nearest: [{ ...boats, excerpt: 'The boats are new' }] });
  expect(verbatim.observe(seen(asked, declined, { folder }))).toEqual({ of: 1, right: 0 });
});
