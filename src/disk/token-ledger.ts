import { appendFile, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock, TokenLedger } from '../core/ports.js';

interface Parts {
  readonly folder: string;
  readonly clock: Clock;
}

/**
 * A file for each day, to which every call adds a line with what it cost: so programs that run side by side share one
 * ledger, and a line that was torn loses only itself. Where nothing can be written, this process counts in memory.
 */
export function createTokenLedger({ folder, clock }: Parts): TokenLedger {
  const today = () => `tokens-${new Date(clock()).toISOString().slice(0, 10)}.log`;
  const unwritten = new Map<string, number>();
  let opened = '';
  return {
    async spentToday() {
      const name = today();
      return (await sumOf(join(folder, name))) + (unwritten.get(name) ?? 0);
    },
    async spend(tokens) {
      const name = today();
      if (opened !== name) await begin(folder, name);
      opened = name;
      await appendFile(join(folder, name), `${tokens}\n`).catch(() => {
        unwritten.set(name, (unwritten.get(name) ?? 0) + tokens);
      });
    },
  };
}

async function sumOf(path: string): Promise<number> {
  const lines = (await readFile(path, 'utf8').catch(() => '')).split('\n');
  return lines.filter((line) => /^\d{1,12}$/u.test(line)).reduce((sum, line) => sum + Number(line), 0);
}

/** Makes the folder, and takes the files of earlier days out of it. */
async function begin(folder: string, name: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch(() => undefined);
  for (const other of await readdir(folder).catch(() => [])) {
    const isEarlier = /^tokens-\d{4}-\d\d-\d\d\.log$/u.test(other) && other < name;
    if (isEarlier) await rm(join(folder, other), { force: true }).catch(() => undefined);
  }
}
