import type { Corpus } from '../core/ports.js';
import type { Quote } from '../core/speech.js';
import { fold } from '../text/fold.js';
import { locate } from '../text/locate.js';

/** Fewer words than this between quotation marks are a name or an expression. */
const SHORTEST_QUOTATION_IN_WORDS = 3;

/** The quotes that hold what a question puts in quotation marks: the words stand there, so nothing need be weighed. */
export function quotesHolding(question: string, { quotes }: Corpus): Quote[] {
  const wanted = quotedIn(question);
  if (wanted.length === 0) return [];
  return quotes.filter(({ speaker, speech: { article, span } }) => {
    const words = article.text.slice(span.start, span.end);
    return speaker !== null && wanted.every((each) => locate(each, words, fold(words)) !== null);
  });
}

/** Marks at the end of a quotation belong to whoever typed it. */
function quotedIn(question: string): string[] {
  return [...question.matchAll(/["“”„«]([^"“”„«»]+)["“”»]/gu)]
    .map(([, words = '']) => words.trim().replace(/[.,;:!?…]+$/u, ''))
    .filter((words) => words.split(/\s+/u).length >= SHORTEST_QUOTATION_IN_WORDS);
}
