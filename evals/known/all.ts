import { readClapnq } from './clapnq.js';
import type { ReadKnownDataset } from './known-dataset.js';
import { readSquad } from './squad.js';

/** Known datasets that become cases like ours. The others have figures of their own. */
export const knownCaseReaders: Readonly<Record<string, ReadKnownDataset>> = { clapnq: readClapnq, squad: readSquad };

/** `clapnq:some/file.jsonl` → its kind and its path. */
export function parseDataset(argument: string): { kind: string; path: string } {
  const at = argument.indexOf(':');
  return { kind: argument.slice(0, Math.max(0, at)), path: argument.slice(at + 1) };
}
