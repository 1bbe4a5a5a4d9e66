import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BuiltProgram, buildProgram, type Run } from './testing/built-program.js';

/** The program as a process, with what may befall its files. */

const root = mkdtempSync(join(tmpdir(), 'main-files-'));
let program: BuiltProgram;

beforeAll(async () => {
  program = await buildProgram();
}, 60_000);

afterAll(() => {
  program.remove();
  rmSync(root, { recursive: true });
});

const POOL = `Council to close pool

The town council voted on Monday to close the Harbour Lane pool, which costs 240,000 euros a year.

“We cannot heat it any longer,” said Mayor Greta Olsen. “The boiler is 41 years old.”
`;

let count = 0;
let folder = '';
let index = '';
const put = (file: string, content: string | Uint8Array) => writeFileSync(join(folder, file), content);
const run = (...args: string[]) => program.run([...args, '--briefing', folder, '--index', index]);
const askBoiler = () => run('ask', 'what did the mayor say about the boiler?');

beforeEach(() => {
  count += 1;
  folder = join(root, `articles-${count}`);
  index = join(root, `index-${count}`);
  mkdirSync(folder);
  put('pool.txt', POOL);
});

function expectTold({ status, signal, stdout, stderr }: Run, wanted: number) {
  expect(stdout + stderr).not.toMatch(/^\s+at .+:\d+:\d+|node:internal|undefined/mu);
  expect({ status, signal }).toEqual({ status: wanted, signal: null });
}

function expectAnswered(done: Run) {
  expectTold(done, 0);
  expect(done.stdout).toContain('“The boiler is 41 years old.” [1]');
}

describe('a briefing that cannot be read ends with 1 and says what to do', () => {
  it.each([
    ['is missing', () => rmSync(folder, { recursive: true }), 'There is no folder'],
    ['is a file', () => (folder = join(folder, 'pool.txt')), 'is a file, not a folder'],
    ['is empty', () => rmSync(join(folder, 'pool.txt')), 'No articles were found'],
    [
      'holds nothing readable',
      () => put('pool.txt', new Uint8Array([0, 1, 2, 255])),
      '"pool.txt" was skipped: it is not a text',
    ],
  ])('when it %s', async (_, happen, message) => {
    happen();
    for (const args of [
      ['ask', 'who is quoted?'],
      ['index', '--json'],
    ]) {
      const done = await run(...args);
      expectTold(done, 1);
      expect(done.stdout).toBe('');
      expect(done.stderr).toContain(message);
      expect(done.stderr).toContain('--briefing DIR');
    }
  });
});

it('skips each file that it cannot read, says why, and reads the others', async () => {
  put('empty.txt', '');
  put('blank.md', ' \n\n\t ');
  put(
    'binary.txt',
    new Uint8Array(2000).map((_, at) => (at * 89) % 256),
  );
  put('latin.txt', Buffer.from('Le café du maire est fermé, dit-il.', 'latin1'));
  put('huge.txt', POOL.repeat(100_000));
  put('picture.png', 'no picture');
  put('twin.txt', POOL);
  writeFileSync(join(root, 'outside.txt'), POOL.replaceAll('41', '99'));
  symlinkSync(join(root, 'outside.txt'), join(folder, 'link.txt'));
  symlinkSync(root, join(folder, 'linked-folder'));
  symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling.txt'));
  const done = await run('index', '--json');
  expectTold(done, 0);
  const { articles, skipped } = JSON.parse(done.stdout);
  expect(articles).toBe(2);
  expect(
    Object.fromEntries(skipped.map(({ file, reason }: { file: string; reason: string }) => [file, reason])),
  ).toEqual({
    'empty.txt': 'is empty',
    'blank.md': 'is empty',
    'binary.txt': 'is not a text file (it holds binary data)',
    'latin.txt': 'is not valid UTF-8; save it as UTF-8 and it will be read',
    'huge.txt': 'is larger than 20 MB',
    'picture.png': expect.stringContaining('is not read'),
    'link.txt': 'is a link that leads out of the folder',
    'linked-folder': 'is a link that leads out of the folder',
    'dangling.txt': expect.stringContaining('is a link that cannot be followed'),
  });
  expectAnswered(await askBoiler());
});

