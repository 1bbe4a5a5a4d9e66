import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readmeExamples, readmeServers, runExample, writeExampleArticles } from '../consumer.js';
import { writeTinyModel } from '../tiny-model.js';
import { install, installTransformers } from './install.js';

/** The package as others install it: packed, in a project that knows nothing else of it. */

const project = fileURLToPath(new URL('../../..', import.meta.url));
const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
let shipped: readonly string[];
let tarball: string;

beforeAll(() => {
  const args = ['pack', '--json', '--silent', '--pack-destination', elsewhere];
  const printed = execFileSync('npm', args, { cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  // What the build prints stands before the JSON.
  const [packed] = JSON.parse(printed.slice(printed.search(/^\[/mu)));
  shipped = packed.files.map(({ path }: { readonly path: string }) => path);
  tarball = join(elsewhere, packed.filename);
  install(elsewhere, [tarball]);
  writeExampleArticles(elsewhere);
});

afterAll(() => rmSync(elsewhere, { recursive: true }));

describe('what ships', () => {
  it('is no test, no source and nothing of evals', () => {
    expect(shipped.filter((file) => /\.test\.|(?<!\.d)\.ts$|testing\/|evals\/|\.map$/u.test(file))).toEqual([]);
  });

  it('is types of what is exported, and no others', () => {
    const types = shipped.filter((file) => file.endsWith('.d.ts') && !/^dist\/(?:contract|core)\//u.test(file));
    expect(types.toSorted()).toEqual(['dist/library.d.ts', 'dist/models/briefing-retriever.d.ts']);
  });

  it.each(['README.md', 'LICENSE', 'dist/main.js', 'schemas/contract.schema.json', '.env.example'])('is %s', (file) => {
    expect(shipped).toContain(file);
  });
});

describe('its program', () => {
  it('answers about the articles that ship, from any folder', () => {
    const question = 'who is quoted?';
    const env = { ...process.env, HOME: elsewhere };
    const args = ['--no-install', 'briefing', 'ask', question];
    expect(execFileSync('npx', args, { cwd: elsewhere, env, encoding: 'utf8' })).toMatch(/^\[1\] /mu);
  });
});

describe('embeddings on this device', () => {
  const ask = (question: string) => {
    const { PATH = '' } = process.env;
    const env = { PATH, HOME: elsewhere, BRIEFING_DIR: 'two-articles', EMBEDDINGS: 'on-device:model' };
    const main = join(elsewhere, 'node_modules/briefing-bot/dist/main.js');
    return spawnSync(process.execPath, [main, 'search', '--json', question], { cwd: elsewhere, env, encoding: 'utf8' });
  };
  const SYNONYMS = { library: [1, 0], books: [1, 0], buses: [0, 1], station: [0, 1] };
  const TWO = {
    'buses.txt': 'Night buses\n\nNight buses leave the station until two.',
    'library.txt': 'Mill Street\n\nThe library on Mill Street stays open.',
  };

  it('are done without where the package for them is not installed, and it is said how to install it', () => {
    writeTinyModel(join(elsewhere, 'model'), SYNONYMS);
    mkdirSync(join(elsewhere, 'two-articles'));
    for (const [file, text] of Object.entries(TWO)) writeFileSync(join(elsewhere, 'two-articles', file), text);
    const { status, stdout, stderr } = ask('library');
    expect(status).toBe(0);
    expect(JSON.parse(stdout).hits).not.toEqual([]);
    expect(stderr).toMatch(/not installed[^`]*`ONNXRUNTIME_NODE_INSTALL=skip npm install --no-save @huggingface/u);
  });

  it('find by meaning what shares no word with the question, once it is', () => {
    installTransformers(elsewhere, [tarball]);
    const { status, stdout, stderr } = ask('books');
    expect(stderr).toContain('Embedding 2 of 2 passages on this machine.');
    expect(status).toBe(0);
    expect(JSON.parse(stdout).hits[0]).toMatchObject({
      article: { file: 'library.txt' },
      ranks: { lexical: null, vector: 1 },
    });
  });
});

describe('a program that has the package', () => {
  const [library = '', langchain = ''] = readmeExamples();

  it('asks as README.md shows', async () => {
    expect(await runExample(elsewhere, library)).toContain('“A town without a library is a town without a memory,”');
  });

  it('retrieves as README.md shows', async () => {
    expect(await runExample(elsewhere, langchain)).toContain('The town council voted on Tuesday');
  });

  it('is type-checked to the end, in strict TypeScript', () => {
    writeFileSync(join(elsewhere, 'library.mts'), library);
    writeFileSync(join(elsewhere, 'langchain.mts'), typed(langchain));
    writeFileSync(join(elsewhere, 'careful.mts'), CAREFUL);
    expect(typeErrors(['library.mts', 'langchain.mts', 'careful.mts'])).toBe('');
  });

  it('is told by the type check what it gets wrong', () => {
    writeFileSync(
      join(elsewhere, 'wrong.mts'),
      "import { openBriefing } from 'briefing-bot';\nopenBriefing({ folder: '' });\n",
    );
    expect(typeErrors(['wrong.mts'])).toContain("'folder' does not exist");
  });

  it('reaches nothing that is not exported', async () => {
    await expect(runExample(elsewhere, "await import('briefing-bot/dist/briefing.js');")).rejects.toThrow(
      'ERR_PACKAGE_PATH_NOT_EXPORTED',
    );
  });
});

/** The example is JavaScript; TypeScript wants to know what its functions are given. */
function typed(example: string): string {
  return `import type { Document } from '@langchain/core/documents';
import type { PassageMetadata } from 'briefing-bot/langchain';
${example
  .replace('({ pageContent, metadata })', '({ pageContent, metadata }: Document<PassageMetadata>)')
  .replace('(passages) =>', '(passages: Document<PassageMetadata>[]) =>')}`;
}

const CAREFUL = `import { type AnswerDocument, type Briefing, BriefingError, openBriefing } from 'briefing-bot';

export async function carefully(briefing: Briefing, question: string): Promise<AnswerDocument | null> {
  try {
    await briefing.reload();
    return await briefing.ask(question, {
      id: 'q1',
      history: [{ from: 'reader', text: 'who spoke?' }],
      signal: AbortSignal.timeout(1000),
      onNotice: (line: string) => console.log(line),
    });
  } catch (error) {
    if (error instanceof BriefingError && error.code === 'briefing-missing') console.log(error.hint);
    return null;
  }
}
const briefing = await openBriefing({ environment: process.env, onWarning: console.error });
const answer = await carefully(briefing, 'who spoke?');
const excerpt: string | undefined = answer?.statements[0]?.citations[0]?.excerpt;
console.log(excerpt, (await briefing.quotes({ speaker: 'the mayor' })).speaker?.aliases);
`;

function typeErrors(files: readonly string[]): string {
  const options = {
    module: 'nodenext',
    target: 'es2023',
    strict: true,
    skipLibCheck: false,
    noEmit: true,
    types: ['node'],
    typeRoots: [join(project, 'node_modules/@types')],
  };
  writeFileSync(join(elsewhere, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files }));
  try {
    const compiler = join(project, 'node_modules/typescript/bin/tsc');
    return execFileSync(process.execPath, [compiler, '-p', elsewhere], { cwd: elsewhere, encoding: 'utf8' });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

describe('an assistant', () => {
  it('is served by the package, set up as README.md shows', async () => {
    const { command, args } = readmeServers().mcpServers.briefing;
    const here = { '/path/to/briefing-bot': 'node_modules/briefing-bot', '/path/to/my-articles': 'my-articles' };
    const placed = args.map((arg) =>
      Object.entries(here).reduce((path, [from, to]) => path.replace(from, join(elsewhere, to)), arg),
    );
    const away = join(elsewhere, 'away');
    mkdirSync(away);
    const environment = { PATH: process.env.PATH ?? '', HOME: elsewhere };
    const client = new Client({ name: 'test', version: '1' });
    await client.connect(
      new StdioClientTransport({ command, args: placed, cwd: away, env: environment, stderr: 'ignore' }),
    );
    await client.listTools();
    const answer = await client.callTool({ name: 'ask', arguments: { question: 'what did the mayor say?' } });
    await client.close();
    expect(answer.structuredContent).toMatchObject({
      kind: 'answered',
      statements: [{ citations: [{ speaker: { name: 'Ana Brandt' }, article: { file: 'library.md' } }] }],
    });
  });
});
