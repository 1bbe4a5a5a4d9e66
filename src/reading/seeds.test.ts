import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { furnitureOf } from './furniture.js';
import { passagesOf } from './passages.js';
import { readArticle } from './read-article.js';

const folder = fileURLToPath(new URL('../../seeds/', import.meta.url));
const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));

describe.each(files)('the shipped article %s', (file) => {
  const text = readFileSync(`${folder}${file}`, 'utf8');
  const { article, blocks, furniture } = readArticle({ file, text });
  const wordsAt = ({ start, end }: { start: number; end: number }) => article.text.slice(start, end);

  it('keeps its text as published', () => {
    expect(article.text).toBe(text);
  });

  it('has its running text in passages, and furniture in none', () => {
    const passages = passagesOf({ article, blocks, furniture });
    const body = blocks.filter(({ kind }) => kind === 'body');
    expect(body.length).toBeGreaterThanOrEqual(6);
    for (const { span } of body) {
      expect(passages.some((passage) => passage.span.start <= span.start && passage.span.end > span.start)).toBe(true);
      expect(furnitureOf(wordsAt(span))).toBeNull();
    }
  });

  it('loses no sentence of eight words to the furniture', () => {
    const long = furniture.map(wordsAt).filter((words) => words.split(/\s+/u).length >= 8 && words.endsWith('.'));
    for (const words of long) expect(furnitureOf(words)).not.toBeNull();
  });

  it('has its title once, and leaves what repeats it to the furniture', () => {
    expect(blocks.filter(({ span }) => wordsAt(span) === article.title).length).toBeLessThanOrEqual(1);
  });
});
