import { properNamesIn } from '../text/names.js';
import { termsOf } from '../text/terms.js';

/** Words to whoever writes the answer: "in your reply", "ignore the previous instructions". No news is told that way. */
export function addressesAnswerer(words: string): boolean {
  return TO_ANSWERER.test(words);
}

const TO_ANSWERER =
  /\byour (?:next |final |own |whole |entire )?(?:repl(?:y|ies)|responses?|answers?|output|messages?|summar(?:y|ies))\b|\b(?:ignore|disregard|forget|override)\b.{0,30}\b(?:instructions?|prompts?|rules|above|told)\b|\bsystem prompt\b|\bas an? (?:ai|language model|assistant|chat ?bot)\b/iu;

/** Whether words ask or order rather than state something. A guess from their form: also true of some that state. */
export function asksOrOrders(words: string): boolean {
  if (/\?["”’)\s]*$/u.test(words)) return true;
  const opening = words.replace(/^["“‘'\s]+|^(?:please|now|then|also|next|first|finally)[,:]?\s+/giu, '');
  const [first] = termsOf(opening);
  if (first === undefined || first.stop || NO_BASE_FORM.test(first.word)) return false;
  return !properNamesIn(opening).some(({ span }) => span.start <= first.span.start);
}

/** Endings that no order has. */
const NO_BASE_FORM = /(?:[^s]s|ed|ing|ly|\d)$/u;
