import { cueForm } from './cue-forms.js';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DAYS,
  DETERMINERS,
  isCapitalized,
  PREPOSITIONS,
  RELATIVES,
  ROLES,
  SUBJECT_PRONOUNS,
} from './grammar.js';
import { isLeadIn, isTerm, isTime, joinsNames, LONGEST_PHRASE, PARTS_OF_NAMES, type Phrase } from './speech-phrases.js';
import type { Word } from './speech-words.js';

export function nounPhraseBefore(words: readonly Word[], end: number): Phrase | null {
  const last = words[end - 1];
  if (last === undefined) return null;
  if (last.kind === 'word' && SUBJECT_PRONOUNS.has(last.lower) && !isDetermined(words, end - 1))
    return pronoun(words, end - 1);
  let from = end;
  while (from > 0 && end - from < LONGEST_PHRASE) {
    const word = words[from - 1] as Word;
    if (RELATIVES.has(word.lower) && from - 1 > 0) {
      if (from === end) return relativeSubject(words, from - 1);
      return antecedent(words, from - 1, { from, to: end });
    }
    if (!belongsToPhrase(words, from - 1, end)) break;
    from -= 1;
  }
  const who = relativeAhead(words, from);
  return who === null ? stripped(words, { from, to: end }) : nounPhraseBefore(words, who);
}

/** "Officials who have worked with them say": the "who" in whose clause a phrase stands. */
function relativeAhead(words: readonly Word[], from: number): number | null {
  if (!AUXILIARIES.has(words[from - 1]?.lower ?? '')) return null;
  for (let at = from - 1; at > 0 && at > from - 8 && words[at]?.kind === 'word'; at -= 1) {
    if (words[at]?.lower === 'who') return at;
  }
  return null;
}

/** "no one", "another one": no pronoun of its own. */
function isDetermined(words: readonly Word[], at: number): boolean {
  const { lower } = words[at] as Word;
  return (lower === 'one' || lower === 'both' || lower === 'it') && DETERMINERS.has(words[at - 1]?.lower ?? '');
}

export function pronoun(words: readonly Word[], at: number): Phrase | null {
  if (!RELATIVES.has((words[at] as Word).lower)) return { from: at, to: at + 1 };
  const before = words[at - 1]?.text === ',' ? at - 1 : at;
  const named = nearestNoun(words, before);
  return named === null ? { from: at, to: at + 1 } : { from: named.from, to: at + 1 };
}

/** "A group that supports": but no "that" behind a verb, which only opens a clause. */
function relativeSubject(words: readonly Word[], at: number): Phrase | null {
  const before = words[at - 1];
  if (
    before === undefined ||
    PREPOSITIONS.has(before.lower) ||
    (before.kind === 'word' && cueForm(before.lower) !== null)
  )
    return null;
  return /^(?:that|which)$/u.test((words[at] as Word).lower) ? pronoun(words, at) : null;
}

/** A name with its title is no longer. */
const LONGEST_NAME = 12;

/** What a "who" stands for: the last name, or the last noun with its determiner. */
export function nearestNoun(words: readonly Word[], end: number): Phrase | null {
  let from = end;
  while (from > 0 && end - from < LONGEST_NAME && words[from - 1]?.kind === 'word') {
    if (!belongsToPhrase(words, from - 1, end) || endsName(words, from, end) || isVerbBefore(words, from, end)) break;
    from -= 1;
    const opened = DETERMINERS.has((words[from] as Word).lower) && words[from - 1]?.lower !== 'of';
    if (opened) break;
  }
  return from < end ? { from, to: end } : null;
}

/** Whether the word before `from` stands outside the name that begins there: "met Ann Poe", "in Millbrook". */
function endsName(words: readonly Word[], from: number, end: number): boolean {
  const { lower, text } = words[from - 1] as Word;
  if (PREPOSITIONS.has(lower)) return lower !== 'of' && !(lower === 'for' && isPost(words[from - 2]));
  const begun = from < end && isCapitalized((words[from] as Word).text);
  return begun && !isCapitalized(text) && !ROLES.has(lower) && !DETERMINERS.has(lower);
}

/** "Rebuked critics who": the critics. */
function isVerbBefore(words: readonly Word[], from: number, end: number): boolean {
  const verb = cueForm(words[from - 1]?.lower ?? '')?.inflections.has('past') === true;
  return verb && from < end && !DETERMINERS.has(words[from - 2]?.lower ?? '');
}

