import type { Speaker } from '../core/speech.js';
import { foldName, withoutPossessive } from './names-fold.js';
import { isRoleNoun } from './names-role-words.js';
import type { NameToken } from './names-tokens.js';
import { PREPOSITIONS } from './names-words.js';
import { CROWD_ROLES, ROLE_MODIFIERS, SAME_ROLE } from './titles.js';
import { COMPANY_WORDS, ORGANISATION_WORDS } from './titles-organisations.js';

/** Who holds a post, and the words that say where: "chief executive of Tolland Motors". */
export interface PostHolder {
  readonly speaker: Speaker;
  readonly words: ReadonlySet<string>;
}

/** Those who hold posts, by the noun of the post. */
export type Posts = ReadonlyMap<string, readonly PostHolder[]>;

/** The posts that roles and descriptions tell of. */
export function postsOf(speakers: readonly Speaker[]): Posts {
  const posts = new Map<string, PostHolder[]>();
  for (const speaker of speakers) {
    for (const description of new Set([speaker.role ?? '', ...speaker.aliases])) {
      const words = plainWords(description);
      const head = headOf(words);
      if (head === null) continue;
      const holders = posts.get(head) ?? [];
      holders.push({ speaker, words: new Set(words) });
      posts.set(head, holders);
    }
  }
  return posts;
}

function plainWords(description: string): string[] {
  const words = description.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.&-]*/gu) ?? [];
  return words.map((word) => foldName(withoutPossessive(word.replace(/\.$/u, ''))));
}

/** The noun of a description: its last word, or the last before "of", "at", "for". */
function headOf(words: readonly string[]): string | null {
  const preposition = words.findIndex((word, at) => at > 0 && PREPOSITIONS.has(word));
  const head = words[(preposition === -1 ? words.length : preposition) - 1];
  return head !== undefined && isPost(head) ? canonical(head) : null;
}

function isPost(key: string): boolean {
  return isRoleNoun(key) || key === 'boss' || key === 'ceo';
}

function canonical(key: string): string {
  return key === 'boss' ? key : (SAME_ROLE.get(key) ?? key);
}

/** What else the holder of a post may be called. */
const ALSO: ReadonlyMap<string, readonly string[]> = new Map([
  ['boss', ['executive', 'ceo', 'manager', 'head', 'chief', 'coach', 'director', 'owner']],
  ['ceo', ['executive', 'chief']],
  ['executive', ['ceo']],
  ['head', ['chief', 'director', 'executive', 'ceo', 'leader']],
  ['chief', ['head', 'director', 'executive', 'ceo', 'leader']],
]);

/** A half-open range of a text's words. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** A post that a text puts beside a name: "the boss of Tolland", "Tolland’s chief executive". */
export interface Post extends Range {
  readonly head: string;
  /** "Official", "expert": there may be many at the same place. */
  readonly crowd: boolean;
}

const LINKS = /^(?:of|at|for|from|with)$/u;

/** The post that the words around a name say is meant instead of the name's bearer; `null` without one. */
export function postBeside(tokens: readonly NameToken[], name: Range): Post | null {
  return postBefore(tokens, name) ?? postBehind(tokens, name);
}

function postBefore(tokens: readonly NameToken[], { from, to }: Range): Post | null {
  let at = from - 1;
  if (tokens[at]?.key === 'the') at -= 1;
  const [link, noun] = [tokens[at], tokens[at - 1]];
  if (link === undefined || noun === undefined || !LINKS.test(link.key) || !isPost(noun.key)) return null;
  if (link.gap !== 'space' || tokens[from]?.gap !== 'space') return null;
  let start = at - 1;
  while (start > 0 && ROLE_MODIFIERS.has(tokens[start - 1]?.key ?? '')) start -= 1;
  return { ...headed(noun.key), from: start, to };
}

function postBehind(tokens: readonly NameToken[], { from, to }: Range): Post | null {
  let last = to;
  while (
    tokens[last]?.gap === 'space' &&
    (isPost(tokens[last]?.key ?? '') || ROLE_MODIFIERS.has(tokens[last]?.key ?? ''))
  )
    last += 1;
  const noun = tokens[last - 1];
  return last === to || noun === undefined || !isPost(noun.key) ? null : { ...headed(noun.key), from, to: last };
}

function headed(key: string): { readonly head: string; readonly crowd: boolean } {
  return { head: canonical(key), crowd: CROWD_ROLES.has(key) && key !== 'executive' };
}

/** Those who hold the post there; the same noun goes before another that may mean it. */
export function holdersOf(post: Post, bearers: readonly Speaker[], posts: Posts): Speaker[] {
  const places = bearers.flatMap(({ name, aliases }) => [name, ...aliases].map(tellingWords));
  for (const head of [post.head, ...(ALSO.get(post.head) ?? [])]) {
    const holders = (posts.get(head) ?? []).filter(
      ({ speaker, words }) =>
        !bearers.includes(speaker) &&
        places.some((place) => place.length > 0 && place.every((word) => words.has(word))),
    );
    if (holders.length > 0) return [...new Set(holders.map(({ speaker }) => speaker))];
  }
  return [];
}

/** The words that tell an institution from others of its kind: "Tolland" of "Tolland Motors"; all when none do. */
function tellingWords(name: string): string[] {
  const words = plainWords(name).filter((word) => word !== 'the');
  const telling = words.filter(
    (word) => !ORGANISATION_WORDS.has(word) && !COMPANY_WORDS.has(word) && !PREPOSITIONS.has(word),
  );
  return telling.length > 0 ? telling : words;
}
