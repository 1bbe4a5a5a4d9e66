import { linesOf } from './thesaurus/field.js';
import { OPPOSITES } from './thesaurus/opposites.js';
import { baseOf, baseOfWord, formsOf } from './thesaurus-bases.js';
import { familyOf } from './thesaurus-derivations.js';
import { type Group, NEAR_SYNONYMS } from './thesaurus-groups.js';
import { meansTheSame } from './thesaurus-relations.js';

/**
 * The stems of words that contradict this one when said of the same thing: "reject" for "accept". Symmetric; never a
 * near-synonym.
 */
export function oppositesOf(stem: string): ReadonlySet<string> {
  return opposites.get(baseOf(stem)) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();

/** By base; the values hold all forms. */
const opposites = new Map<string, Set<string>>();

for (const line of linesOf(OPPOSITES)) {
  const [left = [], right = []] = line.split(' | ').map((side) => widened(side.split(' ').map(baseOfWord)));
  for (const one of left) {
    for (const other of right) if (!meansTheSame(one, other)) addPair(one, other);
  }
}

function addPair(one: string, other: string): void {
  addTo(one, other);
  addTo(other, one);
}

function addTo(base: string, opposite: string): void {
  const known = opposites.get(base) ?? new Set();
  for (const form of formsOf(opposite)) known.add(form);
  opposites.set(base, known);
}

/**
 * The words of one side, those of their root, and their near-synonyms in the sense that is meant: from groups that hold
 * two words of the side. One shared word may be shared by chance, as "fall" is by autumn.
 */
function widened(side: readonly string[]): string[] {
  const sharing = NEAR_SYNONYMS.filter((group) => shareSense(group, side));
  const near = sharing.flatMap(({ members }) => members.filter((member) => !member.includes(' ')));
  const words = [...side, ...near];
  return [...new Set([...words, ...words.flatMap(familyOf)])];
}

function shareSense({ members }: Group, side: readonly string[]): boolean {
  return side.filter((word) => members.includes(word)).length >= 2;
}
