import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { readArticleTexts } from '../dataset/articles.js';
import lines from '../furniture/lines.json' with { type: 'json' };
import { answerOf, cite, expectAnswer, FERRY, NEWS, placed, seen } from '../testing/harbour-news.js';
import { furnitureShown } from './furniture.js';

const folder = mkdtempSync(join(tmpdir(), 'furniture-'));
for (const [file, text] of NEWS) writeFileSync(join(folder, file), text);
afterAll(() => rmSync(folder, { recursive: true }));

const asked = placed({ expected: expectAnswer([FERRY, 'The boats are old']) });
const boats = cite(FERRY, 'The boats are old');
const across = cite(FERRY, 'Fishers said the rise was unfair. A spokesman');
const scorer = furnitureShown({ news: ['A spokesman for Réti declined to comment.'] });

describe('furniture', () => {
  it('is counted when an excerpt is it or crosses it, wherever it is shown or found', () => {
    expect(scorer.observe(seen(asked, answerOf([boats, across]), { folder }))).toEqual({ of: 2, right: 1 });
    expect(scorer.observe(seen(asked, answerOf([], { nearest: [across] }), { folder }))).toEqual({ of: 1, right: 1 });
    expect(scorer.observe(seen(asked, answerOf([boats]), { folder, hits: [across] }))).toEqual({ of: 2, right: 1 });
  });

  it('is not looked for in a briefing for which nobody wrote it down', () => {
    expect(furnitureShown({}).observe(seen(asked, answerOf([across]), { folder }))).toBeNull();
  });

  it.each(Object.entries(lines))('of %s stands in its articles', (briefing, own) => {
    const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
    const texts = [...readArticleTexts(join(root, briefing)).values()];
    expect(own.filter((line) => !texts.some((text) => text.includes(line)))).toEqual([]);
  });
});
