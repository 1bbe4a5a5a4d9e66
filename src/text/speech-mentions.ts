import type { Span } from '../core/article.js';
import { cueForm } from './cue-forms.js';
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
  TIMES,
} from './grammar.js';
import type { Word } from './speech-words.js';

/** A run of words [from, to) of a frame that names a source. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** Longer runs are no noun phrase. Keeps the walk linear. */
const LONGEST_PHRASE = 25;
const LONGEST_PARENTHESIS = 40;
const LONGEST_TERM = 40;

export function spanOfPhrase(words: readonly Word[], { from, to }: Phrase): Span {
  return { start: (words[from] as Word).span.start, end: (words[to - 1] as Word).span.end };
}

/** The subject that ends before the word at `end`: with its apposition, without its relative clause. */
export function subjectBefore(words: readonly Word[], end: number): Phrase | null {
  const last = backOverTimes(words, end);
  const word = words[last - 1];
  if (word === undefined || word.kind === 'quotation') return null;
  if (word.kind === 'word') return nounPhraseBefore(words, last);
  return closesParenthesis(word.text) ? subjectBeforeParenthesis(words, last - 1) : null;
}

/** A nickname or a title of a work in the middle of a name: no speech. */
function isTerm({ span, quotation }: Word): boolean {
  return span.end - span.start < LONGEST_TERM && quotation !== null && !quotation.sentence;
}

function closesParenthesis(mark: string): boolean {
  return mark === ',' || mark === ')' || isDash(mark) || mark === ']';
}

export function isDash(mark: string): boolean {
  return /^(?:--+|[—–‒-])$/u.test(mark);
}

/** "Trump on Tuesday said", "the ministry last week announced". */
function backOverTimes(words: readonly Word[], end: number): number {
  for (let from = Math.max(1, end - 5); from < end; from += 1) {
    const first = words[from]?.lower ?? '';
    const opens = /^(?:on|in|last|this|late|early|earlier|at)$/u.test(first) || DAYS.has(first);
    if (!opens) continue;
    const rest = words.slice(from, end);
    const timed = rest.some(
      ({ lower }) => DAYS.has(lower) || TIMES.has(lower) || MONTHS.has(lower) || /^\d{4}$/u.test(lower),
    );
    const lastIsTime = isTime(rest.at(-1)?.lower ?? '');
    if (timed && lastIsTime && rest.every(({ kind }) => kind === 'word')) return from;
  }
  return end;
}

function isTime(lower: string): boolean {
  return DAYS.has(lower) || TIMES.has(lower) || MONTHS.has(lower) || /^\d+(?:st|nd|rd|th)?$/u.test(lower);
}

function subjectBeforeParenthesis(words: readonly Word[], close: number): Phrase | null {
  const open = openerOf(words, close);
  if (open === null) return null;
  const before = open > 0 && words[open - 1]?.text === ',' ? open - 1 : open;
  const skipped = beforeAdjunct(words, before);
  if (skipped !== null) return nounPhraseBefore(words, skipped);
  const phrase =
    nounPhraseBefore(words, before) ??
    (words[before - 1]?.text === ')' ? subjectBeforeParenthesis(words, before - 1) : null);
  if (phrase === null) return null;
  const within = { from: open + 1, to: close };
  const keep = words[close]?.text === ')' || isApposition(words, within);
  const found = { from: phrase.from, to: keep ? (words[close]?.text === ')' ? close + 1 : close) : phrase.to };
  return joinedToNameBefore(words, found);
}

/** "Clinton, during a meeting in Columbus, Ohio, said": where the adjunct between the commas begins. */
function beforeAdjunct(words: readonly Word[], end: number): number | null {
  let from = end;
  while (from > 0 && end - from < LONGEST_PHRASE && belongsToPhrase(words, from - 1, end)) from -= 1;
  const opens = PREPOSITIONS.has(words[from]?.lower ?? '') && !/^(?:of|from)$/u.test(words[from]?.lower ?? '');
  return opens && from > 1 && words[from - 1]?.text === ',' ? from - 1 : null;
}

/** Commas inside one mention: "John Smith, 45, of Dayton, Ohio, a farmer". */
const MOST_PIECES = 4;
const LONGEST_PIECE = 6;

/** "John Smith, 45, a farmer": what stood before the last comma was no name yet. */
function joinedToNameBefore(words: readonly Word[], phrase: Phrase): Phrase {
  let from = phrase.from;
  let start = rawStart(words, phrase.from);
  for (let pieces = 0; pieces < MOST_PIECES && words[start - 1]?.text === ','; pieces += 1) {
    const first = words[start] as Word;
    const before = pieceBefore(words, start - 1);
    if (/^\d+$/u.test(words[start - 2]?.text ?? '')) start -= 2;
    else if (/^\d/u.test(first.text) || /^(?:of|from)$/u.test(first.lower)) {
      const named = nounPhraseBefore(words, start - 1);
      if (named === null) return { from, to: phrase.to };
      from = named.from;
      start = named.from;
    } else if (before !== null && /^(?:of|from)$/u.test(words[before]?.lower ?? '')) start = before;
    else break;
  }
  return { from, to: phrase.to };
}

