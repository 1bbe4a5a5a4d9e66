import { STOP_WORDS } from './stop-words.js';
import { baseOf, formsOf } from './thesaurus-bases.js';
import { familyOf, relativesOf } from './thesaurus-derivations.js';
import { groupsOf } from './thesaurus-groups.js';

/** One root: "sovereign" and "sovereignty". */
const DERIVED = 0.9;
/** A synonym of a derivation, or a derivation of a synonym, is no longer quite the same: "destruction" and "raze". */
const ONCE_REMOVED = 0.6;

/**
 * The stems that mean the same as this one or nearly so, with how nearly: 1 for another form of the word, less for
 * words of the same root, near-synonyms and, below one half, merely related words. The stem itself is not among them;
 * stems of no word at all may be.
 */
export function relatedTo(stem: string): ReadonlyMap<string, number> {
  const known = remembered.get(stem);
  if (known !== undefined) return known;
  if (remembered.size >= REMEMBERED_STEMS) remembered.clear();
  const related = computeRelated(stem);
  remembered.set(stem, related);
  return related;
}

/** The stems that a phrase of the thesaurus stands for, with how nearly they mean the same. */
export function meaningsOf(entry: string): Map<string, number> {
  const meanings = new Map<string, number>();
  addGroupsOf(entry, 1, meanings);
  for (const { members } of groupsOf(entry)) {
    for (const word of members.filter((member) => member !== entry && member.includes(' ')).flatMap(wordsThatCount)) {
      addForms(word, WORD_OF_PHRASE, meanings);
    }
  }
  for (const own of entry.split(' ')) meanings.delete(own);
  return meanings;
}

/** One word of another phrase for the same: "hot" in "hot spell" for "heat wave". */
const WORD_OF_PHRASE = 0.4;

const wordsThatCount = (phrase: string) => phrase.split(' ').filter((word) => !STOP_WORDS.has(word));

/** More than the distinct words of the questions of a day; a bound, so that a long-lived process does not grow. */
const REMEMBERED_STEMS = 20_000;
const remembered = new Map<string, ReadonlyMap<string, number>>();

function computeRelated(stem: string): ReadonlyMap<string, number> {
  const base = baseOf(stem);
  const related = new Map<string, number>();
  addForms(base, 1, related);
  addGroupsOf(base, 1, related);
  for (const relative of relativesOf(base)) addForms(relative, DERIVED, related);
  for (const relative of rootsOf(base)) addGroupsOf(relative, ONCE_REMOVED, related);
  related.delete(stem);
  return related;
}

/** The relatives through which synonyms are sought: by rule, less sure than a list, for words that the thesaurus lacks. */
function rootsOf(base: string): Iterable<string> {
  const listed = familyOf(base);
  return listed.length === 0 && groupsOf(base).length === 0 ? relativesOf(base) : listed;
}

function addGroupsOf(entry: string, strength: number, related: Map<string, number>): void {
  for (const { members, strength: ofGroup } of groupsOf(entry)) {
    for (const member of members) {
      if (member === entry || member.includes(' ')) continue;
      addForms(member, strength * ofGroup, related);
      if (strength < 1) continue;
      for (const relative of familyOf(member)) addForms(relative, ONCE_REMOVED * ofGroup, related);
    }
  }
}

function addForms(base: string, strength: number, related: Map<string, number>): void {
  for (const form of formsOf(base)) related.set(form, Math.max(strength, related.get(form) ?? 0));
}

/** Whether two stems are near-synonyms: forms or derivations of one word, or members of one group of such. */
export function meansTheSame(one: string, other: string): boolean {
  return one === other || (relatedTo(one).get(other) ?? 0) >= SAME_AT_LEAST;
}

/** Near-synonyms and derivations of them lie above, merely related words below. */
const SAME_AT_LEAST = 0.6;
