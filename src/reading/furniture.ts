import { finalStop, isProse, wordCount } from './form.js';
import { FURNITURE_FAMILIES, type FurnitureFamily, type FurnitureName } from './furniture-phrases.js';
import { NAVIGATION_WORDS } from './navigation-words.js';
import { plainFold } from './plain-fold.js';

export type Furniture = FurnitureName | 'link' | 'breadcrumbs' | 'tags';

/** No line of a page's furniture is longer; the patterns below never see more. */
const LONGEST_FURNITURE = 400;

const LEADING_MARKS = /^[^\p{L}\p{N}©(@#<]{1,12}/u;
const ENDING = '[ .!?…:">›→)|]{0,6}';
const MATCHERS = FURNITURE_FAMILIES.map((family) => ({ family, matches: matcherOf(family) }));

/**
 * Which kind of furniture a line is by its words alone, or `null`. When in doubt it is none: a sentence that merely
 * mentions a subscription must stay.
 */
export function furnitureOf(words: string): Furniture | null {
  if (words === '' || words.length > LONGEST_FURNITURE) return null;
  const marks = furnitureByMarks(words);
  if (marks !== null) return marks;
  if (/^["“„«]/u.test(words)) return null;
  const folded = plainFold(words).replace(LEADING_MARKS, '').trim();
  const family = MATCHERS.find(({ matches }) => matches.test(folded))?.family;
  if (family === undefined || wordCount(words) > family.mostWords) return null;
  return TELLS_OF_OTHERS.has(family.name) || !reportsSpeech(words) ? family.name : null;
}

/** Whether a word or two is the name of a part of the site. */
export function isNavigation(words: string): boolean {
  return NAVIGATION_WORDS.has(words.toLowerCase());
}

/** One line of several such names: "News | Sport | Weather". The rows of a table have figures. */
export function isNavigationRow(words: string): boolean {
  const parts = words.split(/\s*[|·•]\s*/u).filter((part) => part !== '');
  const names = parts.filter((part) => isNavigation(part));
  return parts.length >= 3 && !/\p{N}/u.test(words) && names.length * 2 >= parts.length;
}

function matcherOf({ whole, opening = [] }: FurnitureFamily): RegExp {
  const wholes = whole.length > 0 ? [`(?:${whole.join('|')})${ENDING}$`] : [];
  const openings = opening.length > 0 ? [`(?:${opening.join('|')})`] : [];
  return new RegExp(`^(?:${[...wholes, ...openings].join('|')})`, 'u');
}

/** Families whose lines may hold a headline or a sentence about who said what. */
const TELLS_OF_OTHERS: ReadonlySet<Furniture> = new Set(['cross-promotion', 'rights', 'provenance']);

function reportsSpeech(words: string): boolean {
  return isProse(words) && /\b(?:said|says|told|added|asked|announced|according to|wrote)\b/iu.test(words);
}

function furnitureByMarks(words: string): Furniture | null {
  if (!/[\p{L}\p{N}]/u.test(words)) return 'end-mark';
  if (/^-\s?30\s?-$/u.test(words)) return 'end-mark';
  if (/^(?:[\p{L} ]{2,40}:? ?)?<?(?:https?:\/\/|www\.)\S+>?$/iu.test(words)) return 'link';
  if (/^(?:[#]\p{L}[\p{L}\p{N}_]*[\s,]*)+$/u.test(words)) return 'tags';
  return isBreadcrumbs(words) ? 'breadcrumbs' : null;
}

/** "Home > News > World", "Home / Sport / Match reports": short names, each within the one before. */
function isBreadcrumbs(words: string): boolean {
  const parts = words.split(/\s*[>»›→]\s*|\s\/\s/u).map((part) => part.trim());
  const short = parts.every((part, index) => part !== '' && (wordCount(part) <= 4 || index === parts.length - 1));
  const fromHome = isNavigation(parts[0] ?? '') || parts.length >= 3;
  return (
    parts.length >= 2 && short && fromHome && finalStop(words) === '' && !/\p{N}/u.test(parts.slice(0, -1).join(' '))
  );
}
