import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BuiltProgram, buildProgram } from '../testing/built-program.js';
import { silentLogger } from '../testing/silent-logger.js';
import { openAnswerLog } from './answer-log.js';
import { acquireDataLock } from './data-lock.js';
import { openTakenQuestions } from './taken-questions.js';

/** Processes that write as fast as they can, and are killed without a word in the middle of it. */

const root = mkdtempSync(join(tmpdir(), 'killed-'));
let program: BuiltProgram;
beforeAll(async () => {
  program = await buildProgram();
}, 60_000);
afterAll(() => {
  program.remove();
  rmSync(root, { recursive: true });
});

/** Runs until so many lines were reported, and then no longer. Gives what it reported. */
async function killedAfter(reports: number, script: string): Promise<readonly string[]> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    text += part;
    if (text.split('\n').length > reports) child.kill('SIGKILL');
  });
  await ended;
  return text.split('\n').slice(0, -1);
}

const moduleOf = (file: string) => JSON.stringify(pathToFileURL(join(program.folder, file)).href);

it('every answer that was said to be kept is there, and the log goes on', async () => {
  const path = join(root, 'feedback.jsonl');
  const reported = await killedAfter(
    300,
    `import { openAnswerLog } from ${moduleOf('disk/answer-log.js')};
    const log = await openAnswerLog(${JSON.stringify(path)});
    const answer = { question: 'q', kind: 'unclear', statements: [], nearest: [], suggestions: [] };
    for (let at = 0; ; at += 10) await Promise.all(Array.from({ length: 10 }, async (_, more) => {
      const id = 'a' + (at + more);
      const line = { kind: 'answer', version: 1, id, at: '2031-03-04T10:00:00Z', briefing: 'news', configuration: 'c', question: 'x'.repeat(3000), history: [], answer };
      await log.append(line);
      console.log(id);
    }));`,
  );
  const log = await openAnswerLog(path);
  expect(reported.length).toBeGreaterThanOrEqual(300);
  for (const id of reported) expect((await log.answer(id))?.id).toBe(id);
  const [first] = reported;
  const old = await log.answer(first ?? '');
  if (old === null) throw new Error('the first answer is gone');
  await log.append({ ...old, id: 'after' });
  expect((await log.answer('after'))?.id).toBe('after');
  await log.close();
});

it('no question is taken a second time, the unfinished are known, and the lock is free', async () => {
  const folder = join(root, 'data');
  mkdirSync(folder);
  const path = join(folder, 'taken-questions.jsonl');
  const reported = await killedAfter(
    200,
    `import { openTakenQuestions } from ${moduleOf('disk/taken-questions.js')};
    import { acquireDataLock } from ${moduleOf('disk/data-lock.js')};
    await acquireDataLock(${JSON.stringify(join(folder, 'lock'))});
    const logger = { debug() {}, info() {}, warn() {}, error() { process.exit(1); } };
    const taken = await openTakenQuestions({ path: ${JSON.stringify(path)}, clock: Date.now, logger });
    for (let at = 0; ; at += 1) {
      await taken.take(['Ev' + at], 'C1');
      if (at % 2 === 0) await taken.finish('Ev' + at);
      console.log('Ev' + at);
    }`,
  );
  await (await acquireDataLock(join(folder, 'lock'))).release();
  const taken = await openTakenQuestions({ path, clock: Date.now, logger: silentLogger() });
  for (const key of reported) expect(await taken.take([key], 'C1')).toBe(false);
  const odd = reported.filter((key) => Number(key.slice(2)) % 2 === 1);
  expect(taken.unfinished.map(({ key }) => key)).toEqual(expect.arrayContaining(odd));
  await taken.close();
});
