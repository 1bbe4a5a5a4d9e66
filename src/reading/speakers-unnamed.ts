import { isFullName, nameKey } from '../text/names-key.js';
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

/** Somebody whom the article only describes. */
export function wordedFigure(words: string, key: string): Figure {
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
