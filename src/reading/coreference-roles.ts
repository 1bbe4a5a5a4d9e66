import type { Span } from '../core/article.js';
import { CROWD_ROLES } from '../text/titles.js';
import type { Figure } from './speakers-figures.js';
import { bearerOfRole, roleWordsOf } from './speakers-roles.js';

/** Somebody who acts in a sentence under a description that the article explains: "the admiral". */
export interface DescribedActor {
  readonly at: number;
  readonly figure: Figure;
}

/** Whom a description points to in an article. */
export type BearerOf = (description: string) => Figure | null;

/** Each description is looked up once: a long article repeats them. */
export function rememberingBearers(people: readonly Figure[]): BearerOf {
  const known = new Map<string, Figure | null>();
  return (description) => {
    const before = known.get(description);
    if (before !== undefined) return before;
    const bearer = bearerOfRole(description, people);
    known.set(description, bearer);
    return bearer;
  };
}

const DESCRIBED = /(?:^|[,;]\s|\s[—–-]\s)(the)\s((?:\p{Ll}[\p{L}’'-]{0,20}\s){1,3})/giu;

/** The described actors at the beginning of a sentence's clauses. */
export function describedActors(text: string, { start, end }: Span, bearerOf: BearerOf): DescribedActor[] {
  const found = [...text.slice(start, end).matchAll(DESCRIBED)];
  return found.flatMap(({ index, 0: match, 1: article = '', 2: behind = '' }) => {
    const words = behind.trim().split(/\s+/u);
    const length = words.findIndex((word, at) => isActor(word, words[at + 1])) + 1;
    const figure = length === 0 ? null : bearerOf(`the ${words.slice(0, length).join(' ')}`);
    return figure === null ? [] : [{ at: start + index + match.indexOf(article), figure }];
  });
}

/** A role that one person has, not the first part of "mayor candidate". */
function isActor(word: string, next: string | undefined): boolean {
  const role = roleWordsOf(word);
  return role !== null && !CROWD_ROLES.has(role.head) && (next === undefined || roleWordsOf(next) === null);
}
