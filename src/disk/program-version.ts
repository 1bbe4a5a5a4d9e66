import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folders whose code decides what is saved. */
const DECIDING = ['text', 'reading', 'search'];

/** A hash of the code that reads articles: an index that other code made is not trusted, whatever the version number says. */
export function programVersion(): Promise<string> {
  return codeHash(DECIDING);
}

/** A hash of the code in folders of the program. */
export async function codeHash(folders: readonly string[]): Promise<string> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const hash = createHash('sha256');
  for (const folder of folders) {
    const files = (await readdir(join(root, folder), { recursive: true })).filter(isCode).sort();
    const contents = await Promise.all(files.map((file) => readFile(join(root, folder, file))));
    files.forEach((file, index) => {
      hash.update(`${folder}/${file}\n`).update(contents[index] ?? '');
    });
  }
  return hash.digest('hex').slice(0, 16);
}

function isCode(file: string): boolean {
  return /\.(?:js|ts)$/u.test(file) && !/\.(?:test|contract|property|d)\.(?:js|ts)$/u.test(file);
}
