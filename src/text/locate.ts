import type { Span } from '../core/article.js';
import { type Folded, fold } from './fold.js';

/**
 * Finds where `claimed` stands in `text`: exactly if it can, otherwise up to what `fold` folds away; the first such place.
 * Returns `null` when it does not stand there. A near miss is no quotation, and neither is one that begins or ends inside a word.
 */
export function locate(claimed: string, text: string, foldedText: Folded | null = null): Span | null {
  const wanted = claimed.trim();
  if (wanted === '') return null;
  return locateExactly(wanted, text) ?? locateFolded(wanted, text, foldedText ?? fold(text));
}

function locateExactly(wanted: string, text: string): Span | null {
  for (const start of placesOf(wanted, text)) {
    const span = { start, end: start + wanted.length };
    if (standsAlone(span, text)) return span;
  }
  return null;
}

function locateFolded(wanted: string, text: string, haystack: Folded): Span | null {
  const needle = fold(wanted).text.trim();
  if (needle === '') return null;
  for (const at of placesOf(needle, haystack.text)) {
    const span = spanBehind(haystack, at, at + needle.length);
    if (span !== null && standsAlone(span, text)) return span;
  }
  return null;
}

/** A claim that stands in so many places and in none of them alone is a fragment; looking on could take very long. */
const MOST_PLACES_TRIED = 1000;

function* placesOf(needle: string, haystack: string): Generator<number> {
  let at = haystack.indexOf(needle);
  for (let tried = 0; at !== -1 && tried < MOST_PLACES_TRIED; tried += 1) {
    yield at;
    at = haystack.indexOf(needle, at + 1);
  }
}

/** `null` when one of its ends lies inside what stands for a single character of the source, as "." in a folded "\u2026". */
function spanBehind({ origins }: Folded, from: number, to: number): Span | null {
  const [start, end] = [origins[from], origins[to]];
  if (start === undefined || end === undefined) return null;
  const cutsCharacter = (from > 0 && origins[from - 1] === start) || origins[to - 1] === end;
  return cutsCharacter ? null : { start, end };
}

const WORD = /^[\p{L}\p{N}\p{M}]$/u;
const ACCENT = /^[\u0300-\u036f]$/u;

function standsAlone({ start, end }: Span, text: string): boolean {
  const [before, first] = [characterBefore(text, start), characterAt(text, start)];
  const [last, after] = [characterBefore(text, end), characterAt(text, end)];
  if (isHalf(before) || isHalf(last) || isHalf(first) || isHalf(after) || ACCENT.test(after)) return false;
  return !(WORD.test(before) && WORD.test(first)) && !(WORD.test(last) && WORD.test(after));
}

function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function characterBefore(text: string, at: number): string {
  const pair = text.slice(Math.max(0, at - 2), at);
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(pair) ? pair : pair.slice(-1);
}

/** Half of a character that takes two places: the span would cut it. */
function isHalf(character: string): boolean {
  return /^[\ud800-\udfff]$/.test(character);
}
