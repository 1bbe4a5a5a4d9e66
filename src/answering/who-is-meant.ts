import type { Span } from '../core/article.js';
import type { Vocabulary } from '../core/ports.js';
import type { Speaker } from '../core/speech.js';
import { matchSpeaker } from '../text/speaker-match.js';
import { type Term, termsOf } from '../text/terms.js';
import { strengthIn } from './coverage.js';
import { queryTerms } from './query-terms.js';

/** Somebody of the briefing whom words of a question name. */
export interface Meant {
  readonly speaker: Speaker;
  /** Where in the question. */
  readonly span: Span;
}

/** Whom a text names, in the order in which it names them. */
export function whoIsMeant(text: string, people: readonly Speaker[]): Meant[] {
  return matchSpeaker(text, people)
    .map(({ speaker, span }) => ({ speaker, span }))
    .sort((a, b) => a.span.start - b.span.start);
}

/** A description that says less than this of what is known of a speaker may mean another. */
const DESCRIBED = 0.75;

/** Whom a description means, such as "the safety board's spokeswoman": those whose names and roles bear all of it out best. */
export function whoIsDescribed(
  words: readonly Term[],
  speakers: readonly Speaker[],
  vocabulary: Vocabulary,
): Speaker[] {
  const asked = queryTerms(words, vocabulary);
  const total = asked.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return [];
  const scored = speakers.map((speaker) => {
    const known = termsOf([speaker.name, ...speaker.aliases, speaker.role ?? ''].join(' . ')).filter(
      ({ stop }) => !stop,
    );
    const stems = new Set(known.map(({ stem }) => stem));
    const share = asked.reduce((sum, term) => sum + term.weight * strengthIn(term, stems), 0) / total;
    return { speaker, share, spare: stems.size };
  });
  const best = Math.max(0, ...scored.map(({ share }) => share));
  if (best < DESCRIBED) return [];
  return scored
    .filter(({ share }) => share >= best - 0.01)
    .sort((a, b) => a.spare - b.spare)
    .map(({ speaker }) => speaker);
}
