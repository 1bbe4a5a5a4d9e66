import { foldName } from '../text/names-fold.js';
import { FEMALE_NAMES, MALE_NAMES } from '../text/names-given.js';
import { FEMALE_HONORIFICS, FEMALE_ROLES, MALE_HONORIFICS, MALE_ROLES } from '../text/titles.js';
import type { Gender, PlacedName, PlacedPronoun } from './speakers-article.js';

export function genderOfHonorific(honorific: string | null): Gender | null {
  if (honorific === null) return null;
  if (MALE_HONORIFICS.has(honorific)) return 'male';
  return FEMALE_HONORIFICS.has(honorific) ? 'female' : null;
}

/** What courtesy titles, roles and first names say; `null` when they say nothing or contradict each other. */
export function genderOfNames(names: readonly PlacedName[]): Gender | null {
  const byTitle = agreed(names.map(({ honorific }) => genderOfHonorific(honorific)));
  if (byTitle !== null) return byTitle;
  const byRole = agreed(names.flatMap(({ rolesWritten }) => rolesWritten.map(genderOfRole)));
  return byRole ?? agreed(names.map(({ words }) => (words.length > 1 ? genderOfGivenName(words[0] ?? '') : null)));
}

/** "spokeswoman", "the club's chairman": only what stands before "of" counts, as in "mother of the boy". */
export function genderOfRole(role: string): Gender | null {
  const [head = ''] = role.split(/ (?:of|for|at|in|on|with|to|from|who) |'s |’s /u).slice(-1);
  const words = foldName(
    / (?:of|for|at|in|on|with|to|from) /u.test(role)
      ? (role.split(/ (?:of|for|at|in|on|with|to|from) /u)[0] ?? '')
      : head,
  );
  return agreed(
    words.split(/[\s-]+/u).map((word) => (MALE_ROLES.has(word) ? 'male' : FEMALE_ROLES.has(word) ? 'female' : null)),
  );
}

function genderOfGivenName(key: string): Gender | null {
  const first = key.split('-')[0] ?? '';
  if (MALE_NAMES.has(key) || (MALE_NAMES.has(first) && !FEMALE_NAMES.has(key))) return 'male';
  return FEMALE_NAMES.has(key) || FEMALE_NAMES.has(first) ? 'female' : null;
}

function agreed(votes: readonly (Gender | null)[]): Gender | null {
  const [first, ...others] = new Set(votes.filter((vote) => vote !== null));
  return first !== undefined && others.length === 0 ? first : null;
}

/** A bearer of names, as far as pronouns are concerned. */
interface Named {
  readonly names: readonly PlacedName[];
}

/** For every vote against there must be this many for it. */
const CLEAR_MAJORITY = 4;

/** Where a paragraph has named one person only before its "he" or "she", that is a vote for the person's gender. */
export function genderFromPronouns<T extends Named>(
  pronouns: readonly PlacedPronoun[],
  people: readonly T[],
): Map<T, Gender> {
  const named = people.flatMap((person) =>
    person.names.map((name) => ({ at: name.span.start, block: name.block, person })),
  );
  named.sort((a, b) => a.at - b.at);
  const votes = new Map<T, { male: number; female: number }>();
  let next = 0;
  let seen = new Set<T>();
  let block = -1;
  for (const pronoun of pronouns) {
    for (; next < named.length && (named[next]?.at ?? 0) < pronoun.at; next += 1) {
      const name = named[next];
      if (name === undefined) break;
      if (name.block !== block) seen = new Set();
      block = name.block;
      seen.add(name.person);
    }
    const [only] = seen;
    if (block !== pronoun.block || seen.size !== 1 || only === undefined) continue;
    const count = votes.get(only) ?? { male: 0, female: 0 };
    count[pronoun.gender] += 1;
    votes.set(only, count);
  }
  return new Map(
    [...votes].flatMap(([person, count]) => {
      const winner = winnerOf(count);
      return winner === null ? [] : [[person, winner] as const];
    }),
  );
}

function winnerOf({ male, female }: { male: number; female: number }): Gender | null {
  if (male > female * CLEAR_MAJORITY) return 'male';
  return female > male * CLEAR_MAJORITY ? 'female' : null;
}
