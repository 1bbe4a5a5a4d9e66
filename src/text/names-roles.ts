import type { Span } from '../core/article.js';
import { SENTENCE_STARTERS } from './abbreviations.js';
import type { Run } from './names-runs.js';
import type { NameToken } from './names-tokens.js';
import { FINITE_VERBS, OPENING_WORDS, PREPOSITIONS } from './names-words.js';
import { OFFICES, PLURAL_TITLES, ROLE_MODIFIERS, ROLES, TITLES } from './titles.js';
import { GROUP_NOUNS } from './titles-organisations.js';

/** What the words around a name say its bearer is, before it, and in apposition behind it or before it. */
export function rolesAround(text: string, tokens: readonly NameToken[], name: Run, title: Run | null): Span[] {
  const front = roleInFront(tokens, name, title);
  const apposition =
    (isBehindPreposition(tokens, name) && title === null ? null : appositionBehind(text, tokens, name.to)) ??
    appositionBefore(text, tokens, name);
  return [front, apposition].filter((role) => role !== null);
}

/** In "the owner of the inn in Lind, who chairs" it is not Lind who chairs. */
function isBehindPreposition(tokens: readonly NameToken[], { from, to }: Run): boolean {
  const before = tokens[from]?.gap === 'space' ? (tokens[from - 1]?.key ?? '') : '';
  return to - from === 1 && /^(?:in|at|of|from|near)$/u.test(before);
}

/** A description of someone is short; a longer run of words is a clause. */
const LONGEST_ROLE = 16;
const LONGEST_WALK = 10;

export function isRoleNoun(key: string): boolean {
  return ROLES.has(key) || /.{4}(?:ologist|ographer|woman|person)$/u.test(key) || hyphenatedRole(key);
}

function hyphenatedRole(key: string): boolean {
  const [, last = ''] = /-(\p{L}+)$/u.exec(key) ?? [];
  return ROLES.has(last) || /^(?:president|mayor|governor|minister|chair)-(?:elect|designate)$/u.test(key);
}

/** "the council's finance chief Ada Lind", "Norwegian Prime Minister Ada Lind". */
function roleInFront(tokens: readonly NameToken[], name: Run, title: Run | null): Span | null {
  const last = title === null ? undefined : tokens[title.to - 1];
  if (last !== undefined && PLURAL_TITLES.has(last.key)) return null;
  if (title !== null) return spanOf(tokens, modifiersBefore(tokens, title.from), title.to);
  const before = tokens[name.from - 1];
  if (before === undefined || tokens[name.from]?.gap !== 'space' || before.possessive) return null;
  if (!isRoleNoun(before.key) || (before.capital && !before.opens && !TITLES.has(before.key))) return null;
  return spanOf(tokens, modifiersBefore(tokens, name.from - 1), name.from);
}

