import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../contract.js';

/** The articles of a folder by file name, as the contract defines their text: decoded, byte-order mark removed. */
export type ArticleTexts = ReadonlyMap<string, string>;

/** Reads them from disk, independently of the program, so that a place in an article is checked against the file itself. */
export function readArticleTexts(folder: string): ArticleTexts {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  return new Map(files.filter((file) => /\.(?:txt|md)$/u.test(file)).map((file) => [file, textOf(join(folder, file))]));
}

function textOf(path: string): string {
  return readFileSync(path, 'utf8').replace(/^\uFEFF/u, '');
}

/** Every place at which exactly these words stand. */
export function placesOf(words: string, text: string): Span[] {
  const places: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    places.push({ start, end: start + words.length });
  }
  return places;
}
