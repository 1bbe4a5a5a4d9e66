import { foldedText } from './fold.js';
import { functionWord, noun } from './spanish-lexicon.js';
import { verbForm } from './spanish-verbs.js';
import { STOP_WORDS } from './stop-words.js';
import { wordSpans } from './words.js';

/** Whether a text is Spanish rather than English or another language of Europe. Names alone are no language. */
export function looksSpanish(text: string): boolean {
  const words = wordsInside(text.slice(0, LONGEST_SAMPLE));
  const spanish = words.reduce((sum, word) => sum + spanishWeight(word), /[¿¡]/u.test(text) ? MARK_WEIGHT : 0);
  const others = words.filter((word) => ELSEWHERE.has(word) || (STOP_WORDS.has(word) && !SHARED.has(word))).length;
  return spanish >= ENOUGH && spanish > others * OTHER_WEIGHT;
}

/** The first words tell; nobody changes the language after so many. */
const LONGEST_SAMPLE = 2000;
/** No other language has these marks. */
const MARK_WEIGHT = 1.5;
/** A question word with a verb, or two function words. */
const ENOUGH = 1.5;
/** Words of another language weigh more: Spanish shares many of its own. */
const OTHER_WEIGHT = 1.5;

const QUESTION_WORDS = new Set('quien quienes cuando cuanto cuanta cuantos cuantas donde cual cuales'.split(' '));
/** Words that Spanish shares with English, or with French, Italian and Portuguese. */
const SHARED = new Set(
  'no me he a i son has un una el la de do so en se sobre e y te es al mil fin san los las por'.split(' '),
);
/** Frequent words of French, Italian and Portuguese that are not Spanish. */
const ELSEWHERE = new Set(
  `et des du dans pour avec est qui les le une sur pas au ce dit ont sont quoi pourquoi combien comment
  il che di della gli per sono detto cosa chi quanto
  nao o em um os da ao foi pelo pela disse quem onde quais foram mais voce`.split(/\s+/u),
);

/** Folded; words with a capital inside the text are left out, as they are mostly names. */
function wordsInside(text: string): string[] {
  const words = wordSpans(text).map(({ start, end }) => text.slice(start, end));
  return words.filter((word, at) => at === 0 || !/^\p{Lu}/u.test(word)).map(foldedText);
}

function spanishWeight(word: string): number {
  if (QUESTION_WORDS.has(word)) return 1;
  if (ELSEWHERE.has(word)) return 0;
  if (functionWord(word) !== null) return SHARED.has(word) || STOP_WORDS.has(word) ? 0.5 : 1;
  if (STOP_WORDS.has(word)) return 0;
  return verbForm(word) === null && noun(word) === null ? 0 : 0.5;
}
