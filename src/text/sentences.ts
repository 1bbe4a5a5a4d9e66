import type { Span } from '../core/article.js';
import { trimmed } from '../core/span.js';
import {
  BEFORE_A_NAME,
  BEFORE_A_NUMBER,
  DAYS_AND_ZONES,
  isInitials,
  LOWER_CASE_ABBREVIATIONS,
  OFTEN_INSIDE,
  SENTENCE_STARTERS,
} from './abbreviations.js';

/**
 * The sentences of one paragraph, in order; only white space lies between them. A line break counts as a space, since
 * paragraphs may be hard-wrapped. Rules of our own, because `Intl.Segmenter` parts "Sen." from "Smith" and the question
 * in quotation marks from the "he asked" behind it, and needs quadratic time.
 */
export function sentencesOf(text: string, within: Span): Span[] {
  const block = trimmed(text, within);
  const sentences: Span[] = [];
  let start = block.start;
  for (const end of possibleEnds(text, block)) {
    const next = skipSpace(text, end.after, block.end);
    if (next < block.end && !endsSentence(text, { ...end, start, next, limit: block.end })) continue;
    if (end.after > start) sentences.push({ start, end: end.after });
    start = next;
  }
  if (start < block.end) sentences.push({ start, end: block.end });
  return sentences;
}

/** A run of full stops, question marks and the like, with the marks that close behind it and white space after that. */
interface PossibleEnd {
  readonly stop: number;
  readonly marks: string;
  readonly closers: string;
  readonly after: number;
}

interface Candidate extends PossibleEnd {
  /** Where the sentence began, and where the next one would. */
  readonly start: number;
  readonly next: number;
  readonly limit: number;
}

const TERMINATORS = /[.!?…。！？]+/gu;
const WIDE = /[。！？]/u;
const CLOSERS = new Set([...'"\'”’»)]}*_']);
const GOES_ON = new Set([...'.!?…,;:—–']);
const SPACE = /\s/u;

function* possibleEnds(text: string, { start, end }: Span): Generator<PossibleEnd> {
  const block = text.slice(start, end);
  const terminators = new RegExp(TERMINATORS);
  for (let found = terminators.exec(block); found !== null; found = terminators.exec(block)) {
    const behind = start + terminators.lastIndex;
    const after = afterClosers(text, behind, end);
    terminators.lastIndex = after - start;
    const marks = found[0];
    if (after === end || SPACE.test(text.charAt(after)) || WIDE.test(marks)) {
      yield { stop: start + found.index, marks, closers: text.slice(behind, after), after };
    }
  }
}

/** Behind the closing marks; a curly one may stand behind a stray space. */
function afterClosers(text: string, from: number, limit: number): number {
  let after = from;
  while (after < limit && CLOSERS.has(text.charAt(after))) after += 1;
  return text.charAt(after) === ' ' && text.charAt(after + 1) === '”' && after + 2 <= limit ? after + 2 : after;
}

function skipSpace(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && SPACE.test(text.charAt(at))) at += 1;
  return at;
}

/** Long enough for the longest abbreviation or name before a cue, short enough to keep the walk linear. */
const NEARBY = 60;
const LONGEST_ABBREVIATION = 16;
const OPENERS = /^["'“‘«([{*_¿¡`]+/u;
const QUOTE_CLOSER = /["”’»']/u;
const NAME_THEN_CUE =
  /^(?:\p{Lu}[\p{L}\p{M}.’'-]*\s+){1,4}(?:said|says|asked|asks|told|added|adds|wrote|writes|tweeted|replied|wondered|shouted|exclaimed|continued|responded|answered|yelled|joked|quipped|demanded|remarked|declared)\b/u;

function endsSentence(text: string, candidate: Candidate): boolean {
  const { marks, closers, next, limit } = candidate;
  if (WIDE.test(marks)) return true;
  if (GOES_ON.has(text.charAt(next))) return false;
  const ahead = text.slice(next, Math.min(limit, next + NEARBY));
  const words = ahead.replace(OPENERS, '');
  if (/^\p{Ll}/u.test(words)) return false;
  if (!marks.startsWith('.') && QUOTE_CLOSER.test(closers) && NAME_THEN_CUE.test(ahead)) return false;
  return marks !== '.' || closers !== '' || !stopBelongsToWord(text, candidate, words);
}

/** Whether the full stop is part of an abbreviation, an initial or a number in a list, and the sentence goes on. */
function stopBelongsToWord(text: string, { stop, start }: Candidate, ahead: string): boolean {
  const word = wordBefore(text, stop, start);
  const key = LOWER_CASE_ABBREVIATIONS.has(word) || /^\p{Lu}/u.test(word) ? word.toLowerCase() : '';
  const follower = /^[\p{L}\p{M}\p{N}]+/u.exec(ahead)?.[0] ?? '';
  const starts = SENTENCE_STARTERS.has(follower.toLowerCase());
  if (/^(?:\p{N}{1,3}|\p{L})$/u.test(text.slice(start, stop))) return true;
  if (BEFORE_A_NUMBER.has(key) && /^\p{N}/u.test(ahead)) return true;
  if (BEFORE_A_NAME.has(key)) return !starts;
  if (/^[ap]\.?m$/iu.test(word)) return DAYS_AND_ZONES.has(follower.toLowerCase());
  if (isInitials(word)) return !starts;
  return OFTEN_INSIDE.has(key) && !starts && !isShortStart(ahead);
}

/** The word that ends at the full stop, with the stops inside it: "U.S" of "U.S.". */
function wordBefore(text: string, stop: number, start: number): string {
  const earliest = Math.max(start, stop - LONGEST_ABBREVIATION);
  let from = stop;
  while (from > earliest && /[\p{L}\p{M}.]/u.test(text.charAt(from - 1))) from -= 1;
  return text.slice(from, stop);
}

/** "Shares rose", in contrast to "Chief Executive": one capital letter, then ordinary words. */
function isShortStart(ahead: string): boolean {
  return /^\p{Lu}[\p{L}’'-]*,?\s+\p{Ll}/u.test(ahead);
}
