import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export interface Run {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Close standard output after its first characters, as `head` does. */
  readonly stopReading?: boolean;
}

export interface BuiltProgram {
  /** Where `main.js` lies, with everything it is made of. */
  readonly folder: string;
  run(args: readonly string[], options?: RunOptions): Promise<Run>;
  remove(): void;
}

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** A run that takes longer hangs. */
const LONGEST_RUN_IN_MILLISECONDS = 60_000;

/**
 * Compiles the program as it stands into a folder of its own, in a place that git ignores and from which the packages of
 * the project are found, and runs it as a process. What is wrong with types is the type check's business.
 */
export async function buildProgram(): Promise<BuiltProgram> {
  const builds = join(PROJECT, '.briefing');
  mkdirSync(builds, { recursive: true });
  const folder = mkdtempSync(join(builds, 'test-build-'));
  const compiler = join(PROJECT, 'node_modules/typescript/bin/tsc');
  const args = [compiler, '-p', join(PROJECT, 'tsconfig.build.json'), '--outDir', folder, '--declaration', 'false'];
  const problems = await promisify(execFile)(process.execPath, args).catch((error: { stdout: string }) => error);
  if (!existsSync(join(folder, 'main.js'))) throw new Error(`The program was not built:\n${problems.stdout}`);
  return {
    folder,
    run: (runArgs, options = {}) => runProgram(join(folder, 'main.js'), runArgs, options),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function runProgram(main: string, args: readonly string[], options: RunOptions): Promise<Run> {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, [main, ...args], {
    env: { PATH, HOME, ...options.environment },
    timeout: LONGEST_RUN_IN_MILLISECONDS,
    killSignal: 'SIGKILL',
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    if (options.stopReading) child.stdout.destroy();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.stdin.on('error', () => {}).end(options.input ?? '');
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) => resolve({ status, signal, stdout, stderr }));
  });
}
