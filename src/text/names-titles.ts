import { isRoleNoun } from './names-role-words.js';
import { isGivenName, type Run } from './names-runs.js';
import type { NameToken } from './names-tokens.js';
import { CONNECTORS, NAME_SUFFIXES } from './names-words.js';
import {
  FEMALE_HONORIFICS,
  MALE_HONORIFICS,
  NEUTRAL_HONORIFICS,
  OFFICES,
  PLURAL_TITLES,
  ROLE_MODIFIERS,
  TITLES,
  TITLES_AS_SURNAMES,
} from './titles.js';
import { ORGANISATION_WORDS } from './titles-organisations.js';

/** Parts a run into title and name: "Norwegian Prime Minister | Ada Lind"; `null` when it holds no name at all. */
export function splitTitle(
  tokens: readonly NameToken[],
  run: Run,
  ordinary: ReadonlySet<string>,
): { readonly name: Run; readonly title: Run | null; readonly honorific: string | null } | null {
  const at = lastTitle(tokens, run);
  const behind = at === null ? run.from : behindOffice(tokens, at + 1, run.to);
  const honorificAt = lastHonorific(tokens, { from: behind, to: run.to });
  const from = honorificAt === null ? behind : honorificAt + 1;
  const name = withoutParty(tokens, { from, to: run.to }, ordinary);
  if (name.from >= name.to || isOnlyTitle(tokens, name)) return null;
  return {
    name,
    title: at === null ? null : { from: titleStart(tokens, run.from, at), to: behind },
    honorific: honorificAt === null ? null : (tokens[honorificAt]?.key ?? null),
  };
}

/** The last title with a name behind it. In "Executive Council" and "General Electric" the title is part of the name. */
function lastTitle(tokens: readonly NameToken[], { from, to }: Run): number | null {
  for (let at = to - 2; at >= from; at -= 1) {
    const token = tokens[at];
    if (token === undefined || !token.capital || !isTitleAt(tokens, at, to)) continue;
    const behind = behindOffice(tokens, at + 1, to);
    const rest = tokens.slice(behind, to).filter(({ key }) => !NAME_SUFFIXES.has(key));
    const afterFirstName = TITLES_AS_SURNAMES.has(token.key) && at > from && isGivenName(tokens[at - 1]?.key ?? '');
    if (rest.length === 0 || afterFirstName) continue;
    return rest.some(({ key, capital }) => capital && ORGANISATION_WORDS.has(key)) ? null : at;
  }
  return null;
}

/** A sentence may begin with what someone is: "Defendant Ada Lind". */
function isTitleAt(tokens: readonly NameToken[], at: number, to: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    (TITLES.has(token.key) || PLURAL_TITLES.has(token.key) || (token.opens && to - at > 2 && isRoleNoun(token.key)))
  );
}

/** Where the name begins behind a title: "of State" and "of the House" still belong to the title. */
function behindOffice(tokens: readonly NameToken[], at: number, to: number): number {
  if (!/^(?:of|for)$/u.test(tokens[at]?.key ?? '')) return at;
  let behind = at;
  const belongs = (key: string) => CONNECTORS.has(key) || OFFICES.has(key) || ORGANISATION_WORDS.has(key);
  while (behind < to && belongs(tokens[behind]?.key ?? '')) behind += 1;
  if (behind > at + 1 && !CONNECTORS.has(tokens[behind - 1]?.key ?? '')) return behind;
  return to - behind >= 3 ? behind + 1 : to;
}

/** A sentence's first word is no part of a title, unless it narrows one; nor is a headline in front of it. */
function titleStart(tokens: readonly NameToken[], from: number, at: number): number {
  const first = tokens[from];
  const loose = first !== undefined && from < at && first.opens && /.{3}(?:ly|ing)$/u.test(first.key);
  let start = loose ? from + 1 : from;
  for (let next = start; next < at; next += 1) if (SHOUTED.test(tokens[next]?.word ?? '')) start = next + 1;
  return start;
}

/** Longer than acronyms are. */
const SHOUTED = /^\p{Lu}{6,}$/u;

function lastHonorific(tokens: readonly NameToken[], { from, to }: Run): number | null {
  for (let at = Math.min(to - 2, from + 2); at >= from; at -= 1) {
    const key = tokens[at]?.key ?? '';
    if (MALE_HONORIFICS.has(key) || FEMALE_HONORIFICS.has(key) || NEUTRAL_HONORIFICS.has(key)) return at;
  }
  return null;
}

const PARTY =
  /^(?:republicans?|democrats?|democratic|conservatives?|labour|liberals?|tory|tories|socialist|independent)$/u;
const NATIONALITY = /.{2}(?:ican|ian|ean|ese|ish|man|ch|lander)$/u;

/** "Republican Ada Lind", "Norwegian Ada Lind" and "Conservative Icon Ada Lind" are Ada Lind. */
function withoutParty(tokens: readonly NameToken[], { from, to }: Run, ordinary: ReadonlySet<string>): Run {
  const key = (at: number) => tokens[at]?.key ?? '';
  if (to - from < 3 && !(PARTY.test(key(from)) && isGivenName(key(from + 1)) && to - from === 2)) return { from, to };
  if (PARTY.test(key(from)) && isPlainName(tokens, { from: from + 1, to })) {
    let start = from + 1;
    while (to - start > 2 && (ordinary.has(key(start)) || isRoleNoun(key(start))) && !isGivenName(key(start)))
      start += 1;
    return { from: start, to };
  }
  const describes = (NATIONALITY.test(key(from)) || ordinary.has(key(from))) && !isGivenName(key(from));
  return describes && isGivenName(key(from + 1)) ? { from: from + 1, to } : { from, to };
}

function isPlainName(tokens: readonly NameToken[], { from, to }: Run): boolean {
  return tokens
    .slice(from, to)
    .every(({ key, capital }) => !ORGANISATION_WORDS.has(key) && (capital || !CONNECTORS.has(key)));
}

/** "Vice President", "Norwegian Prime Minister", "Chief Executive": a role and no name. */
function isOnlyTitle(tokens: readonly NameToken[], { from, to }: Run): boolean {
  const run = tokens.slice(from, to);
  const isTitle = ({ key }: NameToken) => TITLES.has(key) || ROLE_MODIFIERS.has(key);
  if (run.length === 1)
    return run.every(({ key, word }) => TITLES.has(key) && !/^\p{Lu}{2,}$/u.test(word)) || isHonorific(run[0]);
  if (run.every((token) => isTitle(token) || CONNECTORS.has(token.key) || OFFICES.has(token.key))) {
    return run.some(({ key }) => TITLES.has(key));
  }
  const last = run.at(-1);
  const office = run.findIndex(({ key }) => key === 'of' || key === 'for');
  if (office > 0 && TITLES.has(run[office - 1]?.key ?? '')) return true;
  if (last === undefined || !TITLES.has(last.key)) return false;
  return !(TITLES_AS_SURNAMES.has(last.key) && isGivenName(run.at(-2)?.key ?? ''));
}

function isHonorific(token: NameToken | undefined): boolean {
  const key = token?.key ?? '';
  return MALE_HONORIFICS.has(key) || FEMALE_HONORIFICS.has(key) || NEUTRAL_HONORIFICS.has(key);
}
