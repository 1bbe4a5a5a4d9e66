import type { Span } from '../core/article.js';
import { isRoleNoun, LONGEST_WALK, modifiersBefore, narrows } from './names-role-words.js';
import type { Run } from './names-runs.js';
import type { NameToken } from './names-tokens.js';
import { FINITE_VERBS, PREPOSITIONS } from './names-words.js';
import { FEMALE_HONORIFICS, MALE_HONORIFICS, NEUTRAL_HONORIFICS, PLURAL_TITLES, TITLES } from './titles.js';

/** What the words around a name say its bearer is, before it, and in apposition behind it or before it. */
export function rolesAround(text: string, tokens: readonly NameToken[], name: Run, title: Run | null): Span[] {
  const front = roleInFront(tokens, name, title);
  const apposition =
    (isBehindPreposition(tokens, name) && title === null ? null : appositionBehind(text, tokens, name.to)) ??
    appositionBefore(text, tokens, withHonorific(tokens, name));
  return [front, apposition].filter((role) => role !== null);
}

/** In "the owner of the inn in Lind, who chairs" it is not Lind who chairs. */
function isBehindPreposition(tokens: readonly NameToken[], { from, to }: Run): boolean {
  const before = tokens[from]?.gap === 'space' ? (tokens[from - 1]?.key ?? '') : '';
  return to - from === 1 && /^(?:in|at|of|from|near)$/u.test(before);
}

/** A description of someone is short; a longer run of words is a clause. */
const LONGEST_ROLE = 16;

/** "the council's finance chief Ada Lind", "Norwegian Prime Minister Ada Lind". */
function roleInFront(tokens: readonly NameToken[], name: Run, title: Run | null): Span | null {
  const last = title === null ? undefined : tokens[title.to - 1];
  if (last !== undefined && PLURAL_TITLES.has(last.key)) return null;
  if (title !== null) return spanOf(tokens, modifiersBefore(tokens, title.from), title.to);
  const before = tokens[name.from - 1];
  if (before === undefined || tokens[name.from]?.gap !== 'space' || before.possessive) return null;
  const office = officeOfGroup(tokens, name.from - 1);
  if (office !== null) return spanOf(tokens, modifiersBefore(tokens, office), name.from);
  if (!isRoleNoun(before.key) || (before.capital && !before.opens && !TITLES.has(before.key))) return null;
  return spanOf(tokens, modifiersBefore(tokens, name.from - 1), name.from);
}

const LEADS =
  /^(?:leader|head|chief|president|chair|chairman|chairwoman|chairperson|director|secretary|minister|manager|captain|editor)$/u;

/** The role noun of "Leader of the opposition" right before a name; other words there may be verbs. */
function officeOfGroup(tokens: readonly NameToken[], last: number): number | null {
  const [noun, before] = [tokens[last], tokens[last - 1]];
  if (noun === undefined || before === undefined || noun.gap !== 'space' || noun.capital || !narrows(noun.key))
    return null;
  const of = before.key === 'the' && before.gap === 'space' ? last - 2 : last - 1;
  const isOffice = tokens[of]?.key === 'of' && tokens[of]?.gap === 'space' && LEADS.test(tokens[of - 1]?.key ?? '');
  return isOffice ? of - 1 : null;
}

const AGE = /^\d{1,3}$/u;
const STARTS_DESCRIPTION = /^(?:the|a|an|its|his|her|their|our|then|one|another)$/u;
/** "Ada Lind, the club's chairman," or "Ada Lind, 54, a teacher,"; clauses say what somebody does, and are no roles. */
function appositionBehind(text: string, tokens: readonly NameToken[], end: number): Span | null {
  let from = end;
  if (AGE.test(tokens[from]?.key ?? '') && tokens[from]?.gap === 'comma') from += 1;
  const first = tokens[from];
  if (first?.gap !== 'comma' || tokens[end - 1]?.possessive === true || /^(?:and|or|but)$/u.test(first.key))
    return null;
  const to = endOfDescription(tokens, from);
  const stop = tokens[(to ?? 0) - 1]?.end ?? 0;
  if (to === null || hasObject(tokens, from, to)) return null;
  const goesOn = /^\s+\p{Ll}/u.test(text.slice(stop, stop + 3));
  if (goesOn && tokens[to]?.key !== 'who') return null;
  const head = headOfDescription(tokens, from, to);
  let last = to;
  while (last > from && PREPOSITIONS.has(tokens[last - 1]?.key ?? '')) last -= 1;
  const start = from + (STARTS_DESCRIPTION.test(first.key) ? 1 : 0);
  return head === null ? null : withPossessive(text, tokens[last - 1], spanOf(tokens, start, last));
}

/** "the head of St Olaf’s" ends with its ending. */
function withPossessive(text: string, last: NameToken | undefined, span: Span | null): Span | null {
  if (span === null || last?.possessive !== true) return span;
  const [ending = ''] = /^['’]s?/u.exec(text.slice(span.end, span.end + 2)) ?? [];
  return { start: span.start, end: span.end + ending.length };
}

/** The end of the words up to the next mark or relative clause; `null` when they are a clause themselves or too long. */
function endOfDescription(tokens: readonly NameToken[], from: number): number | null {
  for (let at = from; at < Math.min(tokens.length, from + LONGEST_ROLE); at += 1) {
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

/** In "blamed the referee" and "beat the champion" a verb stands before the noun. */
function hasObject(tokens: readonly NameToken[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) {
    const key = tokens[at]?.key ?? '';
    if (PREPOSITIONS.has(key) && key !== 'and') return false;
    if (STARTS_DESCRIPTION.test(key) && key !== 'then' && key !== 'one' && tokens[at - 1]?.key !== 'and') return true;
  }
  return false;
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

function withHonorific(tokens: readonly NameToken[], { from, to }: Run): Run {
  const key = tokens[from]?.gap === 'space' ? (tokens[from - 1]?.key ?? '') : '';
  const addressed = MALE_HONORIFICS.has(key) || FEMALE_HONORIFICS.has(key) || NEUTRAL_HONORIFICS.has(key);
  return { from: addressed ? from - 1 : from, to };
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
  const article = head === name.from - 1 ? /^(?:the|its|his|her|their|our)$/u : /^(?:the|an?|its|his|her|their|our)$/u;
  const introduced = article.test(tokens[from - 1]?.key ?? '') && tokens[from]?.gap === 'space';
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
