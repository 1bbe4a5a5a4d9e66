import type { Span } from '../core/article.js';
import { foldName } from '../text/names-fold.js';
import { CROWD_ROLES } from '../text/titles.js';
import type { NamedArticle, PlacedName } from './speakers-article.js';
import type { Figure, Figures } from './speakers-figures.js';
import { genderOfRole } from './speakers-gender.js';
import { rolesOf, roleWordsOf } from './speakers-roles.js';

/** Said of somebody who was named just before, to tell something new about them; an office may be somebody else's. */
const ELABORATIONS = new Set(
  'striker midfielder goalkeeper defender winger forward quarterback pitcher skipper athlete runner swimmer cyclist boxer golfer sprinter rower singer actor actress comedian author novelist poet playwright musician guitarist pianist drummer composer painter sculptor economist scientist physicist chemist biologist historian mathematician surgeon physician engineer billionaire millionaire tycoon mogul businessman businesswoman entrepreneur politician farmer rancher miner baker butcher fisherman pensioner veteran astronaut pilot'.split(
    ' ',
  ),
);

/** Somebody who spoke at a place. */
interface Spoken {
  readonly at: number;
  readonly figure: Figure;
}

/** Answers whether a description goes on about who spoke just before: "the midfielder". */
export type Elaboration = (mention: Span, words: string, before: Spoken) => boolean;

/**
 * Reads descriptions that tell something new about the speaker before, in the same paragraph, where nobody else is named:
 * a trade that the article has not spoken of yet, or an office at a named institution if none is known of the speaker.
 */
export function createElaboration(article: NamedArticle, { all, figureOf }: Figures): Elaboration {
  const { text } = article.source.article;
  const firstPlaces = new Map<string, number>();
  const firstPlaceOf = (noun: string): number => {
    const known = firstPlaces.get(noun) ?? text.search(new RegExp(`\\b${noun}s?\\b`, 'iu'));
    firstPlaces.set(noun, known);
    return known;
  };
  let heads: Set<string> | null = null;
  return (mention, words, { at, figure }) => {
    if (figure.kind !== 'person' || figure.worded !== null || figure.ambiguous || !/^the\s/iu.test(words)) return false;
    const start = blockStart(article, mention.start);
    if (start > at || !isAloneIn(article.names, { start, end: mention.start }, figure, figureOf)) return false;
    const gender = genderOfRole(words);
    if (gender !== null && figure.gender !== null && gender !== figure.gender) return false;
    const noun = foldName(words.split(/\s/u).at(-1) ?? '');
    if (ELABORATIONS.has(noun)) return /^\S+\s\S+$/u.test(words) && firstPlaceOf(noun) >= mention.start;
    heads ??= new Set(all.flatMap((one) => rolesOf(one).map(({ head }) => head)));
    const head = roleWordsOf(words)?.head;
    if (head === undefined || CROWD_ROLES.has(head) || heads.has(head) || !AT_INSTITUTION.test(words)) return false;
    return rolesOf(figure).length === 0;
  };
}

/** "the Athletic manager". */
const AT_INSTITUTION = /^the\s(?:\p{Lu}\S*\s){1,3}\p{Ll}+$/iu;

function blockStart({ source }: NamedArticle, at: number): number {
  let [low, high] = [0, source.blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((source.blocks[middle]?.span.end ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return source.blocks[low]?.span.start ?? 0;
}

/** A paragraph with more names than this is about more than one person. */
const MOST_NAMES = 30;

function isAloneIn(
  names: readonly PlacedName[],
  { start, end }: Span,
  figure: Figure,
  figureOf: ReadonlyMap<PlacedName, Figure>,
): boolean {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.span.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < low + MOST_NAMES; at += 1) {
    const name = names[at];
    if (name === undefined || name.span.start >= end) return true;
    const other = figureOf.get(name);
    if (other !== undefined && other !== figure && (other.kind === 'person' || other.ambiguous)) return false;
  }
  return false;
}
