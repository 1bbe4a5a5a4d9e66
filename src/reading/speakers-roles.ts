import { foldName, withoutPossessive } from '../text/names-fold.js';
import { isRoleNoun } from '../text/names-role-words.js';
import { PREPOSITIONS } from '../text/names-words.js';
import { CROWD_ROLES, SAME_ROLE, TITLES } from '../text/titles.js';
import type { Figure } from './speakers-figures.js';

/** A description taken apart: "Norway's former prime minister" is a minister, former, of Norway, prime. */
export interface RoleWords {
  readonly head: string;
  readonly former: boolean;
  readonly narrowing: readonly string[];
}

const NOT_NARROWING = new Set('the a an his her its their our this that then who new mr mrs ms'.split(' '));
const FORMER = new Set(['former', 'ex', 'then', 'late', 'retired', 'ousted', 'onetime', 'one-time']);

/** `null` when the words describe nobody by what they do. */
export function roleWordsOf(description: string): RoleWords | null {
  const words = (description.match(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.&-]*/gu) ?? []).map((word) =>
    foldName(withoutPossessive(word.replace(/\.$/u, ''))),
  );
  const preposition = words.findIndex((word, at) => at > 0 && endsFront(word, words[at - 1] ?? ''));
  const front = preposition === -1 ? words : words.slice(0, preposition);
  const last = front.at(-1);
  if (last === undefined || !(isRoleNoun(last) || TITLES.has(last) || SAME_ROLE.has(last))) return null;
  const others = words.filter(
    (word, at) => at !== front.length - 1 && !NOT_NARROWING.has(word) && !PREPOSITIONS.has(word),
  );
  const ex = last.startsWith('ex-');
  return {
    head: canonical(ex ? last.slice(3) : last),
    former: ex || others.some((word) => FORMER.has(word)),
    narrowing: others.filter((word) => !FORMER.has(word)).map(canonical),
  };
}

/** Where what narrows the noun from behind begins: "of", "supporting"; in "writing professor" nothing does. */
function endsFront(word: string, before: string): boolean {
  return PREPOSITIONS.has(word) || (/.{3}ing$/u.test(word) && isRoleNoun(before));
}

function canonical(word: string): string {
  return SAME_ROLE.get(word) ?? word;
}

/** Points to one known bearer: "the mayor", "his lawyer", "Norway's prime minister", "Norwegian Prime Minister". */
function isDefinite(mention: string): boolean {
  return (
    /^(?:the|his|her|its|their)\s/iu.test(mention) ||
    /^[^,]*\p{L}['’]s?\s\p{L}/u.test(mention) ||
    /^\p{Lu}[^,]* \p{Lu}/u.test(mention)
  );
}

/** The person with this role in the article; `null` when there is none or more than one. */
export function bearerOfRole(mention: string, people: readonly Figure[]): Figure | null {
  const wanted = isDefinite(mention) ? roleWordsOf(mention) : null;
  if (wanted === null || KIN.has(wanted.head) || namesTwo(mention)) return null;
  const bearers = people.filter((person) => mayBear(person, wanted));
  const sure = bearers.filter((person) => bearsAll(person, wanted));
  const [only] = sure.length > 0 ? sure : bearers;
  const single = (sure.length > 0 ? sure : bearers).length === 1;
  if (!single || only === undefined) return null;
  return sure.length > 0 && wanted.narrowing.length > 0 ? only : CROWD_ROLES.has(wanted.head) ? null : only;
}

/** Whose father is meant, the words around would have to say. */
const KIN = new Set(
  'wife husband father mother son daughter brother sister uncle aunt nephew niece cousin widow widower partner'.split(
    ' ',
  ),
);

function namesTwo(mention: string): boolean {
  const [, behind = ''] = / and (.+)$/u.exec(mention) ?? [];
  return isRoleNoun(foldName(behind.split(' ').at(-1) ?? ''));
}

/** A person's roles are asked for with every description, and there may be very many mentions of each. */
const rememberedRoles = new WeakMap<Figure, readonly RoleWords[]>();

export function rolesOf(person: Figure): readonly RoleWords[] {
  const known = rememberedRoles.get(person);
  if (known !== undefined) return known;
  const written = new Set(person.names.flatMap(({ rolesWritten }) => rolesWritten));
  const roles = [...written].flatMap((role) => roleWordsOf(role) ?? []);
  rememberedRoles.set(person, roles);
  return roles;
}

/** Same office, and nothing stated that speaks against it. */
function mayBear(person: Figure, wanted: RoleWords): boolean {
  const roles = rolesOf(person).filter(({ head, former }) => head === wanted.head && former === wanted.former);
  if (roles.length === 0) return false;
  const stated = new Set(roles.flatMap(({ narrowing }) => narrowing));
  return stated.size === 0 || wanted.narrowing.every((word) => stated.has(word));
}

function bearsAll(person: Figure, wanted: RoleWords): boolean {
  const roles = rolesOf(person).filter(({ head, former }) => head === wanted.head && former === wanted.former);
  const stated = new Set(roles.flatMap(({ narrowing }) => narrowing));
  return wanted.narrowing.every((word) => stated.has(word));
}
