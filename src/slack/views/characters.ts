import type { types } from '@slack/bolt';

/** How many characters of text these blocks hold, which Slack limits over the whole message. */
export function charactersIn(blocks: readonly types.AnyBlock[]): number {
  return textsIn(blocks).reduce((sum, text) => sum + text.length, 0);
}

/** Every text that is shown, in reading order; addresses, values and ids left out. */
export function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    (key === 'text' || key === 'fallback') && typeof inner === 'string' ? [inner] : textsIn(inner),
  );
}
