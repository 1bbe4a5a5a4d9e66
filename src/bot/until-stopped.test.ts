import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BuiltProgram, buildProgram } from '../testing/built-program.js';

let program: BuiltProgram;
beforeAll(async () => {
  program = await buildProgram();
}, 60_000);
afterAll(() => program.remove());

/** Runs a process that waits until it is stopped, and then does as told. */
function waiting(after: string, during = '', longest = 60_000) {
  const script = `
    import { untilStopped } from ${JSON.stringify(pathToFileURL(join(program.folder, 'bot/until-stopped.js')).href)};
    const say = (...words) => console.log(...words);
    const logger = { debug() {}, info: (message) => say('info', message), warn() {}, error: (message, { error }) => say('error', error.message) };
    const { ending } = untilStopped(logger, ${longest});
    const alive = setInterval(() => {}, 1000);
    say('ready');
    ${during}
    const why = await ending;
    say('ended', why);
    ${after}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const says = (words: string) =>
    new Promise<void>((resolve) => {
      const look = () => said.includes(words) && resolve();
      child.stdout.on('data', look);
      look();
    });
  return { child, says, said: () => said, ended: once(child, 'close').then(([status]) => status as number | null) };
}

it.each(['SIGTERM', 'SIGINT'] as const)('%s ends the work in order', async (signal) => {
  const { child, says, said, ended } = waiting('clearInterval(alive);');
  await says('ready');
  child.kill(signal);
  expect(await ended).toBe(0);
  expect(said()).toContain('ended asked');
});

it('a second signal ends the process at once', async () => {
  const { child, says, ended } = waiting('');
  await says('ready');
  child.kill('SIGTERM');
  await says('ended asked');
  child.kill('SIGTERM');
  expect(await ended).toBe(1);
});

it('a stop that hangs is ended', async () => {
  const { child, says, ended } = waiting('await new Promise(() => {});', '', 50);
  await says('ready');
  child.kill('SIGTERM');
  expect(await ended).toBe(1);
});

it.each([
  ['a promise that nobody heeded', `void Promise.reject(new Error('the ferry sank'));`],
  ['an error that nobody caught', `setTimeout(() => { throw new Error('the ferry sank'); }, 0);`],
])('%s is logged, and ends the work in order', async (_, during) => {
  const { said, ended } = waiting('clearInterval(alive); process.exitCode = 1;', during);
  expect(await ended).toBe(1);
  expect(said()).toMatch(/error the ferry sank\nended broken/u);
});
