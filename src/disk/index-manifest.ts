import { endianness } from 'node:os';
import { type Seal, sha256Of } from './whole-files.js';

/** What a saved index was made from and by. If any of it differs now, the index is of no use. */
export interface IndexIdentity {
  /** The version of the code that reads articles and of what it writes. */
  readonly program: string;
  readonly embedder: { readonly model: string; readonly dimensions: number };
  /** Every file that was read, in the order in which it was read. */
  readonly articles: readonly { readonly file: string; readonly sha256: string }[];
}

export interface IndexManifest extends IndexIdentity {
  readonly metric: 'cosine';
  readonly passages: number;
  /** The folder beside the manifest that holds the files. */
  readonly generation: string;
  readonly files: Readonly<Record<string, Seal>>;
}

/** Raised when the layout of the saved files changes, so that older ones are built anew. */
const FORMAT = `briefing-index 1 ${endianness()}`;

export function manifestText(manifest: IndexManifest): string {
  const body = JSON.stringify({ format: FORMAT, ...manifest });
  return JSON.stringify({ checksum: sha256Of(body), ...JSON.parse(body) }, null, 1);
}

/** The manifest if it is whole and of this format, else what is wrong with it. What bears our checksum, we wrote. */
export function parseManifest(text: string): IndexManifest | { readonly wrong: string } {
  const { checksum, ...body } = asObject(text);
  if (typeof body.format === 'string' && body.format !== FORMAT) {
    return { wrong: 'it was saved in the format of another version' };
  }
  const isWhole = checksum === sha256Of(JSON.stringify(body));
  return isWhole ? (body as unknown as IndexManifest) : { wrong: 'its manifest is damaged or not ours' };
}

interface Claimed {
  readonly checksum?: unknown;
  readonly format?: unknown;
}

function asObject(text: string): Claimed {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

/** Why a saved index does not fit what is wanted now; `null` when it does. */
export function misfit(saved: IndexIdentity, wanted: IndexIdentity): string | null {
  if (saved.program !== wanted.program) return 'it was saved by another version of the program';
  const { model, dimensions } = saved.embedder;
  if (model !== wanted.embedder.model || dimensions !== wanted.embedder.dimensions) {
    return `it was made with another embedding model (${model}, ${dimensions} dimensions)`;
  }
  return changes(saved.articles, wanted.articles);
}

function changes(saved: IndexIdentity['articles'], wanted: IndexIdentity['articles']): string | null {
  const before = new Map(saved.map(({ file, sha256 }) => [file, sha256]));
  const now = new Map(wanted.map(({ file, sha256 }) => [file, sha256]));
  const counts = [
    [[...now.keys()].filter((file) => !before.has(file)).length, 'new'],
    [[...now].filter(([file, sha256]) => before.has(file) && before.get(file) !== sha256).length, 'changed'],
    [[...before.keys()].filter((file) => !now.has(file)).length, 'gone'],
  ] as const;
  const told = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  if (told.length > 0) return `the articles are not the same: ${told.join(', ')}`;
  return saved.some(({ file }, at) => file !== wanted[at]?.file) ? 'the articles stand in another order' : null;
}
