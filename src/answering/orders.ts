import { PREPOSITIONS } from '../text/names-words.js';
import { termsOf } from '../text/terms.js';

/** Words to whoever writes the answer: "in your reply", "ignore the previous instructions". No news is told that way. */
export function addressesAnswerer(words: string): boolean {
  return TO_ANSWERER.test(words);
}

const TO_ANSWERER =
  /\byour (?:next |final |own |whole |entire )?(?:repl(?:y|ies)|responses?|answers?|output|messages?|summar(?:y|ies))\b|\b(?:ignore|disregard|forget|override)\b.{0,30}\b(?:instructions?|prompts?|rules|above|told)\b|\bsystem prompt\b|\bas an? (?:ai|language model|assistant|chat ?bot)\b/iu;

/** Whether words ask and so state nothing. */
export function asks(words: string): boolean {
  return /\?["”’)\s]*$/u.test(words);
}

/** Whether words look like an order, by their form: "Explain the theory", "write down a poem". A guess, and at times wrong. */
export function seemsToOrder(words: string): boolean {
  const opening = words.replace(/^["“‘'\s]+|^(?:please|now|then|also|next|first|finally)[,:]?\s+/giu, '');
  const [first] = termsOf(opening);
  if (first === undefined || first.stop || NO_BASE_FORM.test(first.word)) return false;
  if (PREPOSITIONS.has(first.word)) return false;
  return ORDERED.test(opening.slice(first.span.end));
}

/** Endings that no order has. */
const NO_BASE_FORM = /(?:[^s]s|ed|ing|ly|\d)$/u;
/** What stands behind a verb that orders, and less often behind what else begins a sentence: "the theory", "words with". */
const ORDERED =
  /^(?: (?:up|down|out|back|in|only))? (?:(?:an?|the|your|this|that|these|those|me|us|my|it|every|any|all|how|why)\b|["“‘']|\p{Ll}+s (?:with|for|from|to|in|into|by|as)\b)/iu;