/** With a preposition before it: "of Dayton". */
function rawStart(words: readonly Word[], from: number): number {
  return /^(?:of|from)$/u.test(words[from - 1]?.lower ?? '') ? from - 1 : from;
}

function pieceBefore(words: readonly Word[], comma: number): number | null {
  for (let at = comma - 1; at > 0 && at >= comma - LONGEST_PIECE; at -= 1) if (words[at - 1]?.text === ',') return at;
  return null;
}

function openerOf(words: readonly Word[], close: number): number | null {
  const closing = (words[close] as Word).text;
  const opening = closing === ')' ? '(' : closing === ']' ? '[' : closing;
  for (let at = close - 1; at > 0 && at >= close - LONGEST_PARENTHESIS; at -= 1) {
    const { text } = words[at] as Word;
    if (isDash(closing) ? isDash(text) : text === opening) return at;
    if (text === ';' || text === ':') return null;
  }
  return null;
}

/** Whether the words between two commas say who someone is. */
function isApposition(words: readonly Word[], { from, to }: Phrase): boolean {
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

const PARTS_OF_NAMES = new Set(['&', '/', '’', "'"]);

function nounPhraseBefore(words: readonly Word[], end: number): Phrase | null {
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

function pronoun(words: readonly Word[], at: number): Phrase | null {
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

/** What a "who" stands for: the last name, or the last noun with its determiner. */
export function nearestNoun(words: readonly Word[], end: number): Phrase | null {
  let from = end;
  while (from > 0 && end - from < 12 && words[from - 1]?.kind === 'word' && belongsToPhrase(words, from - 1, end)) {
    const { lower } = words[from - 1] as Word;
    if (PREPOSITIONS.has(lower) && lower !== 'of' && lower !== 'for') break;
    from -= 1;
    if (DETERMINERS.has(lower) && words[from - 1]?.lower !== 'of') break;
    if (
      from < end - 1 &&
      isCapitalized((words[from + 1] as Word).text) &&
      !isCapitalized((words[from] as Word).text) &&
      !ROLES.has(lower)
    ) {
      if (!PREPOSITIONS.has(lower) && !DETERMINERS.has(lower)) {
        from += 1;
        break;
      }
    }
  }
  return from < end ? { from, to: end } : null;
}

/** "Critics who oppose the plan said": the critics. But "said that Trump believes": Trump. */
function antecedent(words: readonly Word[], relative: number, rest: Phrase): Phrase | null {
  const before = words[relative - 1] as Word;
  const isRelative = before.kind === 'word' && cueForm(before.lower) === null && !PREPOSITIONS.has(before.lower);
  if (isRelative && rest.to - rest.from > 1) return nounPhraseBefore(words, relative);
  return rest.from < rest.to ? stripped(words, rest) : null;
}

function belongsToPhrase(words: readonly Word[], at: number, end: number): boolean {
  const word = words[at] as Word;
  if (word.kind === 'quotation') return at < end - 1 && isTerm(word);
  if (word.kind === 'mark') return PARTS_OF_NAMES.has(word.text) || (word.text === '.' && at < end - 1 && false);
  if (word.lower === 'and' || word.lower === 'or') return joinsNames(words, at);
  if (AUXILIARIES.has(word.lower) && word.lower !== 'may' && word.lower !== 'will') return false;
  if (CONJUNCTIONS.has(word.lower) && word.lower !== 'than') return false;
  if (SUBJECT_PRONOUNS.has(word.lower) && !DETERMINERS.has(word.lower)) return false;
  return !isSurelyCue(words, at);
}

/** "Smith and Jones", "Republicans and Democrats", but not "won the race and Trump". */
function joinsNames(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const after = words[at + 1];
  if (before?.kind !== 'word' || after?.kind !== 'word') return false;
  if (AUXILIARIES.has(after.lower) || SUBJECT_PRONOUNS.has(after.lower)) return false;
  return (
    isCapitalized(before.text) === isCapitalized(after.text) || ROLES.has(before.lower) || after.lower === 'others'
  );
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

/** Without what leads up to a subject: "In an interview Tuesday Trump". */
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

function isLeadIn({ lower, kind }: Word): boolean {
  return (
    kind === 'mark' ||
    PREPOSITIONS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    (ADVERBS.has(lower) && lower !== 'former') ||
    DAYS.has(lower)
  );
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

const ENDS_SOURCE =
  /^(?:in|on|during|after|to|when|while|as|before|via|through|under|since|last|this|earlier|late|over|amid|ahead|because|if|who|which|that|whose|where|at|with|without|into|upon|when|adding|saying|later|also|again|then|recently|but|yet|so)$/u;

/** The source that begins at `from`: "said Ann Poe, a spokeswoman for the company, in a statement". */
export function sourceAfter(words: readonly Word[], from: number): Phrase | null {
  const first = words[from];
  if (first === undefined || first.kind !== 'word') return null;
  if (SUBJECT_PRONOUNS.has(first.lower) && !DETERMINERS.has(first.lower)) return { from, to: from + 1 };
  let to = from;
  while (to < words.length && to - from < LONGEST_PHRASE && continuesSource(words, from, to)) to += 1;
  while (to > from && isLeadIn(words[to - 1] as Word)) to -= 1;
  return to === from ? null : withApposition(words, { from, to });
}

function continuesSource(words: readonly Word[], from: number, at: number): boolean {
  const word = words[at] as Word;
  if (word.kind === 'quotation') return at > from && isTerm(word);
  if (word.kind === 'mark')
    return PARTS_OF_NAMES.has(word.text) || word.text === '(' || word.text === ')' || insideBrackets(words, from, at);
  if (DAYS.has(word.lower) || AUXILIARIES.has(word.lower)) return false;
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
function withApposition(words: readonly Word[], phrase: Phrase): Phrase {
  const comma = words[phrase.to];
  if (comma?.text !== ',' && !(comma !== undefined && isDash(comma.text))) return phrase;
  let to = phrase.to + 1;
  while (to < words.length && to - phrase.to < 22 && words[to]?.kind === 'word') {
    const { lower } = words[to] as Word;
    if (RELATIVES.has(lower) || (to > phrase.to + 1 && AUXILIARIES.has(lower))) break;
    to += 1;
  }
  const within = { from: phrase.to + 1, to };
  if (!isApposition(words, within)) return phrase;
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

/** The subject of the sentence as far as it can be told without a parser: for "…, saying" and "… and said". */
export function leadingSubject(words: readonly Word[]): Phrase | null {
  const from = afterLeadIn(words);
  const first = words[from];
  if (
    first === undefined ||
    first.kind !== 'word' ||
    /^(?:last|this|next|every)$/u.test(first.lower) ||
    isTime(first.lower)
  )
    return null;
  if (SUBJECT_PRONOUNS.has(first.lower) && !DETERMINERS.has(first.lower)) return { from, to: from + 1 };
  let to = from;
  while (to < words.length && to - from < 10 && inLeadingSubject(words, from, to)) to += 1;
  const named = words
    .slice(from, to)
    .some(({ text, lower }) => isCapitalized(text) || ROLES.has(lower.replace(/s$/u, '')));
  return named && to > from ? withClosedApposition(words, { from, to }) : null;
}

function inLeadingSubject(words: readonly Word[], from: number, at: number): boolean {
  const { kind, lower, text } = words[at] as Word;
  if (kind !== 'word') return false;
  if (at === from) return !AUXILIARIES.has(lower) && !PREPOSITIONS.has(lower);
  if (isCapitalized(text) && !DAYS.has(lower)) return true;
  if (AUXILIARIES.has(lower) || ADVERBS.has(lower) || RELATIVES.has(lower) || cueForm(lower) !== null) return false;
  if (lower === 'and') return joinsNames(words, at);
  if (lower === 'of' || lower === 'for') return true;
  if (PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower) || DETERMINERS.has(lower) || /(?:ed|ing|ly)$/u.test(lower))
    return words[at - 1]?.lower === 'of' && DETERMINERS.has(lower);
  const before = words[at - 1] as Word;
  return !isCapitalized(before.text) || at - 1 === from || ROLES.has(lower.replace(/s$/u, ''));
}

function withClosedApposition(words: readonly Word[], phrase: Phrase): Phrase {
  const extended = withApposition(words, phrase);
  return words[extended.to]?.text === ',' ? extended : phrase;
}

/** Behind an opening adjunct such as "In a speech on Monday," or "Last year,", and a conjunction. */
function afterLeadIn(words: readonly Word[]): number {
  let from = 0;
  while (from < words.length && (words[from]?.kind === 'mark' || OPENERS.has(words[from]?.lower ?? ''))) from += 1;
  const word = words[from];
  if (word === undefined || word.kind !== 'word') return from;
  const adjunct =
    isLeadIn(word) || isTime(word.lower) || /(?:ing|ed|ly)$/u.test(word.lower) || OPENS_TIME.has(word.lower);
  if (!adjunct) return from;
  const comma = words.slice(from, from + LONGEST_PARENTHESIS).findIndex(({ text }) => text === ',');
  return comma < 0 ? from : from + comma + 1;
}

const OPENERS = new Set([
  'but',
  'and',
  'so',
  'yet',
  'then',
  'meanwhile',
  'however',
  'still',
  'later',
  'instead',
  'also',
  'or',
]);
const OPENS_TIME = new Set(['last', 'this', 'next', 'earlier', 'late', 'every', 'when', 'if']);
