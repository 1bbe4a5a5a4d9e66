import { CROWD_ROLES } from '../text/titles.js';
import type { ArticleFigures } from './speakers-cast.js';
import type { Figure } from './speakers-figures.js';
import { type RoleWords, rolesOf } from './speakers-roles.js';

interface Holder {
  readonly key: string;
  readonly article: ArticleFigures;
  readonly role: RoleWords;
}

/**
 * Finds who holds an office that an article names without its holder: "the finance chair", where one person in the briefing
 * has that role, and where the article of that person and this one name something in common. `null` in any doubt.
 */
export function createOfficeHolders(
  articles: readonly ArticleFigures[],
  keyOf: (figure: Figure) => string,
): (figure: Figure, article: ArticleFigures) => string | null {
  const asked = new Set(articles.flatMap(({ offices }) => [...offices.values()].map(({ head }) => head)));
  const holders = holdersByHead(articles, asked, keyOf);
  return (figure, article) => {
    const office = article.offices.get(figure);
    if (office === undefined || office.former || CROWD_ROLES.has(office.head) || PASSING.has(office.head)) return null;
    const fitting = (holders.get(office.head) ?? []).filter(({ role }) => hasAll(role, office));
    const keys = new Set(fitting.map(({ key }) => key));
    const [only] = keys;
    if (keys.size !== 1 || only === undefined) return null;
    const present = article.figures.some((one) => one.worded === null && keyOf(one) === only);
    if (present) return only;
    const related = fitting.some((holder) => shareNames(holder.article, article));
    return office.narrowing.length > 0 && related ? only : null;
  };
}

/** What somebody is for a while, and somebody else in the next article. */
const PASSING = new Set(
  'candidate frontrunner front-runner contender challenger hopeful winner nominee suspect defendant'.split(' '),
);

function holdersByHead(
  articles: readonly ArticleFigures[],
  asked: ReadonlySet<string>,
  keyOf: (figure: Figure) => string,
): Map<string, Holder[]> {
  const index = new Map<string, Holder[]>();
  for (const article of articles) {
    for (const figure of article.figures) {
      if (figure.kind !== 'person' || figure.worded !== null || figure.ambiguous) continue;
      for (const role of rolesOf(figure)) {
        if (!asked.has(role.head) || role.former) continue;
        const list = index.get(role.head) ?? [];
        list.push({ key: keyOf(figure), article, role });
        index.set(role.head, list);
      }
    }
  }
  return index;
}

function hasAll(role: RoleWords, { narrowing }: RoleWords): boolean {
  return narrowing.every((word) => role.narrowing.includes(word));
}

function shareNames(one: ArticleFigures, other: ArticleFigures): boolean {
  const [fewer, more] = one.named.size < other.named.size ? [one.named, other.named] : [other.named, one.named];
  for (const key of fewer) if (more.has(key)) return true;
  return false;
}
