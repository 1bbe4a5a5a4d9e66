import { createHash } from 'node:crypto';
import { z } from 'zod';
import { LIMITS } from './limits.js';

/** What a button refers to. It is all in the button's value, so a button outlives a restart. */
export type Place = z.infer<typeof PLACE>;
export type CitationPlace = Extract<Place, { kind: 'citation' }>;
export type PassagePlace = Extract<Place, { kind: 'passage' }>;
export type AnswerPlace = Extract<Place, { kind: 'answer' }>;
export type QuotesPlace = Extract<Place, { kind: 'quotes' }>;
export type VerdictPlace = Extract<Place, { kind: 'verdict' }>;

const COUNT = z.int().nonnegative();

const PLACE = z.discriminatedUnion('kind', [
  /** A citation of a logged answer, by the number it is shown with. */
  z.object({ kind: z.literal('citation'), answer: z.string(), number: z.int().positive() }),
  /** Words in an article; the hash is of the words, since the article may change. */
  z.object({ kind: z.literal('passage'), article: z.string(), start: COUNT, end: COUNT, hash: z.string() }),
  /** A logged answer; `page` counts from 0. */
  z.object({ kind: z.literal('answer'), answer: z.string(), page: COUNT }),
  /** What `quotes` was asked; `page` counts from 0. */
  z.object({ kind: z.literal('quotes'), speaker: z.string().nullable(), about: z.string().nullable(), page: COUNT }),
  z.object({ kind: z.literal('verdict'), answer: z.string(), verdict: z.enum(['right', 'wrong']) }),
]);

/** The place as a button's value; `null` when it is too long for one, as with a very long file name. */
export function placeValue(place: Place): string | null {
  const value = JSON.stringify(place);
  return value.length <= LIMITS.buttonValue ? value : null;
}

/** `null` for anything that `placeValue` did not write. */
export function parsePlace(value: unknown): Place | null {
  if (typeof value !== 'string') return null;
  try {
    return PLACE.safeParse(JSON.parse(value)).data ?? null;
  } catch {
    return null;
  }
}

/** Tells words from other words, in few characters. */
export function hashOf(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, 12);
}
