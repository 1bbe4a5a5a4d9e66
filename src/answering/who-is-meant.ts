import type { Span } from '../core/article.js';
import type { Speaker } from '../core/speech.js';
import { matchSpeaker } from '../text/speaker-match.js';

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
