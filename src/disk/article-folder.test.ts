import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createArticleFolder, fingerprintOf, LARGEST_FILE_IN_BYTES } from './article-folder.js';

const POOL = 'Council to close pool\n\nThe council voted on Monday to close the pool, the mayor said.\n';

let parent: string;
let folder: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'articles-'));
  folder = join(parent, 'briefing');
  await mkdir(folder);
});

afterEach(() => rm(parent, { recursive: true, force: true }));

async function put(file: string, content: string | Uint8Array) {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), content);
}

async function read() {
  const { articles, skipped } = await createArticleFolder(folder).read();
  return { files: articles.map(({ article }) => article.file), articles, skipped };
}

describe('a folder of articles', () => {
  it('is read with all below it, in the order of the paths', async () => {
    await Promise.all(['b.txt', 'a/z.md', 'a/b/c.markdown', 'B.TXT', 'ü.txt'].map((file) => put(file, POOL)));
    expect((await read()).files).toEqual(['B.TXT', 'a/b/c.markdown', 'a/z.md', 'b.txt', 'ü.txt']);
  });

  it('may hold two articles with one title', async () => {
    await put('a.txt', POOL);
    await put('b.txt', POOL);
    const { articles } = await read();
    expect(articles.map(({ article }) => article.title)).toEqual(['Council to close pool', 'Council to close pool']);
    expect(articles[0]?.article.id).not.toBe(articles[1]?.article.id);
  });

  it('is read without what is hidden', async () => {
    await Promise.all(['a.txt', '.b.txt', '.git/c.txt', 'node_modules/d.txt'].map((file) => put(file, POOL)));
    expect(await read()).toMatchObject({ files: ['a.txt'], skipped: [] });
  });

  it('is read fast when it holds a thousand', async () => {
    await Promise.all(Array.from({ length: 1000 }, (_, index) => put(`${index % 10}/${index}.txt`, POOL.repeat(20))));
    const start = performance.now();
    expect((await read()).files).toHaveLength(1000);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe('a file that is skipped', () => {
  beforeEach(() => put('a.txt', POOL));

  it.each([
    ['empty.txt', '', 'is empty'],
    ['blank.txt', ' \n\n', 'is empty'],
    ['furniture.txt', 'Advertisement\n', 'holds no text of an article'],
    ['zeros.txt', new Uint8Array([65, 0, 66]), 'is not a text file (it holds binary data)'],
    ['controls.txt', new Uint8Array(100).fill(1), 'is not a text file (it holds binary data)'],
    [
      'latin.txt',
      new Uint8Array([99, 97, 102, 0xe9, 32, 97]),
      'is not valid UTF-8; save it as UTF-8 and it will be read',
    ],
    ['half.txt', new Uint8Array([0xff, 0xfe, 0x41]), 'is not valid UTF-16LE; save it as UTF-8 and it will be read'],
    ['photo.jpg', POOL, 'is not read: articles end in .txt, .md, .markdown'],
    ['README.md', POOL, 'speaks of the folder and is not taken for an article'],
    ['licence.txt', POOL, 'speaks of the folder and is not taken for an article'],
    ['huge.txt', new Uint8Array(LARGEST_FILE_IN_BYTES).fill(97), 'is larger than 20 MB'],
  ])('is named with its reason: %s', async (file, content, reason) => {
    await put(file, content);
    expect(await read()).toMatchObject({ files: ['a.txt'], skipped: [{ file, reason }] });
  });

  it.skipIf(process.getuid?.() === 0)('may be one that cannot be opened', async () => {
    await put('locked.txt', POOL);
    await chmod(join(folder, 'locked.txt'), 0);
    expect((await read()).skipped).toEqual([
      { file: 'locked.txt', reason: 'cannot be read: its permissions do not allow it' },
    ]);
  });
});

it('decodes UTF-16 that says so', async () => {
  const text = Buffer.from(`\ufeff${POOL}`, 'utf16le');
  await put('little.txt', text);
  await put('big.txt', Buffer.from(text).swap16());
  expect((await read()).articles.map(({ article }) => article.text)).toEqual([POOL, POOL]);
});

describe('links', () => {
  beforeEach(() => put('town/a.txt', POOL));

  it('that lead out of the folder are not followed', async () => {
    await writeFile(join(parent, 'secret.txt'), POOL);
    await symlink(join(parent, 'secret.txt'), join(folder, 'out.txt'));
    await symlink(parent, join(folder, 'up'));
    const reason = 'is a link that leads out of the folder';
    expect(await read()).toMatchObject({
      files: ['town/a.txt'],
      skipped: [
        { file: 'out.txt', reason },
        { file: 'up', reason },
      ],
    });
  });

  it('within the folder are read once', async () => {
    await put('.store/b.txt', POOL);
    await symlink(join(folder, 'town/a.txt'), join(folder, 'again.txt'));
    await symlink(join(folder, 'town'), join(folder, 'city'));
    await symlink(join(folder, '.store/b.txt'), join(folder, 'b.txt'));
    await symlink(folder, join(folder, 'town/round'));
    expect(await read()).toMatchObject({ files: ['b.txt', 'town/a.txt'], skipped: [] });
  });

  it('that lead nowhere are named', async () => {
    await symlink(join(folder, 'gone.txt'), join(folder, 'broken.txt'));
    expect((await read()).skipped).toEqual([
      { file: 'broken.txt', reason: 'is a link that cannot be followed: it is gone' },
    ]);
  });

  it('may stand for the folder itself', async () => {
    await symlink(folder, join(parent, 'link'));
    const { articles } = await createArticleFolder(join(parent, 'link')).read();
    expect(articles.map(({ article }) => article.file)).toEqual(['town/a.txt']);
  });
});

describe('nothing to read', () => {
  it('is said of a folder that is not there', async () => {
    await expect(createArticleFolder(join(folder, 'gone')).read()).rejects.toMatchObject({ code: 'briefing-missing' });
  });

  it('is said of a file', async () => {
    await put('a.txt', POOL);
    await expect(createArticleFolder(join(folder, 'a.txt')).read()).rejects.toMatchObject({ code: 'briefing-empty' });
  });

  it('is said of a folder without articles, with what was skipped and what to do', async () => {
    await put('photo.jpg', POOL);
    await expect(createArticleFolder(folder).read()).rejects.toMatchObject({
      code: 'briefing-empty',
      message: expect.stringContaining('photo.jpg'),
      hint: expect.stringContaining('.txt, .md, .markdown'),
    });
  });
});

describe('the fingerprint of a folder', () => {
  it('changes with a file, and with nothing else', async () => {
    await put('a.txt', POOL);
    await put('b.md', POOL);
    const before = await fingerprintOf(folder);
    await put('photo.jpg', 'x');
    expect(await fingerprintOf(folder)).toEqual(before);
    expect(before).toMatchObject([
      { file: 'a.txt', size: POOL.length },
      { file: 'b.md', size: POOL.length },
    ]);
    await put('a.txt', `${POOL} `);
    const after = await fingerprintOf(folder);
    expect([after[0]?.sha256 === before[0]?.sha256, after[1]?.sha256 === before[1]?.sha256]).toEqual([false, true]);
  });
});
