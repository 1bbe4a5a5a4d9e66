import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltProgram, buildProgram } from './testing/built-program.js';
import { readmeExamples, runExample, writeExampleArticles } from './testing/consumer.js';

/** What README.md shows to programmers, run as they would: in a project of their own that has the package. */

const project = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'readme-'));
let program: BuiltProgram;

beforeAll(async () => {
  program = await buildProgram();
  const packages = join(folder, 'node_modules');
  mkdirSync(join(packages, 'briefing-bot'), { recursive: true });
  cpSync(join(project, 'package.json'), join(packages, 'briefing-bot/package.json'));
  symlinkSync(program.folder, join(packages, 'briefing-bot/dist'));
  symlinkSync(join(project, 'node_modules/@langchain'), join(packages, '@langchain'));
  writeExampleArticles(folder);
}, 60_000);

afterAll(() => {
  program.remove();
  rmSync(folder, { recursive: true });
});

describe('the examples in README.md', () => {
  const [library = '', langchain = '', ...more] = readmeExamples();

  it('are about ten lines each', () => {
    expect(more).toEqual([]);
    for (const code of [library, langchain]) expect(code.trim().split('\n').length).toBeLessThanOrEqual(12);
  });

  it('answer with an excerpt, its speaker and its place', async () => {
    expect(await runExample(folder, library)).toMatch(
      /^Ana Brandt: “A town without a library is a town without a memory,” Mayor Ana Brandt said\. \(library\.md \d+–\d+\)$/mu,
    );
  });

  it('hand passages to a chain of LangChain', async () => {
    const printed = await runExample(folder, langchain);
    expect(printed).toMatch(/^Council keeps the library, \d+–\d+:\nThe town council voted on Tuesday/u);
  });
});
