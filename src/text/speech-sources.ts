import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DAYS,
  DETERMINERS,
  isCapitalized,
  MONTHS,
  PREPOSITIONS,
  RELATIVES,
  ROLES,
  SUBJECT_PRONOUNS,
} from './grammar.js';
import {
  isDash,
  isLeadIn,
  isTerm,
  isTime,
  joinsNames,
  LONGEST_PHRASE,
  PARTS_OF_NAMES,
  type Phrase,
} from './speech-phrases.js';
import type { Word } from './speech-words.js';

/** Whether the words between two commas say who someone is. */
export function isApposition(words: readonly Word[], { from, to }: Phrase): boolean {
  const first = words[from];
  if (first === undefined || from >= to || to - from > 22) return false;
  if (first.kind !== 'word' || SUBJECT_PRONOUNS.has(first.lower) || RELATIVES.has(first.lower)) return false;
  if (DETERMINERS.has(first.lower) || /['’]s$/u.test(first.text)) return true;
  if (/^(?:of|from)$/u.test(first.lower) || /^\d+$/u.test(first.text)) return true;
  if (PREPOSITIONS.has(first.lower) || CONJUNCTIONS.has(first.lower) || ADVERBS.has(first.lower)) return false;
  if (isTime(first.lower) || /ing$|ed$/u.test(first.lower)) return false;
  if (isCapitalized(first.text)) return true;
  return words.slice(from, Math.min(to, from + 6)).some(({ lower }) => ROLES.has(lower));
}

const ENDS_SOURCE =
  /^(?:in|on|during|after|to|when|while|as|before|via|through|under|since|last|this|earlier|late|over|amid|ahead|because|if|who|which|that|whose|where|at|with|without|into|upon|when|adding|saying|later|also|again|then|recently|but|yet|so)$/u;

/** The source that begins at `from`: "said Ann Poe, a spokeswoman for the company, in a statement". */
export function sourceAfter(words: readonly Word[], from: number): Phrase | null {
  const named = plainSourceAfter(words, from);
  return named === null ? null : withApposition(words, named);
}

/** The same without the apposition. */
export function plainSourceAfter(words: readonly Word[], from: number): Phrase | null {
  const first = words[from];
  if (first === undefined || first.kind !== 'word') return null;
  if (SUBJECT_PRONOUNS.has(first.lower) && !DETERMINERS.has(first.lower)) return { from, to: from + 1 };
  let to = from;
  while (to < words.length && to - from < LONGEST_PHRASE && continuesSource(words, from, to)) to += 1;
  while (to > from && isLeadIn(words[to - 1] as Word) && words[to - 1]?.text !== ')') to -= 1;
  return to === from ? null : { from, to };
}

function continuesSource(words: readonly Word[], from: number, at: number): boolean {
  const word = words[at] as Word;
  if (word.kind === 'quotation') return at > from && isTerm(word);
  if (word.kind === 'mark')
    return PARTS_OF_NAMES.has(word.text) || word.text === '(' || word.text === ')' || insideBrackets(words, from, at);
  if (DAYS.has(word.lower) || (AUXILIARIES.has(word.lower) && !isCapitalized(word.text))) return false;
  if (SUBJECT_PRONOUNS.has(word.lower) && !DETERMINERS.has(word.lower)) return false;
  if (/^(?:by|about)$/u.test(word.lower)) return !isCapitalized((words[at - 1] as Word).text);
  if (/^(?:in|on|at|with)$/u.test(word.lower))
    return !isCapitalized((words[at - 1] as Word).text) && !opensOccasion(words, at);
  if (word.lower === 'and' || word.lower === 'or') return joinsNames(words, at);
  return !ENDS_SOURCE.test(word.lower) || at === from;
}

function insideBrackets(words: readonly Word[], from: number, at: number): boolean {
  for (let back = at - 1; back >= from; back -= 1) {
    if (words[back]?.text === ')') return false;
    if (words[back]?.text === '(') return true;
  }
  return false;
}

function opensOccasion(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.lower ?? '';
  return (
    next === 'a' ||
    next === 'an' ||
    DAYS.has(next) ||
    MONTHS.has(next) ||
    next === 'his' ||
    next === 'her' ||
    next === 'their'
  );
}

/** With the name behind the title, or the title behind the name. */
export function withApposition(words: readonly Word[], phrase: Phrase): Phrase {
  const comma = words[phrase.to];
  if (comma?.text !== ',' && !(comma !== undefined && isDash(comma.text))) return phrase;
  let to = phrase.to + 1;
  while (to < words.length && to - phrase.to < 22 && words[to]?.kind === 'word') {
    const { lower } = words[to] as Word;
    if (RELATIVES.has(lower) || (to > phrase.to + 1 && AUXILIARIES.has(lower))) break;
    to += 1;
  }
  const within = { from: phrase.to + 1, to };
  if (AUXILIARIES.has(words[to]?.lower ?? '') || !isApposition(words, within)) return phrase;
  return { from: phrase.from, to: endOfTitle(words, within) };
}

/** Where the time and the occasion of speaking begin: "president of the club, on Monday". */
function endOfTitle(words: readonly Word[], { from, to }: Phrase): number {
  for (let at = from + 1; at < to; at += 1) {
    const { lower } = words[at] as Word;
    const leaves =
      DAYS.has(lower) || /^(?:told|said|says|during|after|when|while|adding|saying|before|because|but)$/u.test(lower);
    if (leaves || (/^(?:in|on|at)$/u.test(lower) && opensOccasion(words, at))) return at;
  }
  return to;
}
