import { createHash } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';

/** What a file must be when it is read again. */
export interface Seal {
  readonly bytes: number;
  readonly sha256: string;
}

export function sha256Of(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function sealOf(content: Uint8Array): Seal {
  return { bytes: content.byteLength, sha256: sha256Of(content) };
}

/** Writes a new file so that it is on the disk when this resolves, reads it again and compares. */
export async function writeWhole(path: string, content: Uint8Array): Promise<Seal> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  const seal = sealOf(content);
  if ((await readWhole(path, seal)) === null) throw new Error(`${path} was not written whole.`);
  return seal;
}

/** Brings a file that another wrote to the disk, and says what it must be from now on. */
export async function sealWritten(path: string): Promise<Seal> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
  return sealOf(await readFile(path));
}

/** The content if it is what it must be; `null` when one byte differs or the file is not there. */
export async function readWhole(path: string, seal: Seal): Promise<Buffer | null> {
  try {
    const content = await readFile(path);
    return content.byteLength === seal.bytes && sha256Of(content) === seal.sha256 ? content : null;
  } catch {
    return null;
  }
}

/** Makes the names in a folder last. Where folders cannot be opened for this (Windows), the system does it by itself. */
export async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, 'r');
    await folder.sync().finally(() => folder.close());
  } catch {
    // The files themselves are on the disk; at worst the system writes the names some seconds later.
  }
}