/** "A spokesman for Poe", but not "hard for Poe". */
function isPost(word: Word | undefined): boolean {
  return word !== undefined && (isCapitalized(word.text) || ROLES.has(word.lower.replace(/s$/u, '')));
}

/** "Critics who oppose the plan said": the critics. But "said that Poe believes": Poe. */
function antecedent(words: readonly Word[], relative: number, rest: Phrase): Phrase | null {
  const before = words[relative - 1] as Word;
  const isRelative = before.kind === 'word' && cueForm(before.lower) === null && !PREPOSITIONS.has(before.lower);
  if (isRelative && rest.to - rest.from > 1 && !isSubject(words, rest)) return nounPhraseBefore(words, relative);
  return rest.from < rest.to ? stripped(words, rest) : null;
}

/** "A deal that Mayor Ann Poe", "a trend that the club": no verb in it, so that one follows. */
function isSubject(words: readonly Word[], { from, to }: Phrase): boolean {
  const [first, ...others] = words.slice(from, to) as [Word, ...Word[]];
  if (DETERMINERS.has(first.lower)) return others.length === 1;
  return isCapitalized(first.text) && others.every(({ text }) => isCapitalized(text) || PARTICLES.has(text));
}

const PARTICLES = new Set(['de', 'la', 'van', 'von', 'der', 'den', 'del', 'da', 'di', 'bin', 'al', 'el', 'of', 'the']);

export function belongsToPhrase(words: readonly Word[], at: number, end: number): boolean {
  const word = words[at] as Word;
  if (word.kind === 'quotation') return at < end - 1 && isTerm(word);
  if (word.kind === 'mark') return PARTS_OF_NAMES.has(word.text) || (word.text === '.' && at < end - 1 && false);
  if (word.lower === 'and' || word.lower === 'or') return joinsNames(words, at);
  if (AUXILIARIES.has(word.lower) && word.lower !== 'may' && word.lower !== 'will') return false;
  if (CONJUNCTIONS.has(word.lower) && word.lower !== 'than') return false;
  if (SUBJECT_PRONOUNS.has(word.lower) && !DETERMINERS.has(word.lower)) return false;
  return !isSurelyCue(words, at);
}

function isSurelyCue(words: readonly Word[], at: number): boolean {
  const { lower } = words[at] as Word;
  const form = cueForm(lower);
  if (form === null || !(form.uses.has('clause') || form.uses.has('saying'))) return false;
  return (
    !DETERMINERS.has(words[at - 1]?.lower ?? '') &&
    (lower === 'said' ||
      lower === 'says' ||
      lower === 'told' ||
      lower === 'believes' ||
      lower === 'added' ||
      lower === 'thinks')
  );
}

/** Without what leads up to a subject: "In an interview Tuesday Poe". */
function stripped(words: readonly Word[], { from, to }: Phrase): Phrase | null {
  let start = from;
  while (start < to && isLeadIn(words[start] as Word)) start += 1;
  if (start > from && PREPOSITIONS.has((words[from] as Word).lower)) start = coreOf(words, { from: start, to });
  const only = words[start];
  if (start >= to || only === undefined) return null;
  if (to - start === 1 && (PREPOSITIONS.has(only.lower) || isTime(only.lower) || only.kind !== 'word')) return null;
  return { from: start, to };
}

/** No run that begins with a verb: "handled messages", "saying in a post". */
export function isPlausible(words: readonly Word[], { from, to }: Phrase): boolean {
  const { text, lower } = words[from] as Word;
  if (isCapitalized(text) || DETERMINERS.has(lower) || to - from === 1) return true;
  return !/(?:ed|ing)$/u.test(lower) && cueForm(lower)?.inflections.has('past') !== true;
}

/** Behind a preposition, the name or the last determiner's phrase is the subject. */
function coreOf(words: readonly Word[], { from, to }: Phrase): number {
  let start = to;
  while (start > from) {
    const word = words[start - 1] as Word;
    if (PREPOSITIONS.has(word.lower) && word.lower !== 'of') break;
    if (DAYS.has(word.lower)) break;
    start -= 1;
    if (DETERMINERS.has(word.lower)) break;
  }
  return start < to ? start : from;
}