it('tells two articles of one title apart', async () => {
  put('twin.txt', POOL.replace('41 years', '14 years'));
  const { articles } = JSON.parse((await run('articles', '--json')).stdout);
  expect(articles.map(({ id, title }: { id: string; title: string }) => [id, title])).toEqual([
    ['pool.txt', 'Council to close pool'],
    ['twin.txt', 'Council to close pool'],
  ]);
  expect(JSON.parse((await run('article', 'twin.txt', '--json')).stdout).text).toContain('14 years');
});

describe('a saved index that is not what was saved is built anew, with a line that says why', () => {
  const FILES = ['briefing-index.json', 'corpus.json', 'passages.json', 'vectors.f32', 'graph.hnsw'];
  const pathOf = (name: string) => {
    const found = readdirSync(index, { recursive: true, encoding: 'utf8' }).find((path) => path.endsWith(name));
    return found === undefined ? null : join(index, found);
  };
  const DAMAGES: Readonly<Record<string, (path: string) => void>> = {
    'has one bit changed': (path) => {
      const bytes = readFileSync(path);
      const middle = Math.floor(bytes.length / 2);
      bytes[middle] = (bytes[middle] ?? 0) ^ 1;
      writeFileSync(path, bytes);
    },
    'is cut short': (path) => truncateSync(path, Math.floor(readFileSync(path).length / 2)),
  };
  let whole = '';

  beforeAll(async () => {
    whole = join(root, 'whole');
    mkdirSync(join(whole, 'articles'), { recursive: true });
    writeFileSync(join(whole, 'articles', 'pool.txt'), POOL);
    const done = await program.run(['index', '--briefing', join(whole, 'articles'), '--index', join(whole, 'index')]);
    expectTold(done, 0);
  });

  it.each(FILES)('%s', async (name) => {
    for (const [how, damage] of Object.entries(DAMAGES)) {
      rmSync(index, { recursive: true, force: true });
      cpSync(join(whole, 'index'), index, { recursive: true });
      const path = pathOf(name);
      // Where the graph's library is not installed there is no graph.
      if (path === null && name === 'graph.hnsw') return;
      damage(path ?? '');
      const done = await askBoiler();
      expectAnswered(done);
      expect(done.stderr, how).toMatch(/Building the index anew: the saved index .+\./u);
    }
  });
});

describe('a place for the index that cannot be used', () => {
  it.each([
    ['a file', () => writeFileSync(index, 'a file')],
    [
      'below a file',
      () => {
        writeFileSync(index, 'a file');
        index = join(index, 'below');
      },
    ],
  ])('as it is %s, is said, and the question is answered', async (_, happen) => {
    happen();
    const done = await askBoiler();
    expectAnswered(done);
    expect(done.stderr).toMatch(/The index could not be saved in .+ Choose another index folder/u);
  });

  it('as it is inside the briefing, ends with 1 and leaves the briefing as it was', async () => {
    index = join(folder, 'index');
    const done = await askBoiler();
    expectTold(done, 1);
    expect(done.stderr).toMatch(/lies inside the briefing[\s\S]+outside/u);
    expect(readdirSync(folder)).toEqual(['pool.txt']);
  });
});

it('answers from the articles as they are now', async () => {
  expectAnswered(await askBoiler());
  put('pool.txt', POOL.replace('41 years', '52 years'));
  const changed = await askBoiler();
  expect(changed.stderr).toContain('1 changed');
  expect(changed.stdout).toContain('52 years');
  put('ferry.txt', 'New ferry\n\nA ferry for 90 people will sail from May 4, the harbour board announced on Friday.\n');
  const added = await run('ask', 'how many people can the ferry carry?');
  expect(added.stderr).toContain('1 new');
  expect(added.stdout).toContain('A ferry for 90 people');
  rmSync(join(folder, 'ferry.txt'));
  const gone = await run('ask', 'how many people can the ferry carry?');
  expect(gone.stderr).toContain('1 gone');
  expectTold(gone, 0);
  expect(gone.stdout).toContain('The briefing does not say');
  expect(gone.stdout).not.toContain('90 people');
});
