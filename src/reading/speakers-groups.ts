import { foldName } from '../text/names-fold.js';
import { COMPANY_WORDS, GROUP_NOUNS, KIND_WORDS } from '../text/titles-organisations.js';
import type { Figure } from './speakers-figures.js';

/** Groups that every article may have several of, so that "the team" need not be the one that was named. */
const TOO_COMMON = new Set(
  'state country nation city county town village court house team government party police office group jury staff crew family campaign magazine military navy army center centre school'.split(
    ' ',
  ),
);
const ALSO_KINDS = new Set('line guild league service charity business utility infirmary'.split(' '));

/** Whether "the company", "the ministry" can stand for the one institution of the kind that an article names. */
export function isKindNoun(word: string): boolean {
  return (GROUP_NOUNS.has(word) || ALSO_KINDS.has(word)) && !TOO_COMMON.has(word);
}

/** Finds the institution that "the club" means at a place; `null` when none fits or more than one may be meant. */
export type GroupFinder = (mention: string, at: number) => Figure | null;

/** Finds the institutions that one article calls by their kind. Names are sorted by kind when first asked. */
export function createGroupFinder(text: string, figures: readonly Figure[]): GroupFinder {
  let byKind: ReadonlyMap<string, readonly Figure[]> | null = null;
  return (mention, at) => {
    const [, noun = ''] = /^the (\p{Ll}+)$/iu.exec(mention) ?? [];
    const word = foldName(noun);
    if (!isKindNoun(word)) return null;
    byKind ??= figuresByKind(text, figures);
    const exact = byKind.get(word) ?? [];
    const all =
      exact.length > 0 || GENERAL.get(word) === undefined ? exact : (byKind.get(GENERAL.get(word) ?? '') ?? []);
    return theOne(
      all.filter(({ names }) => (names[0]?.span.start ?? at) < at),
      at,
    );
  };
}

/** Only words as general as these may stand for a company that the article does not describe with them. */
const GENERAL: ReadonlyMap<string, string> = new Map([
  ['company', 'company'],
  ['firm', 'company'],
  ['business', 'company'],
  ['corporation', 'company'],
  ['newspaper', 'newspaper'],
  ['paper', 'newspaper'],
  ['club', 'club'],
  ['hospital', 'hospital'],
]);

/** So many times more often than the others an article names the one that it is about. */
const CLEARLY_MORE = 3;
/** Another one named so shortly before may be meant. */
const JUST_BEFORE_IN_CHARACTERS = 600;

/** More of a kind than this, and "the company" says nothing. */
const MOST_OF_A_KIND = 20;

function theOne(fitting: readonly Figure[], at: number): Figure | null {
  if (fitting.length > MOST_OF_A_KIND) return null;
  const [most, ...others] = [...fitting].sort((a, b) => b.names.length - a.names.length);
  if (most === undefined) return null;
  const isRival = (other: Figure) =>
    other.names.length * CLEARLY_MORE > most.names.length ||
    at - lastBefore(other.names, at) < JUST_BEFORE_IN_CHARACTERS;
  return others.some(isRival) ? null : most;
}

/** Where the last of the names before a place begins, found by halving: an article may repeat a name very often. */
function lastBefore(names: Figure['names'], at: number): number {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.span.start ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return names[low - 1]?.span.start ?? Number.NEGATIVE_INFINITY;
}

function figuresByKind(text: string, figures: readonly Figure[]): Map<string, Figure[]> {
  const index = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (figure.kind === 'person' || figure.kind === 'place') continue;
    for (const kind of kindsOf(text, figure)) {
      const list = index.get(kind);
      if (list === undefined) index.set(kind, [figure]);
      else list.push(figure);
    }
  }
  return index;
}

/** The first mentions say what an institution is. */
const ENOUGH_NAMES = 5;

/** What the words of the name, and those around it, say of its kind. */
function kindsOf(text: string, { words, names, kind }: Figure): Set<string> {
  const kinds = new Set<string>();
  const last = words.at(-1) ?? '';
  if (words.length > 1 && COMPANY_WORDS.has(last)) kinds.add('company');
  const of = words.findIndex((word) => word === 'of' || word === 'for');
  const head = of > 0 ? (words[of - 1] ?? '') : last;
  const isTold = words.length > 1 && (kind === 'institution' || isKindNoun(head));
  if (isTold && (isKindNoun(head) || KIND_WORDS.has(head))) addKind(kinds, head);
  for (const { span } of names.slice(0, ENOUGH_NAMES)) {
    const behind = APPOSITION_BEHIND.exec(text.slice(span.end, span.end + REACH))?.[1] ?? '';
    const before = APPOSITION_BEFORE.exec(text.slice(Math.max(0, span.start - REACH), span.start))?.[1] ?? '';
    for (const noun of [behind, before]) if (isKindNoun(noun) || KIND_WORDS.has(noun)) addKind(kinds, noun);
  }
  return kinds;
}

function addKind(kinds: Set<string>, word: string): void {
  kinds.add(word);
  const general = KIND_WORDS.get(word);
  if (general !== undefined) kinds.add(general);
}

const REACH = 60;
/** ", a family firm in the south": the noun before a mark, a preposition or a relative clause. */
const APPOSITION_BEHIND =
  /^,\s(?:an?|the)\s(?:[\p{L}’'-]{1,20}\s){0,3}?(\p{Ll}{2,20})(?=[,.;:]|\s(?:in|of|from|that|which|based|whose|for)\b)/u;
/** "its builder Halden", "the grid operator, Coastal". */
const APPOSITION_BEFORE = /\b(?:the|an?|its|their)\s(?:[\p{L}’'-]{1,20}\s){0,3}?(\p{Ll}{2,20}),?\s$/u;
