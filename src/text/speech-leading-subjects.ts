import { cueForm } from './cue-forms.js';
import {
  ADVERBS,
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
import { isDash, isLeadIn, isTime, joinsNames, LONGEST_PARENTHESIS, type Phrase } from './speech-phrases.js';
import { withApposition } from './speech-sources.js';
import type { Word } from './speech-words.js';

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
    .some(({ text, lower }) => (isCapitalized(text) && !DETERMINERS.has(lower)) || isSpeaker(lower));
  return named && to > from ? withClosedApposition(words, { from, to }) : null;
}

/** Bodies that speak as people do: "several groups sued, saying". */
const BODIES =
  /^(?:group|organi[sz]ation|agenc(?:y|ie)|compan(?:y|ie)|union|committee|commission|council|campaign|court|firm|part(?:y|ie)|association|coalition|ministr(?:y|ie)|government|department|police|board|club|bank|panel)s?$/u;

function isSpeaker(noun: string): boolean {
  return ROLES.has(noun.replace(/s$/u, '')) || BODIES.test(noun);
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
    return DETERMINERS.has(lower) && (words[at - 1]?.lower === 'of' || DETERMINERS.has(words[at - 1]?.lower ?? ''));
  const before = words[at - 1] as Word;
  return !isCapitalized(before.text) || at - 1 === from || ROLES.has(lower.replace(/s$/u, ''));
}

function withClosedApposition(words: readonly Word[], phrase: Phrase): Phrase {
  const extended = withApposition(words, phrase);
  return words[extended.to]?.text === ',' ? extended : phrase;
}

/** "MILLBROOK, Norland (AP) — " */
export function afterDateline(words: readonly Word[]): number {
  if (!/^\p{Lu}{3,}$/u.test(words[0]?.text ?? '')) return 0;
  const dash = words.slice(0, LONGEST_DATELINE).findIndex(({ text }) => isDash(text));
  const placed = words.slice(0, Math.max(0, dash)).every(isPartOfDateline);
  return placed ? dash + 1 : 0;
}

function isPartOfDateline({ kind, text, lower }: Word): boolean {
  return kind === 'mark' || isCapitalized(text) || isTime(lower);
}

const LONGEST_DATELINE = 12;

/** Behind an opening adjunct such as "In a speech on Monday," or "Last year,", and a conjunction. */
function afterLeadIn(words: readonly Word[]): number {
  let from = afterDateline(words);
  while (from < words.length && (words[from]?.kind === 'mark' || OPENERS.has(words[from]?.lower ?? ''))) from += 1;
  const word = words[from];
  if (word === undefined || word.kind !== 'word') return from;
  const adjunct =
    isLeadIn(word) ||
    isTime(word.lower) ||
    (/(?:ing|ed|ly)$/u.test(word.lower) && !isName(words, from)) ||
    OPENS_TIME.has(word.lower);
  if (!adjunct) return from;
  const lead = words.slice(from, from + LONGEST_PARENTHESIS);
  const comma = lead.findIndex(({ text, quotation }) => text === ',' || quotation?.sentence === true);
  return comma < 0 ? from : from + comma + 1;
}

/** "Reid said", "Fleming was", "Emily Poe": no adverb and no participle, though they end like one. */
function isName(words: readonly Word[], at: number): boolean {
  const { text = '', lower = '' } = words[at] ?? {};
  const next = words[at + 1];
  if (!isCapitalized(text) || next === undefined) return false;
  if (AUXILIARIES.has(next.lower) || cueForm(next.lower)?.inflections.has('past') === true) return true;
  return /ly$/u.test(lower) && isCapitalized(next.text) && !DETERMINERS.has(next.lower);
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
