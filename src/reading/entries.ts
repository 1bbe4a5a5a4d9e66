import type { Furniture } from './furniture.js';
import type { Metadata } from './metadata-lines.js';
import type { Paragraph } from './paragraphs.js';

/** Why a paragraph is furniture: by its words, or by where and how often it stands. */
export type FurnitureKind = Furniture | Metadata | 'markup' | 'navigation' | 'count' | 'repeated' | 'page-title';

/** What a paragraph is taken for; a `line` is a short one that may still become a heading, a row of a table, or furniture. */
export type Entry =
  | { readonly kind: 'body' | 'caption' | 'heading' | 'line'; readonly paragraph: Paragraph }
  | { readonly kind: 'furniture'; readonly paragraph: Paragraph; readonly furniture: FurnitureKind };

export function asFurniture({ paragraph }: Entry, furniture: FurnitureKind): Entry {
  return { kind: 'furniture', paragraph, furniture };
}

export function as(kind: 'body' | 'caption' | 'heading', { paragraph }: Entry): Entry {
  return { kind, paragraph };
}

export function isFurniture(entry: Entry, ...kinds: readonly FurnitureKind[]): boolean {
  return entry.kind === 'furniture' && (kinds.length === 0 || kinds.includes(entry.furniture));
}
