import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const README = fileURLToPath(new URL('../../README.md', import.meta.url));

/** The examples that README.md gives to programmers, in its order. */
export function readmeExamples(): readonly string[] {
  return [...readFileSync(README, 'utf8').matchAll(/^```js\n(.*?)^```$/gmsu)].map(([, code = '']) => code);
}

/** The settings for assistants that README.md shows. */
export function readmeServers(): { readonly mcpServers: { readonly briefing: { command: string; args: string[] } } } {
  return JSON.parse(/^```json\n(.*?)^```$/msu.exec(readFileSync(README, 'utf8'))?.[1] ?? '');
}

/** Articles for the examples, where they expect them. */
export function writeExampleArticles(folder: string): void {
  const articles = join(folder, 'my-articles');
  mkdirSync(articles, { recursive: true });
  const text = `---
title: Council keeps the library
publisher: The Harbour Post
date: 2031-03-04
---

The town council voted on Tuesday to keep the library on Mill Street open.

“A town without a library is a town without a memory,” Mayor Ana Brandt said.
`;
  writeFileSync(join(articles, 'library.md'), text);
}

/** Runs a program of another project that has the package; its home is the project, so that nothing is left elsewhere. */
export async function runExample(folder: string, code: string): Promise<string> {
  const file = join(folder, 'example.mjs');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, code);
  const env = { PATH: process.env.PATH, HOME: folder };
  const { stdout } = await promisify(execFile)(process.execPath, [file], { cwd: folder, env });
  return stdout;
}