/** Walks left over what narrows a role: "White House press", "the club's former", "London-based". */
function modifiersBefore(tokens: readonly NameToken[], at: number): number {
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

/** Nouns that no list holds narrow a role too, where an article or a possessive stands before them: "the grain". */
function behindDeterminer(tokens: readonly NameToken[], at: number): number | null {
  for (let from = at - 1; from > Math.max(0, at - 1 - MOST_UNKNOWN_NOUNS); from -= 1) {
    const [token, before] = [tokens[from], tokens[from - 1]];
    const isNoun =
      token !== undefined &&
      /^\p{Ll}+$/u.test(token.word) &&
      !/(?:s|ed|ing)$/u.test(token.word) &&
      !FINITE_VERBS.has(token.key) &&
      !isSmall(token.key);
    if (!isNoun || token.gap !== 'space' || before === undefined) return null;
    if (before.possessive || /^(?:the|a|an|his|her|its|their|our)$/u.test(before.key)) return from;
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

function narrows(key: string): boolean {
  return ROLE_MODIFIERS.has(key) || OFFICES.has(key) || GROUP_NOUNS.has(key);
}

/** These words begin what someone was or is not yet. */
const BEGINS_ROLE = /^(?:former|ex|then|acting|incoming|outgoing)$/u;

function isLeftOver(token: NameToken | undefined): boolean {
  return token?.opens === true && token.capital && OPENING_WORDS.has(token.key) && token.key !== 'former';
}

const AGE = /^\d{1,3}$/u;
const STARTS_DESCRIPTION = /^(?:the|a|an|its|his|her|their|our|then|one|another)$/u;
const HOLDS_OFFICE =
  /^(?:chairs|leads|heads|runs|manages|coaches|founded|owns|directs|represents|oversees|captains|presides)$/u;

/** "Ada Lind, the club's chairman," or "Ada Lind, 54, who chairs the council,". */
function appositionBehind(text: string, tokens: readonly NameToken[], end: number): Span | null {
  let from = end;
  if (AGE.test(tokens[from]?.key ?? '') && tokens[from]?.gap === 'comma') from += 1;
  const first = tokens[from];
  if (first?.gap !== 'comma' || tokens[end - 1]?.possessive === true || /^(?:and|or|but)$/u.test(first.key))
    return null;
  const clause = first.key === 'who' && HOLDS_OFFICE.test(tokens[from + 1]?.key ?? '');
  const to = endOfDescription(tokens, from, clause ? from + 2 : from);
  if (
    to === null ||
    (/^\s+\p{Ll}/u.test(text.slice(tokens[to - 1]?.end ?? 0, (tokens[to - 1]?.end ?? 0) + 3)) && !clause)
  )
    return null;
  if (clause) return spanOf(tokens, from, to);
  const head = headOfDescription(tokens, from, to);
  let last = to;
  while (last > from && PREPOSITIONS.has(tokens[last - 1]?.key ?? '')) last -= 1;
  return head === null ? null : spanOf(tokens, from + (STARTS_DESCRIPTION.test(first.key) ? 1 : 0), last);
}

/** The end of the words up to the next mark or relative clause; `null` when they are a clause themselves or too long. */
function endOfDescription(tokens: readonly NameToken[], from: number, searchFrom: number): number | null {
  for (let at = searchFrom; at < Math.min(tokens.length, from + LONGEST_ROLE); at += 1) {
    const token = tokens[at];
    if (
      token === undefined ||
      (at > from && (token.gap !== 'space' || /^(?:who|which|that)$/u.test(token.key) || isParticiple(tokens, at)))
    )
      return at;
    if (FINITE_VERBS.has(token.key)) return null;
  }
  return from + LONGEST_ROLE >= tokens.length ? tokens.length : null;
}

/** "a senator seeking a third term" is a senator; "head of planning" is no shorter. */
function isParticiple(tokens: readonly NameToken[], at: number): boolean {
  return /.{3}ing$/u.test(tokens[at]?.key ?? '') && isRoleNoun(tokens[at - 1]?.key ?? '');
}

/** The role noun that the description is about: its last word, or the last before "of", "at", "with" … */
function headOfDescription(tokens: readonly NameToken[], from: number, to: number): number | null {
  let end = from;
  while (end < to && !(end > from && PREPOSITIONS.has(tokens[end]?.key ?? ''))) end += 1;
  const head = tokens[end - 1];
  if (head === undefined || !isRoleNoun(head.key) || head.possessive) return null;
  return end - 1;
}

/** "the council's finance chief, Ada Lind," and "the head of the council, Ada Lind,": a mark must close behind the name. */
function appositionBefore(text: string, tokens: readonly NameToken[], name: Run): Span | null {
  const last = tokens[name.from - 1];
  const closes = /^(?:\s?[,.;:)”"—–]|\s*$|\s\()/u.test(
    text.slice(tokens[name.to - 1]?.end ?? 0, (tokens[name.to - 1]?.end ?? 0) + 3),
  );
  if (last === undefined || tokens[name.from]?.gap !== 'comma' || !closes) return null;
  const head = isRoleNoun(last.key) ? name.from - 1 : officeHeadBefore(tokens, name.from - 1);
  if (head === null || last.possessive) return null;
  const from = modifiersBefore(tokens, head);
  const introduced =
    /^(?:the|its|his|her|their|our)$/u.test(tokens[from - 1]?.key ?? '') && tokens[from]?.gap === 'space';
  return introduced || from < head || tokens[head]?.capital === true ? spanOf(tokens, from, name.from) : null;
}

/** The role noun of "Secretary of Security and Public Safety", found from its last word. */
function officeHeadBefore(tokens: readonly NameToken[], last: number): number | null {
  for (let at = last; at > Math.max(0, last - LONGEST_WALK) && tokens[at]?.gap === 'space'; at -= 1) {
    const token = tokens[at];
    if (token === undefined || FINITE_VERBS.has(token.key)) return null;
    if (/^(?:of|for|at)$/u.test(token.key) && isRoleNoun(tokens[at - 1]?.key ?? '')) return at - 1;
  }
  return null;
}

function spanOf(tokens: readonly NameToken[], from: number, to: number): Span | null {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first === undefined || last === undefined || from >= to ? null : { start: first.start, end: last.end };
}
