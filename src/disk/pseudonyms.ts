import { createHmac, randomBytes } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { BriefingError } from '../core/errors.js';

/** Gives a person the same name each time, from which nobody without the salt gets back to the account. */
export type Pseudonym = (userId: string) => string;

const SALT_BYTES = 32;
/** Twelve bytes tell apart more people than there are. */
const SHOWN_CHARACTERS = 24;

/** Reads the salt, or makes it the first time; only the owner may read the file. */
export async function openPseudonyms(path: string): Promise<Pseudonym> {
  const salt = (await savedSalt(path)) ?? (await newSalt(path));
  return (userId) => createHmac('sha256', salt).update(userId).digest('hex').slice(0, SHOWN_CHARACTERS);
}

async function savedSalt(path: string): Promise<Buffer | null> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw damaged(path, error);
  });
  if (text === null) return null;
  const salt = Buffer.from(text.trim(), 'hex');
  if (salt.length !== SALT_BYTES) throw damaged(path);
  return salt;
}

async function newSalt(path: string): Promise<Buffer> {
  const salt = randomBytes(SALT_BYTES);
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(`${salt.toString('hex')}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  return salt;
}

function damaged(path: string, cause?: unknown): BriefingError {
  return new BriefingError('data-unwritable', {
    message: `${path}, from which pseudonyms are made, cannot be read or is damaged.`,
    hint: 'Restore it from a backup, or delete it: feedback given so far then counts as that of other people.',
    cause,
  });
}
