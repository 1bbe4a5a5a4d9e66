import { linesOf } from './thesaurus/field.js';
import { lazily } from './thesaurus/lazily.js';
import { OPPOSITES } from './thesaurus/opposites.js';
import { baseOf, baseOfWord, formsOf } from './thesaurus-bases.js';
import { familyOf } from './thesaurus-derivations.js';
import { areNearSynonyms, type Group, groupsOf } from './thesaurus-groups.js';
import { meansTheSame } from './thesaurus-relations.js';

/**
 * The stems of words that contradict this one when said of the same thing: "reject" for "accept". Symmetric; never a
 * near-synonym.
 */
export function oppositesOf(stem: string): ReadonlySet<string> {
  const base = baseOf(stem);
  const opposites = [...(opposed().get(base) ?? [])].filter((other) => !meansTheSame(base, other));
  return new Set(opposites.flatMap(formsOf));
}

/** By base, the bases of what contradicts it. */
const opposed = lazily(() => {
  const opposed = new Map<string, Set<string>>();
  const add = (one: string, other: string) => opposed.set(one, (opposed.get(one) ?? new Set()).add(other));
  for (const line of linesOf(OPPOSITES)) {
    const [left = [], right = []] = line.split(' | ').map((side) => widened(side.split(' ').map(baseOfWord)));
    for (const one of left) for (const other of right) add(one, other);
    for (const other of right) for (const one of left) add(other, one);
  }
  return opposed;
});

/**
 * The words of one side, those of their root, and their near-synonyms in the sense that is meant: from groups that hold
 * two words of the side. One shared word may be shared by chance, as "fall" is by autumn.
 */
function widened(side: readonly string[]): string[] {
  const sharing = side.flatMap(groupsOf).filter((group) => areNearSynonyms(group) && sharesSense(group, side));
  const near = sharing.flatMap(({ members }) => members.filter(isClear));
  const words = [...side, ...near];
  return [...new Set([...words, ...words.flatMap(familyOf)])];
}

function sharesSense({ members }: Group, side: readonly string[]): boolean {
  return side.filter((word) => members.includes(word)).length >= 2;
}

/** A single word of few senses: one of many would contradict by chance. */
function isClear(member: string): boolean {
  return !member.includes(' ') && groupsOf(member).filter(areNearSynonyms).length <= MOST_SENSES;
}

const MOST_SENSES = 3;
