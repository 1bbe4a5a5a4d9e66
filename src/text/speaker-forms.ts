import type { Speaker } from '../core/speech.js';
import { foldName, withoutPossessive } from './names-fold.js';
import { isFullName, nameKey, nameParts, shortForms } from './names-key.js';
import { isRoleNoun } from './names-role-words.js';
import { CONNECTORS, NAME_SUFFIXES, PARTICLES, PREPOSITIONS } from './names-words.js';
import { isOrdinaryWord } from './ordinary-words.js';
import { type Posts, postsOf } from './speaker-posts.js';
import { STOP_WORDS } from './stop-words.js';
import { ORGANISATION_WORDS } from './titles-organisations.js';

/** All the ways to name the speakers of a briefing, as compared: folded words with single spaces. */
export interface SpeakerForms {
  /** Names in full, last names, compounds, acronyms; several people may share a last name. */
  readonly names: ReadonlyMap<string, ReadonlySet<Speaker>>;
  /** Roles and descriptions, each kept only if it points to one speaker or is the whole of what several are called. */
  readonly descriptions: ReadonlyMap<string, ReadonlySet<Speaker>>;
  readonly posts: Posts;
  /** Single words of people's names, to compare misspelt words with. */
  readonly nameWords: ReadonlyMap<string, ReadonlySet<Speaker>>;
  readonly longestInWords: number;
}

type Index = Map<string, Set<Speaker>>;

interface Indexes {
  readonly names: Index;
  readonly descriptions: Index;
  /** First names and inner last names: each counts if one speaker only has it. */
  readonly parts: Index;
}

export function formsOf(speakers: readonly Speaker[]): SpeakerForms {
  const indexes: Indexes = { names: new Map(), descriptions: new Map(), parts: new Map() };
  for (const speaker of speakers) {
    for (const written of [speaker.name, ...speaker.aliases]) addWritten(indexes, written, speaker);
    if (speaker.role !== null) addRole(indexes.descriptions, wordsOf(speaker.role), speaker);
  }
  const { names } = indexes;
  for (const [part, bearers] of unique(indexes.parts)) if (!names.has(part)) names.set(part, new Set(bearers));
  const descriptions = unique(indexes.descriptions);
  keepWholeNames(descriptions, names, speakers);
  const lengths = [...names.keys(), ...descriptions.keys()].map((form) => form.split(' ').length);
  return {
    names,
    descriptions,
    posts: postsOf(speakers),
    nameWords: new Map([...names].filter(([form]) => !form.includes(' ') && form.length >= SHORTEST_MISSPELT)),
    longestInWords: lengths.reduce((a, b) => Math.max(a, b), 1),
  };
}

/** "officials" means whoever has that name, even beside "U.S. officials"; "the company" may be one of two. */
function keepWholeNames(descriptions: Map<string, ReadonlySet<Speaker>>, names: Index, speakers: readonly Speaker[]) {
  const wholes: Index = new Map();
  for (const speaker of speakers) add(wholes, wordsOf(speaker.name).join(' '), speaker);
  for (const [form, bearers] of wholes) if (!names.has(form)) descriptions.set(form, bearers);
}

/** Below this every word is one letter away from many others. */
export const SHORTEST_MISSPELT = 4;

/** The words as compared: possessive endings, full stops and articles left out. */
export function wordsOf(written: string): string[] {
  const words = written.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.&-]*/gu) ?? [];
  const folded = words.map((word) => foldName(withoutPossessive(word.replace(/\.$/u, ''))));
  return folded.filter((word, at) => word !== '' && word !== 'the' && !(at === 0 && /^an?$/u.test(word)));
}

function addWritten({ names, descriptions, parts }: Indexes, written: string, speaker: Speaker): void {
  const words = wordsOf(written);
  if (words.length === 0) return;
  if (!isName(written, words)) {
    add(descriptions, words.join(' '), speaker);
    addRole(descriptions, words, speaker);
    return;
  }
  add(names, words.join(' '), speaker);
  if (words.some((word) => ORGANISATION_WORDS.has(word))) {
    addInstitution(names, descriptions, words, speaker);
    return;
  }
  for (const form of [nameKey(words), ...shortForms(words)])
    if (!PARTICLES.has(form) && !NAME_SUFFIXES.has(form)) add(names, form, speaker);
  for (const part of isFullName(words) ? nameParts(words).parts.slice(0, -1) : []) {
    if (part.length > 1 && !PARTICLES.has(part)) add(parts, part, speaker);
  }
}

/** A name has a capital letter wherever it can; "person familiar with the matter" is a description. */
function isName(written: string, words: readonly string[]): boolean {
  const capitals = written
    .split(/\s+/u)
    .filter((word) => /^(?:\p{Lu}|\p{Lt}|\p{Lo}|\p{Ll}+['’-]\p{Lu})/u.test(word)).length;
  const small = words.filter((word) => PARTICLES.has(word) || CONNECTORS.has(word)).length;
  return capitals > 0 && capitals + small >= words.length && !isRoleNoun(words.at(-1) ?? '');
}

/** "Defense Department" for "Department of Defense", and its last words where they point to one institution. */
function addInstitution(names: Index, descriptions: Index, words: readonly string[], speaker: Speaker): void {
  const of = words.indexOf('of');
  const [head] = words;
  if (of === 1 && head !== undefined)
    add(names, [...words.slice(2).filter((word) => word !== 'the'), head].join(' '), speaker);
  if (of === -1 && words.length > 2)
    for (let at = 1; at < words.length - 1; at += 1) add(descriptions, words.slice(at).join(' '), speaker);
}

/** A description is recognised by any run of its words that holds its main noun: "security chief", "chief". */
function addRole(descriptions: Index, words: readonly string[], speaker: Speaker): void {
  const preposition = words.findIndex((word, at) => at > 0 && PREPOSITIONS.has(word));
  const head = (preposition === -1 ? words.length : preposition) - 1;
  if (words.length > LONGEST_ROLE) return;
  for (let from = 0; from <= head; from += 1) {
    for (let to = head + 1; to <= words.length; to += 1) {
      const last = words[to - 1] ?? '';
      const cut = CONNECTORS.has(last) || PREPOSITIONS.has(last) || (to - from === 1 && !isRoleNoun(last));
      if (!cut) add(descriptions, words.slice(from, to).join(' '), speaker);
    }
  }
}

/** Nobody types more of a description. */
const LONGEST_ROLE = 14;

function add(index: Index, form: string, speaker: Speaker): void {
  if (form === '') return;
  const bearers = index.get(form) ?? new Set();
  index.set(form, bearers.add(speaker));
}

function unique(index: Index): Map<string, ReadonlySet<Speaker>> {
  return new Map([...index].filter(([, bearers]) => bearers.size === 1));
}

/** A last name that is a word as well ("May", "Price") counts only where it is written as a name. */
export function needsCapital(form: string): boolean {
  return !form.includes(' ') && (STOP_WORDS.has(form) || isOrdinaryWord(form));
}
