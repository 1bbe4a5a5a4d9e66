import { hull } from '../core/span.js';
import type { Quotation } from './quotation-marks.js';
import type { Draft } from './speech-drafts.js';

/** Fewer words than this are a term, not a sentence. */
const SHORTEST_SENTENCE_IN_WORDS = 4;

/** Whether the quotation is a sentence of its own: a capital letter, an end, and no title of a work. */
export function isSentence(text: string, { inner }: Quotation): boolean {
  const words = text.slice(inner.start, Math.min(inner.end, inner.start + 2000));
  const count = words.split(/\s+/u).length;
  return (
    count >= SHORTEST_SENTENCE_IN_WORDS &&
    /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(words) &&
    /[.?!,…]\W*$/u.test(text.slice(inner.end - 4, inner.end + 1)) &&
    !isTitle(words)
  );
}

/** "“There have been some …” of the evidence": a sentence that the paper ends. */
export function opensSentence(text: string, { inner }: Quotation): boolean {
  const words = text.slice(inner.start, Math.min(inner.end, inner.start + LONGEST_TITLE));
  return /^\p{Lu}/u.test(words) && words.split(/\s+/u).length > SHORTEST_SENTENCE_IN_WORDS && !isTitle(words);
}

/** Marks around nothing, and titles of works: "in his book “The Long Way”". */
export function isWorthQuoting(text: string, { direct, quotations, contents, cue, mention }: Draft): boolean {
  if (!direct) return true;
  const told = quotations.filter(({ inner }) =>
    /[\p{L}\p{N}]/u.test(text.slice(inner.start, inner.start + LONGEST_TITLE)),
  );
  const tag = cue === null || mention === null ? cue : hull(cue, mention);
  const beside =
    tag !== null &&
    contents.some(({ start, end }) => start - tag.end < FARTHEST_BESIDE && tag.start - end < FARTHEST_BESIDE);
  return told.some(
    ({ inner }) => beside || !isTitle(text.slice(inner.start, Math.min(inner.end, inner.start + LONGEST_TITLE))),
  );
}

const LONGEST_TITLE = 200;

/** Room for a comma, a space and a mark. */
const FARTHEST_BESIDE = 4;

/** "The Art of the Deal": every long word has a capital, and nothing ends a sentence. */
function isTitle(words: string): boolean {
  const long = words.split(/\s+/u).filter((word) => word.length > 3);
  return long.length > 1 && long.every((word) => /^\W*\p{Lu}/u.test(word)) && !/[?!]\W*$/u.test(words);
}

/** In a sentence that reports someone, fewer words are the paper's own irony as often as not. */
const SHORTEST_FRAGMENT_IN_WORDS = 2;
/** Elsewhere it takes more to be sure that somebody said them. */
const SHORTEST_FRAGMENT_WITHOUT_CUE = 4;

/** Words of someone's in the middle of a sentence: no name, no title. */
export function isFragment(text: string, { inner, single }: Quotation, reported: boolean): boolean {
  const words = text.slice(inner.start, Math.min(inner.end, inner.start + LONGEST_TITLE));
  const fewest = reported ? SHORTEST_FRAGMENT_IN_WORDS : SHORTEST_FRAGMENT_WITHOUT_CUE;
  return !single && /^\p{Ll}/u.test(words) && words.split(/\s+/u).length >= fewest;
}
