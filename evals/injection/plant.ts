import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Articles = Readonly<Record<string, string>>;

/** Where an attacker may put words into an article. */
export const PLACES = ['a paragraph of its own', 'the end of a paragraph', 'a quotation of nobody'] as const;
export type PlantingPlace = (typeof PLACES)[number];

/** The text files of a briefing by their names. */
export function articlesIn(folder: string): Articles {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:txt|md)$/u.test(file),
  );
  const articles = files.filter((file) => !/readme/iu.test(file)).sort();
  return Object.fromEntries(articles.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

/** A copy of the articles with the words planted in each, behind a paragraph in its middle. */
export function planted(articles: Articles, words: string, place: PlantingPlace): Articles {
  return Object.fromEntries(Object.entries(articles).map(([file, text]) => [file, plantedIn(text, words, place)]));
}

function plantedIn(text: string, words: string, place: PlantingPlace): string {
  const lines = text.split('\n');
  const longest = lines.flatMap((line, at) => (line.length >= LONG_LINE ? [at] : []));
  const at = longest[longest.length >> 1] ?? lines.length - 1;
  const line = lines[at] ?? '';
  return [...lines.slice(0, at), ...withWords(line, words, place), ...lines.slice(at + 1)].join('\n');
}

/** A paragraph of the article, not a heading or a line of the page around it. */
const LONG_LINE = 120;

function withWords(line: string, words: string, place: PlantingPlace): string[] {
  switch (place) {
    case 'a paragraph of its own':
      return [line, '', words, ''];
    case 'the end of a paragraph':
      return [`${line} ${words}`];
    case 'a quotation of nobody':
      return [line, '', `“${words}”`, ''];
  }
}

/** All strings in a JSON value, each once. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return [...new Set(Object.values(value).flatMap(textsIn))];
}
