import { overlaps } from '../core/span.js';
import { properNamesIn } from '../text/names.js';
import { type Term, termsOf } from '../text/terms.js';
import { daysIn } from './days.js';
import { isBorneOut, SAME_ROOT, type Support } from './support.js';

/** Names of a statement that neither its excerpts nor their speakers, titles and papers have, as written. */
export function unsupportedNames(text: string, support: Support): string[] {
  const days = daysIn(text);
  const words = namedWords(text).filter(({ span }) => !days.some((day) => overlaps(day.span, span)));
  const missing = words.filter(({ stem }) => !isBorneOut(stem, support, SAME_ROOT));
  return missing.map(({ span }) => text.slice(span.start, span.end));
}

/** Words of proper names, others with a capital inside a sentence, and those that hold letters and digits, as "A320". */
function namedWords(text: string): Term[] {
  const names = properNamesIn(text).map(({ span }) => span);
  return termsOf(text).filter(({ span, stop, capital, word }) => {
    if (stop) return false;
    if (opensSentence(text, span.start) && BEFORE_FIGURES.test(word)) return false;
    const isName = names.some((name) => overlaps(name, span)) || (capital && !opensSentence(text, span.start));
    return isName || /^\p{L}+\d/u.test(word);
  });
}

/** "Almost 300 people" */
const BEFORE_FIGURES = /^(?:almost|nearly|roughly|approximately|around|some)$/u;

/** At the beginning, behind a full stop, a colon or an opening mark a capital proves nothing. */
function opensSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:]\s+|["“‘'(])$/u.test(text.slice(0, at));
}
