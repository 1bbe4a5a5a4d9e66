import { randomUUID } from 'node:crypto';
import { link, open, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { z } from 'zod';
import { BriefingError } from '../core/errors.js';

/** Held by the one process that may write to a data folder. */
export interface DataLock {
  release(): Promise<void>;
}

const HolderFile = z.object({
  pid: z.number(),
  /** When the process began, as the system counts it: a number may be given to another process later. */
  began: z.string().nullable(),
  host: z.string(),
  since: z.string(),
  token: z.string(),
});

/** The process that holds a lock, as it wrote itself down. */
type Holder = z.infer<typeof HolderFile>;

/** The holder shows this often that it lives, for those on other machines (or in other containers) who cannot ask. */
const SIGN_OF_LIFE_MILLISECONDS = 10_000;
/** A holder elsewhere that was silent for so long is gone. */
const SILENT_MILLISECONDS = 60_000;
/** Taking over takes a moment; whoever takes longer was killed while doing so. */
const TAKING_OVER_MILLISECONDS = 10_000;

/**
 * Takes the lock, also over from a process that ended without giving it back.
 * @throws BriefingError (`data-locked`) naming the process that holds it
 */
export async function acquireDataLock(path: string): Promise<DataLock> {
  const own = await ourselves();
  const proposal = `${path}.${own.token}`;
  await writeFile(proposal, JSON.stringify(own), { mode: 0o600, flag: 'wx' });
  try {
    if (!(await put(proposal, path))) await takeOver(path, proposal);
  } finally {
    await rm(proposal, { force: true });
  }
  return held(path, own.token);
}

/** Who holds the lock now; `null` when nobody does. */
export async function lockHolder(path: string): Promise<{ readonly pid: number; readonly since: string } | null> {
  const holder = await readHolder(path);
  return holder !== null && (await isAlive(path, holder)) ? holder : null;
}

function held(path: string, token: string): DataLock {
  const signs = setInterval(() => {
    const now = new Date();
    void utimes(path, now, now).catch(() => undefined);
  }, SIGN_OF_LIFE_MILLISECONDS);
  signs.unref();
  return {
    async release() {
      clearInterval(signs);
      if ((await readHolder(path))?.token === token) await rm(path, { force: true });
    },
  };
}

/** A link is made whole or not at all, and never over another file. */
async function put(proposal: string, path: string): Promise<boolean> {
  try {
    await link(proposal, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Of several who find the same dead holder, one may replace it: the one that makes the file beside it first. */
async function takeOver(path: string, proposal: string): Promise<void> {
  const dead = await readHolder(path);
  if (dead !== null && (await isAlive(path, dead))) throw locked(path, dead);
  const claim = `${path}.claim`;
  await removeIfOlder(claim, TAKING_OVER_MILLISECONDS);
  const isFirst = await open(claim, 'wx').then(
    (file) => file.close().then(() => true),
    () => false,
  );
  if (!isFirst) throw locked(path, dead);
  try {
    const now = await readHolder(path);
    if (now?.token !== dead?.token) throw locked(path, now);
    await rename(proposal, path);
  } finally {
    await rm(claim, { force: true });
  }
}

async function readHolder(path: string): Promise<Holder | null> {
  try {
    return HolderFile.safeParse(JSON.parse(await readFile(path, 'utf8'))).data ?? null;
  } catch {
    return null;
  }
}

async function isAlive(path: string, { host, pid, began }: Holder): Promise<boolean> {
  if (host !== hostname()) return Date.now() - (await changedAt(path)) < SILENT_MILLISECONDS;
  if (!isRunning(pid)) return false;
  const now = await processAt(pid);
  return now === null || (!now.ended && (began === null || began === now.began));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else is there, though it may not be spoken to.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** State and beginning of a process from /proc/PID/stat, counted behind the name in brackets, which may hold anything. `null` on other systems. */
async function processAt(pid: number): Promise<{ readonly ended: boolean; readonly began: string } | null> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  const fields = text?.slice(text.lastIndexOf(')') + 2).split(' ') ?? [];
  const [state = '', began] = [fields[0], fields[19]];
  return began === undefined ? null : { ended: state === 'Z' || state === 'X', began };
}

async function ourselves(): Promise<Holder> {
  const { pid } = process;
  return {
    pid,
    began: (await processAt(pid))?.began ?? null,
    host: hostname(),
    since: new Date().toISOString(),
    token: randomUUID(),
  };
}

async function changedAt(path: string): Promise<number> {
  return (await stat(path).catch(() => null))?.mtimeMs ?? 0;
}

async function removeIfOlder(path: string, milliseconds: number): Promise<void> {
  const changed = await stat(path).catch(() => null);
  if (changed !== null && Date.now() - changed.mtimeMs > milliseconds) await rm(path, { force: true });
}

function locked(path: string, holder: Holder | null): BriefingError {
  const who = holder === null ? 'Another process' : `Process ${holder.pid} on ${holder.host} (since ${holder.since})`;
  return new BriefingError('data-locked', {
    message: `${who} is using the same data folder: ${path} is its lock.`,
    hint:
      'One bot at a time may run there. Stop that one first, or give this one a folder of its own with BRIEFING_DATA. ' +
      'A lock that a killed process left on this machine is taken over at the next start, one left on another after a minute.',
  });
}
