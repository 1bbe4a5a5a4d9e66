import type { Span } from '../core/article.js';
import type { Speaker } from '../core/speech.js';
import { editDistance } from './edit-distance.js';
import { isRoleNoun } from './names-role-words.js';
import { type NameToken, nameTokensIn } from './names-tokens.js';
import { FINITE_VERBS } from './names-words.js';
import { isOrdinaryWord } from './ordinary-words.js';
import { formsOf, needsCapital, SHORTEST_MISSPELT, type SpeakerForms, wordsOf } from './speaker-forms.js';
import { holdersOf, postBeside } from './speaker-posts.js';
import { STOP_WORDS } from './stop-words.js';
import { CROWD_ROLES } from './titles.js';
import { COMPANY_WORDS, ORGANISATION_WORDS } from './titles-organisations.js';

export interface SpeakerMatch {
  readonly speaker: Speaker;
  /** The words that name the speaker. */
  readonly span: Span;
  /** Whether the name is spelt as in the briefing, capitals and accents apart. */
  readonly exact: boolean;
}

/**
 * The speakers that a typed text names, in order: by full name, last name, compound, other name or role; in any case,
 * with or without accents, with a possessive ending, or misspelt. A last name that several bear gives all of them.
 */
export function matchSpeaker(words: string, speakers: readonly Speaker[]): SpeakerMatch[] {
  const forms = rememberedForms(speakers);
  const tokens = nameTokensIn(words, { start: 0, end: words.length });
  const exact = exactMatches(tokens, forms);
  const taken = new Set(exact.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
  const misspelt = tokens.flatMap((token, at) => (taken.has(at) ? [] : misspeltMatch(token, at, forms)));
  const found = [...exact, ...misspelt].sort((a, b) => a.from - b.from || b.to - a.to);
  const meant = joined(found).flatMap((match) => atPost(match, tokens, forms));
  return meant
    .filter((match, at) => match.to > (meant[at - 1]?.to ?? 0))
    .flatMap(({ bearers, from, to, exact: isExact }) => {
      const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
      return bearers.map((speaker) => ({ speaker, span, exact: isExact }));
    });
}

interface Found {
  readonly bearers: readonly Speaker[];
  /** A half-open range of the text's words. */
  readonly from: number;
  readonly to: number;
  readonly exact: boolean;
}

/** In "the boss of Tolland" the boss is meant, and if nobody has that post nobody is: Tolland itself is not. */
function atPost(match: Found, tokens: readonly NameToken[], { posts }: SpeakerForms): Found[] {
  const post = postBeside(tokens, match);
  if (post === null) return [match];
  const bearers = holdersOf(post, match.bearers, posts);
  if (bearers.length > 0) return [{ ...match, bearers, from: post.from, to: post.to }];
  const standsForIt = post.crowd || post.head === 'spokesperson' || !match.bearers.every(isInstitution);
  return standsForIt ? [match] : [];
}

function isInstitution({ name }: Speaker): boolean {
  return wordsOf(name).some((word) => ORGANISATION_WORDS.has(word) || COMPANY_WORDS.has(word));
}

/** The forms of a list of speakers are the same for every question. */
const remembered = new WeakMap<readonly Speaker[], SpeakerForms>();

function rememberedForms(speakers: readonly Speaker[]): SpeakerForms {
  const forms = remembered.get(speakers) ?? formsOf(speakers);
  remembered.set(speakers, forms);
  return forms;
}

/** From left to right, the longest form first. */
function exactMatches(tokens: readonly NameToken[], forms: SpeakerForms): Found[] {
  const found: Found[] = [];
  for (let from = 0; from < tokens.length; ) {
    const match = longestAt(tokens, from, forms);
    if (match !== null) found.push(match);
    from = match?.to ?? from + 1;
  }
  return found;
}

function longestAt(tokens: readonly NameToken[], from: number, forms: SpeakerForms): Found | null {
  const limit = Math.min(tokens.length, from + forms.longestInWords + MOST_ARTICLES);
  for (let to = limit; to > from; to -= 1) {
    if (tokens[from]?.key === 'the' || tokens[to - 1]?.key === 'the') continue;
    const keys = tokens.slice(from, to).flatMap(({ key }) => (key === 'the' ? [] : [key]));
    const bearers = bearersOf(keys, tokens, { from, to }, forms);
    if (bearers !== null) return { bearers, from, to, exact: true };
  }
  return null;
}

/** "The secretary of the friends of the library" has these inside, and forms are kept without. */
const MOST_ARTICLES = 2;

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Who goes by these words, whether or not the apostrophe of a possessive was left out ("brandts plan"). */
function bearersOf(
  keys: readonly string[],
  tokens: readonly NameToken[],
  range: Range,
  { names, descriptions }: SpeakerForms,
): readonly Speaker[] | null {
  const written = keys.join(' ');
  const last = keys.at(-1) ?? '';
  const plain = last.length > SHORTEST_MISSPELT && last.endsWith('s') ? last.slice(0, -1) : last;
  for (const form of new Set([written, [...keys.slice(0, -1), plain].join(' ')])) {
    const named = names.get(form);
    if (named !== undefined && (!needsCapital(form) || isWrittenAsName(tokens[range.from]))) return [...named];
    const described = descriptions.get(form);
    const isMeant = form === written || ownsSomething(tokens, range);
    if (described !== undefined && isMeant && !STOP_WORDS.has(form) && standsAlone(tokens, range))
      return [...described];
  }
  return null;
}

/** "the mayors plan" lacks an apostrophe; "the officials said" are several. */
function ownsSomething(tokens: readonly NameToken[], { to }: Range): boolean {
  const after = tokens[to];
  if (after === undefined || after.gap !== 'space' || CROWD_ROLES.has((tokens[to - 1]?.key ?? '').slice(0, -1)))
    return false;
  return !STOP_WORDS.has(after.key) && !FINITE_VERBS.has(after.key) && !SAYS.test(after.key);
}

const SAYS = /^(?:think|want|say|mean|claim|argue|demand|expect|hope|know|warn|told|.+ed)$/u;

/** With a capital letter that the beginning of the text does not explain. */
function isWrittenAsName(token: NameToken | undefined): boolean {
  return token?.capital === true && !token.opens;
}

const CHANGES_OFFICE = new Set(
  'former ex deputy vice acting assistant interim next new other another associate'.split(' '),
);

/** "the chief" and "did the chief say", but not "fire chief", "chief executive" or "deputy safety chief". */
function standsAlone(tokens: readonly NameToken[], { from, to }: Range): boolean {
  const before = tokens[from]?.gap === 'space' ? tokens[from - 1] : undefined;
  const after = tokens[to]?.gap === 'space' ? tokens[to] : undefined;
  if (after !== undefined && isRoleNoun(after.key)) return false;
  if (before === undefined) return true;
  return to - from > 1 ? !CHANGES_OFFICE.has(before.key) : STOP_WORDS.has(before.key) || FINITE_VERBS.has(before.key);
}

/** From this many letters on two slips are forgiven. */
const LONG_NAME = 7;

function misspeltMatch({ key }: NameToken, at: number, forms: SpeakerForms): Found[] {
  if (key.length < SHORTEST_MISSPELT || !/^[\p{L}'-]+$/u.test(key) || STOP_WORDS.has(key) || isOrdinaryWord(key))
    return [];
  let nearest = 2;
  let bearers = new Set<Speaker>();
  for (const [name, others] of forms.nameWords) {
    const distance = slips(key, name, nearest);
    if (distance === null) continue;
    bearers = new Set(distance < nearest ? others : [...bearers, ...others]);
    nearest = distance;
  }
  return bearers.size === 0 ? [] : [{ bearers: [...bearers], from: at, to: at + 1, exact: false }];
}

/** How many slips part a typed word from a name; `null` if more than its length forgives. */
function slips(typed: string, name: string, most: number): number | null {
  const length = Math.min(typed.length, name.length);
  if (isOrdinaryWord(name) && length < LONG_NAME) return null;
  const limit = Math.min(most, length >= LONG_NAME ? 2 : 1);
  const sameStart = typed.charAt(0) === name.charAt(0) || typed.charAt(1) === name.charAt(0);
  if (Math.abs(typed.length - name.length) > limit || (!sameStart && length < LONG_NAME)) return null;
  const distance = editDistance(typed, name, limit);
  return distance > limit || (distance > 1 && !sameStart) ? null : distance;
}

/** Neighbouring words that name one speaker are one name: "Ana Núñez" and the misspelt "Lindd" behind it. */
function joined(found: readonly Found[]): Found[] {
  const matches: Found[] = [];
  for (const match of found) {
    const before: Found | undefined = matches.at(-1);
    const shared: Speaker[] = before?.to === match.from ? commonBearers(before, match) : [];
    if (before === undefined || shared.length === 0) matches.push(match);
    else
      matches[matches.length - 1] = {
        bearers: shared,
        from: before.from,
        to: match.to,
        exact: before.exact && match.exact,
      };
  }
  return matches;
}

function commonBearers(one: Found, other: Found): Speaker[] {
  return one.bearers.filter((bearer) => other.bearers.includes(bearer));
}
