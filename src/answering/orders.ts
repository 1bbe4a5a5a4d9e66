import type { Citation } from '../core/answer.js';
import { wordsOf } from '../core/excerpt.js';
import { contains } from '../core/span.js';
import { PREPOSITIONS } from '../text/names-words.js';
import { termsOf } from '../text/terms.js';

/** Of what is asked, so much is borne out by a sentence that only looks like an order. */
const OF_THE_TOPIC = 0.3;

/**
 * Whether an excerpt states nothing: a question, an order to whoever answers, or one that has little to do with what is
 * asked, or with what is asked and the article around it, unless the excerpt says who spoke it. `share` is how much of what is asked it bears out, from 0 to 1.
 */
export function statesNothing(citation: Citation, share: (words: string) => number): boolean {
  if (isSpokenHere(citation)) return false;
  const words = wordsOf(citation.excerpt);
  if (asks(words) || addressesAnswerer(words) || OF_MACHINES.test(words)) return true;
  const about = share(words);
  return (seemsToOrder(words) && about < OF_THE_TOPIC) || (about === 0 && isStrange(citation));
}

/** Marks between machines, such as "<|system|>", "[INST]" or the end of a JSON reply, which no news is told in. */
const OF_MACHINES =
  /<\|?\/?\p{L}+\|?>|<<\/?\p{L}+>>|\[\/?INST\]|"\s*[}\]]|[{[]\s*"|\{\{|^\s*#{1,6}\s|#\p{N}+#|\]\(|^\s*(?:user|assistant|system|reader|bot|human|speaker|question|instruction)\s*:|\b(?:correct|right) answer\b|\b(?:each|every|all|any) (?:answers?|repl(?:y|ies)|questions?)\b|\bpassage \d|\bwhen(?:ever)? (?:somebody|someone|anybody|anyone) asks\b/iu;

/** Of its words, an excerpt of an article has more than this in common with the rest of it. */
const STRANGE = 0.25;
/** So many different words an article needs beside it, for what it has in common with them to mean anything. */
const LEAST_OTHER_WORDS = 100;
/** "Nobody was killed" is short and news. */
const LEAST_OWN_WORDS = 3;

/** Whether a sentence has next to nothing to do with the article around it, as what was planted there has. */
function isStrange(citation: Citation): boolean {
  const { article, span } = citation.excerpt;
  if (citation.kind === 'speech' && citation.quote.cue !== null && contains(span, citation.quote.cue)) return false;
  const own = contentOf(article.text.slice(span.start, span.end));
  const rest = new Set(contentOf(`${article.text.slice(0, span.start)}\n${article.text.slice(span.end)}`));
  if (own.length < LEAST_OWN_WORDS || rest.size < LEAST_OTHER_WORDS) return false;
  return own.filter((stem) => rest.has(stem)).length <= STRANGE * own.length;
}

function contentOf(text: string): string[] {
  return termsOf(text).flatMap(({ stop, stem }) => (stop ? [] : [stem]));
}

function isSpokenHere(citation: Citation): boolean {
  if (citation.kind === 'report') return false;
  const { kind, speaker, cue } = citation.quote;
  return kind !== 'reported' && speaker !== null && cue !== null && contains(citation.excerpt.span, cue);
}

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
  /^(?: (?:up|down|out|back|in|only))? (?:(?:an?|the|your|this|these|those|me|us|my|it|every|any|all|how|why)\b|["“‘']|\p{Ll}{3,}s (?:with|for|from|to|in|into|by|as)\b)/iu;
