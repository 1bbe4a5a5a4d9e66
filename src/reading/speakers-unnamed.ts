import { foldName } from '../text/names-fold.js';
import { isFullName, nameKey } from '../text/names-key.js';
import { PREPOSITIONS } from '../text/names-words.js';
import type { PlacedName } from './speakers-article.js';
import type { Figure } from './speakers-figures.js';
import { genderOfRole } from './speakers-gender.js';
import { roleWordsOf } from './speakers-roles.js';

/** Somebody whose name stands where names are not collected: in a heading. */
export function strayFigure(name: PlacedName): Figure {
  const kind = name.kind === 'unknown' ? 'other' : name.kind;
  const { words } = name;
  return {
    key: nameKey(words),
    words,
    kind,
    full: isFullName(words),
    ambiguous: false,
    gender: null,
    names: [name],
    worded: null,
  };
}

/** Who asks is seldom the "he" who says something next. */
const ASKS = new Set(['reporter', 'journalist', 'interviewer', 'moderator', 'host', 'questioner']);

/** The figure behind words that describe somebody; `isDefinite` when "the" stands before them. */
export type WordedFigures = (
  words: string,
  isDefinite: boolean,
) => { readonly figure: Figure; readonly isNew: boolean };

/**
 * Keeps those whom one article only describes. The same words are the same figure, and "the diplomat" is the one diplomat
 * that was described before: "a senior Western diplomat".
 */
export function createWordedFigures(): WordedFigures {
  const byWords = new Map<string, Figure>();
  const byNoun = new Map<string, Figure | null>();
  return (words, isDefinite) => {
    const known = byWords.get(words) ?? (isDefinite ? byNoun.get(foldName(words)) : null) ?? null;
    const figure = known ?? wordedFigure(words, foldName(words));
    byWords.set(words, figure);
    const noun = nounOf(words);
    if (known === null) byNoun.set(noun, byNoun.has(noun) ? null : figure);
    return { figure, isNew: known === null };
  };
}

/** The last word, or the last before a preposition. */
function nounOf(words: string): string {
  const keys = words.split(' ').map(foldName);
  const preposition = keys.findIndex((key, at) => at > 0 && PREPOSITIONS.has(key));
  return keys[(preposition === -1 ? keys.length : preposition) - 1] ?? '';
}

function wordedFigure(words: string, key: string): Figure {
  const role = roleWordsOf(words);
  const kind = role === null || ASKS.has(role.head) ? 'other' : 'person';
  return {
    key,
    words: [key],
    kind,
    full: false,
    ambiguous: false,
    gender: genderOfRole(words),
    names: [],
    worded: words,
  };
}

/**
 * Whether the words describe someone else in every article: "the company", "one of them", "police", but not "officials" and
 * not those who are told apart by a name or by what they know: "port officials", "a person familiar with the talks".
 */
export function isLocal(worded: string): boolean {
  const words = worded.toLowerCase().split(' ');
  const last = words.at(-1) ?? '';
  if (/ (?:them|its|his|her|their)\b/u.test(worded)) return true;
  if (/\p{Lu}/u.test(worded.slice(1)) || words.length > MOST_LOCAL_WORDS) return false;
  return ALWAYS_LOCAL.has(last) || !/(?:[^s]s|people|men|women)$/u.test(last);
}

const MOST_LOCAL_WORDS = 3;
/** Without an ending of the plural, or with one that says nothing. */
const ALWAYS_LOCAL = new Set(
  'police government military army staff management authorities prosecutors board'.split(' '),
);
