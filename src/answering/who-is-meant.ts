import type { Span } from '../core/article.js';
import type { Vocabulary } from '../core/ports.js';
import type { Speaker } from '../core/speech.js';
import { matchSpeaker } from '../text/speaker-match.js';
import { type Term, termsOf } from '../text/terms.js';
import {
  FEMALE_HONORIFICS,
  MALE_HONORIFICS,
  NEUTRAL_HONORIFICS,
  ROLE_MODIFIERS,
  ROLES,
  TITLES,
} from '../text/titles.js';
import { strengthIn } from './coverage.js';
import { queryTerms } from './query-terms.js';
import { stemsIn } from './units.js';

/** Somebody of the briefing whom words of a question name. */
export interface Meant {
  readonly speaker: Speaker;
  /** Where in the question. */
  readonly span: Span;
}

/** Whom a text names, in the order in which it names them. */
export function whoIsMeant(text: string, people: readonly Speaker[]): Meant[] {
  return matchSpeaker(text, people)
    .filter(({ speaker, span }) => isNameOrWhole(text.slice(span.start, span.end), speaker))
    .filter(({ speaker, span }) => !hasOtherFirstName(text.slice(0, span.start), speaker))
    .map(({ speaker, span }) => ({ speaker, span }))
    .sort((a, b) => a.span.start - b.span.start);
}

/** "Ann Holm" is not Dan Holm: a name right before a last name must be one of the speaker's own words, or a title. */
function hasOtherFirstName(before: string, { name, aliases, role }: Speaker): boolean {
  const first = /(?:^|\s)(\p{Lu}[\p{L}'’-]+) $/u.exec(before)?.[1];
  if (first === undefined || /(?:^|[.!?]\s*)$/u.test(before.slice(0, -first.length - 1))) return false;
  const [term] = termsOf(first);
  if (term === undefined || term.stop || isTitle(term.word)) return false;
  const own = termsOf([name, ...aliases, role ?? ''].join(' ')).map(({ stem }) => stem);
  return !own.includes(term.stem);
}

function isTitle(word: string): boolean {
  return [TITLES, ROLES, ROLE_MODIFIERS, MALE_HONORIFICS, FEMALE_HONORIFICS, NEUTRAL_HONORIFICS].some((list) =>
    list.has(word),
  );
}

/** A single word of a longer description ("officials" of "a tax official") means anybody of that kind. */
function isNameOrWhole(words: string, { name, aliases, role }: Speaker): boolean {
  const stems = termsOf(words).map(({ stem }) => stem);
  const [only] = stems;
  if (stems.length !== 1 || only === undefined) return true;
  const wholes = [...aliases, role ?? ''].map((whole) => termsOf(whole).filter(({ stop }) => !stop));
  const descriptions = wholes.filter((whole) => whole.some(({ stem }) => stem === only));
  const inName = termsOf(name).some(({ stem }) => stem === only);
  return inName || descriptions.length === 0 || descriptions.some((whole) => whole.length === 1);
}

/** A description fits when every word of it, or a near-synonym, is in the names and roles. */
const FITS = 0.85;

/** Whom a description means, such as "the safety board's spokeswoman": those whose names and roles bear it out most closely. */
export function whoIsDescribed(
  words: readonly Term[],
  speakers: readonly Speaker[],
  vocabulary: Vocabulary,
): Speaker[] {
  const asked = queryTerms(words, vocabulary);
  if (asked.length === 0) return [];
  const fitting = speakers.flatMap((speaker) => {
    const stems = stemsIn(termsOf([speaker.name, ...speaker.aliases, speaker.role ?? ''].join(' . ')));
    const fits = asked.every((term) => strengthIn(term, stems) >= FITS);
    return fits ? [{ speaker, spare: stems.size - asked.length }] : [];
  });
  const closest = Math.min(...fitting.map(({ spare }) => spare));
  return fitting.filter(({ spare }) => spare === closest).map(({ speaker }) => speaker);
}
