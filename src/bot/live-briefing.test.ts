import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openBriefing, openSavedBriefing } from '../briefing.js';
import type { Briefing, LiveBriefing, Reloaded } from '../core/ports.js';
import { fingerprintOf } from '../disk/article-folder.js';
import { watchFolder } from '../disk/folder-watch.js';
import { silentLogger } from '../testing/silent-logger.js';
import { createLiveBriefing, type LiveBriefingParts } from './live-briefing.js';

const root = mkdtempSync(join(tmpdir(), 'live-'));
afterAll(() => rmSync(root, { recursive: true }));

const ferry = (people: number) =>
  `New ferry for the island\n\nA new ferry will carry ${people} people to Stony Island from May 4, the harbour board announced.\n\n“Islanders have waited nine years for this,” said its chairwoman, Rosa Lind.\n`;
const POOL = `Council to close pool\n\nThe town council voted on Monday to close the Harbour Lane pool, which costs 240,000 euros a year.\n`;
const FERRY_QUESTION = 'how many people will the ferry carry?';

let live: LiveBriefing | null = null;
let count = 0;
let folder = '';
beforeEach(() => {
  count += 1;
  folder = join(root, `news-${count}`);
  mkdirSync(folder);
  writeFileSync(join(folder, 'ferry.txt'), ferry(90));
});
afterEach(() => live?.close());

async function liveOf(more: Partial<LiveBriefingParts> = {}) {
  const places = { articlesFolder: folder, indexFolder: join(root, `index-${count}`) };
  const logger = silentLogger();
  live = await createLiveBriefing({
    open: () => openBriefing(places),
    openSaved: () => openSavedBriefing(places),
    build: async () => void (await openBriefing(places)),
    fingerprint: async () => JSON.stringify(await fingerprintOf(folder)),
    watch: null,
    clock: () => count,
    logger,
    ...more,
  });
  return { live, logger };
}

const watching = (onChange: () => void) =>
  watchFolder({ folder, onChange, onError: () => {}, settleMilliseconds: 100 });
const nextChange = (of: LiveBriefing) =>
  new Promise<Reloaded>((resolve) => {
    const stop = of.onChange((reloaded) => {
      stop();
      resolve(reloaded);
    });
  });
async function answerOf(briefing: Briefing, text = FERRY_QUESTION): Promise<string> {
  const answer = await briefing.ask({ text, history: [] });
  return answer.kind === 'answered' ? answer.statements[0].text : answer.kind;
}

