import { SENTENCE_STARTERS } from './abbreviations.js';
import type { NameToken } from './names-tokens.js';
import { FINITE_VERBS, OPENING_WORDS, PREPOSITIONS } from './names-words.js';
import { OFFICES, ROLE_MODIFIERS, ROLES } from './titles.js';
import { GROUP_NOUNS } from './titles-organisations.js';

/** Whether a folded word says what somebody is: "chair", "climatologist", "mayor-elect". */
export function isRoleNoun(key: string): boolean {
  return ROLES.has(key) || /.{4}(?:ologist|ographer|woman|person)$/u.test(key) || hyphenatedRole(key);
}

function hyphenatedRole(key: string): boolean {
  const [, last = ''] = /-(\p{L}+)$/u.exec(key) ?? [];
  return ROLES.has(last) || /^(?:president|mayor|governor|minister|chair)-(?:elect|designate)$/u.test(key);
}

/** A longer run of words before a role is a clause. */
export const LONGEST_WALK = 10;

/** Walks left over what narrows a role: "White House press", "the club's former", "London-based". */
export function modifiersBefore(tokens: readonly NameToken[], at: number): number {
  let from = at;
  while (from > Math.max(0, at - LONGEST_WALK) && tokens[from]?.gap === 'space') {
    const next = isModifier(tokens[from - 1]) ? from - 1 : behindDeterminer(tokens, from);
    if (next === null) break;
    from = next;
    if (BEGINS_ROLE.test(tokens[from]?.key ?? '') && tokens[from - 1]?.possessive !== true) break;
  }
  while (from < at && isLeftOver(tokens[from])) from += 1;
  return from;
}

/** More unknown words in front of a role are a clause rather than a description. */
const MOST_UNKNOWN_NOUNS = 2;

/** Nouns that no list holds narrow a role too, where an article, a possessive or "retired" stands before them. */
function behindDeterminer(tokens: readonly NameToken[], at: number): number | null {
  if (tokens[at]?.capital === true) return null;
  for (let from = at - 1; from > Math.max(0, at - 1 - MOST_UNKNOWN_NOUNS); from -= 1) {
    const [token, before] = [tokens[from], tokens[from - 1]];
    const isNoun =
      token !== undefined &&
      /^\p{Ll}+$/u.test(token.word) &&
      !/(?:[^su]s|ed|ing)$/u.test(token.word) &&
      !FINITE_VERBS.has(token.key) &&
      !isSmall(token.key);
    if (!isNoun || token.gap !== 'space' || before === undefined) return null;
    const isBegun = before.possessive || ROLE_MODIFIERS.has(before.key);
    if (isBegun || /^(?:the|a|an|his|her|its|their|our)$/u.test(before.key)) return from;
  }
  return null;
}

function isSmall(key: string): boolean {
  return PREPOSITIONS.has(key) || SENTENCE_STARTERS.has(key) || OPENING_WORDS.has(key);
}

function isModifier(token: NameToken | undefined): boolean {
  if (token === undefined || FINITE_VERBS.has(token.key)) return false;
  if (token.opens && isSmall(token.key) && !ROLE_MODIFIERS.has(token.key)) return false;
  if (PREPOSITIONS.has(token.key) || /^(?:the|a|an|i|he|she|it|they|we|my|his|her|their|our)$/u.test(token.key))
    return false;
  if (/^\p{Lu}{6,}$/u.test(token.word)) return false;
  return (
    token.capital || token.possessive || narrows(token.key) || isRoleNoun(token.key) || /\p{L}-\p{L}/u.test(token.key)
  );
}

export function narrows(key: string): boolean {
  return ROLE_MODIFIERS.has(key) || OFFICES.has(key) || GROUP_NOUNS.has(key);
}

/** These words begin what someone was or is not yet. */
const BEGINS_ROLE = /^(?:former|ex|then|acting|incoming|outgoing)$/u;

function isLeftOver(token: NameToken | undefined): boolean {
  return token?.opens === true && token.capital && OPENING_WORDS.has(token.key) && token.key !== 'former';
}
