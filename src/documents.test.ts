import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const DOCUMENTS = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'schemas/README.md',
  'prompts/README.md',
  'docs/slack.md',
  'docs/models.md',
];

/** ARCHITECTURE.md names files as one finds them from where it speaks: the project, `src/`, or the folder it tells of. */
const FROM = ['', 'src', 'src/answering', 'schemas', 'prompts'];
/** Files of a saved index, of those who use the program, and paths within the installed package. */
const ELSEWHERE = new Set(['briefing-index.json', 'corpus.json', 'passages.json', 'thread.json']);

describe.each(DOCUMENTS)('%s', (document) => {
  const text = readFileSync(join(root, document), 'utf8');

  it('names files that are there', () => {
    const named = [...text.matchAll(/`([\w./-]+\.(?:ts|json|md))`/gu)].map((match) => match[1] ?? '');
    const isThere = (file: string) =>
      FROM.some((from) => existsSync(join(root, from, file.replace(/^briefing-bot\//u, ''))));
    expect(named.filter((file) => !ELSEWHERE.has(file) && !isThere(file))).toEqual([]);
  });

  it('leads to files that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/gu)].map((match) => match[1] ?? '');
    expect(links.filter((link) => !existsSync(join(root, dirname(document), link)))).toEqual([]);
  });
});