describe('a reload', () => {
  it('takes in what was added, changed and removed, and says so by file', async () => {
    const { live } = await liveOf();
    const before = live.current();
    writeFileSync(join(folder, 'pool.txt'), POOL);
    writeFileSync(join(folder, 'ferry.txt'), ferry(120));
    expect(await live.reload()).toEqual({ added: ['pool.txt'], changed: ['ferry.txt'], removed: [] });
    expect(await answerOf(live.current())).toContain('120 people');
    expect(await answerOf(before)).toContain('90 people');
    rmSync(join(folder, 'pool.txt'));
    expect(await live.reload()).toEqual({ added: [], changed: [], removed: ['pool.txt'] });
  });

  it('of a folder that is as it was builds nothing', async () => {
    const { live } = await liveOf({ build: () => Promise.reject(new Error('built')) });
    const before = live.current();
    expect(await live.reload()).toEqual({ added: [], changed: [], removed: [] });
    expect(live.current()).toBe(before);
  });

  it('that fails leaves the briefing as it was, and the next one may succeed', async () => {
    const { live } = await liveOf();
    const before = live.current();
    rmSync(join(folder, 'ferry.txt'));
    await expect(live.reload()).rejects.toMatchObject({ code: 'briefing-empty' });
    expect(live.current()).toBe(before);
    renameSync(folder, `${folder}-away`);
    await expect(live.reload()).rejects.toMatchObject({ code: 'briefing-missing' });
    expect(await answerOf(live.current())).toContain('90 people');
    renameSync(`${folder}-away`, folder);
    writeFileSync(join(folder, 'pool.txt'), POOL);
    expect(await live.reload()).toEqual({ added: ['pool.txt'], changed: [], removed: ['ferry.txt'] });
  });

  it('asked for by many at once builds once for those who came while it ran', async () => {
    let builds = 0;
    const places = { articlesFolder: folder, indexFolder: join(root, `index-${count}`) };
    const { live } = await liveOf({
      build: async () => {
        builds += 1;
        await openBriefing(places);
      },
    });
    writeFileSync(join(folder, 'pool.txt'), POOL);
    const [first, ...others] = await Promise.all(Array.from({ length: 10 }, () => live.reload()));
    expect(first).toEqual({ added: ['pool.txt'], changed: [], removed: [] });
    for (const other of others) expect(other).toEqual({ added: [], changed: [], removed: [] });
    expect(builds).toBe(1);
  });

  it('starts again when the folder changes while it is being read', async () => {
    const places = { articlesFolder: folder, indexFolder: join(root, `index-${count}`) };
    const figures = [100, 110, 120];
    const { live } = await liveOf({
      build: async () => {
        await openBriefing(places);
        const figure = figures.shift();
        if (figure !== undefined) writeFileSync(join(folder, 'ferry.txt'), ferry(figure));
      },
    });
    writeFileSync(join(folder, 'ferry.txt'), ferry(95));
    await live.reload();
    expect(await answerOf(live.current())).toContain('120 people');
  });

  it('goes on in this process where nothing can be saved, and the log says so', async () => {
    const { live, logger } = await liveOf({ openSaved: async () => null });
    writeFileSync(join(folder, 'ferry.txt'), ferry(120));
    await live.reload();
    expect(await answerOf(live.current())).toContain('120 people');
    expect(logger.lines.filter(({ level }) => level === 'warn').map(({ message }) => message)).toEqual([
      expect.stringContaining('BRIEFING_INDEX'),
    ]);
  });

  it('gives up on a folder that never stands still, and leaves the briefing as it was', async () => {
    let figure = 100;
    const { live } = await liveOf({
      openSaved: async () => null,
      build: async () => {
        figure += 1;
        writeFileSync(join(folder, 'ferry.txt'), ferry(figure));
      },
    });
    writeFileSync(join(folder, 'ferry.txt'), ferry(95));
    await expect(live.reload()).rejects.toMatchObject({ code: 'briefing-unreadable' });
    expect(await answerOf(live.current())).toContain('90 people');
  });

  it('is not undone by a listener that fails', async () => {
    const { live, logger } = await liveOf();
    live.onChange(() => {
      throw new Error('no');
    });
    const told = nextChange(live);
    writeFileSync(join(folder, 'pool.txt'), POOL);
    await live.reload();
    expect((await told).added).toEqual(['pool.txt']);
    expect(logger.lines.map(({ level }) => level)).toContain('error');
  });
});

describe('a folder that is watched', () => {
  it('is taken in when a file is added, changed or removed, while questions go on being answered', async () => {
    const { live } = await liveOf({ watch: watching });
    const outcomes: string[] = [];
    let isAsking = true;
    const asking = (async () => {
      while (isAsking) {
        outcomes.push(await answerOf(live.current()));
        await new Promise((resolve) => setImmediate(resolve));
      }
    })();
    let changed = nextChange(live);
    writeFileSync(join(folder, 'pool.txt'), POOL);
    expect(await changed).toEqual({ added: ['pool.txt'], changed: [], removed: [] });
    changed = nextChange(live);
    writeFileSync(join(folder, 'ferry.txt'), ferry(120));
    expect(await changed).toEqual({ added: [], changed: ['ferry.txt'], removed: [] });
    changed = nextChange(live);
    rmSync(join(folder, 'pool.txt'));
    expect(await changed).toEqual({ added: [], changed: [], removed: ['pool.txt'] });
    isAsking = false;
    await asking;
    expect(outcomes.length).toBeGreaterThan(0);
    expect(outcomes.filter((outcome) => !/(?:90|120) people/u.test(outcome))).toEqual([]);
    expect(await answerOf(live.current())).toContain('120 people');
  });

  it('misses no change between opening and watching', async () => {
    const { live } = await liveOf({
      watch: async () => {
        writeFileSync(join(folder, 'pool.txt'), POOL);
        return { close: async () => {} };
      },
    });
    expect((await nextChange(live)).added).toEqual(['pool.txt']);
  });

  it('that cannot be watched is answered from all the same', async () => {
    const { live, logger } = await liveOf({ watch: () => Promise.reject(new Error('no watches left')) });
    expect(await answerOf(live.current())).toContain('90 people');
    expect(logger.lines.map(({ level }) => level)).toEqual(['warn']);
  });

  it('and becomes unreadable is logged, and the old briefing answers', async () => {
    let change = () => {};
    const { live, logger } = await liveOf({
      watch: async (onChange) => {
        change = onChange;
        return { close: async () => {} };
      },
    });
    rmSync(join(folder, 'ferry.txt'));
    change();
    await live.reload().catch(() => undefined);
    expect(logger.lines.map(({ level }) => level)).toContain('error');
    expect(await answerOf(live.current())).toContain('90 people');
  });
});
