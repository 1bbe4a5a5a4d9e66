import type { Span } from '../core/article.js';
import type { Vocabulary } from '../core/ports.js';
import type { Speaker } from '../core/speech.js';
import { matchSpeaker } from '../text/speaker-match.js';
import { type Term, termsOf } from '../text/terms.js';
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
    .map(({ speaker, span }) => ({ speaker, span }))
    .sort((a, b) => a.span.start - b.span.start);
}

/** A single word of a longer description ("officials" of "a prominent official") means anybody of that kind. */
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
