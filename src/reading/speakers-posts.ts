import type { Span } from '../core/article.js';
import { createPronounReader, type PronounReader } from './coreference.js';
import type { NamedArticle } from './speakers-article.js';
import type { Figure, Figures } from './speakers-figures.js';
import { createGroupFinder } from './speakers-groups.js';

/**
 * The posts that an article tells of through another word for the institution, in full: "director of Tavistock Museum" for
 * "its director" and "the museum's director". Readers ask for them so.
 */
export function postsIn(article: NamedArticle, figures: Figures): Map<Figure, string[]> {
  const { text } = article.source.article;
  const ownerOf = createOwnerFinder(article, figures);
  const posts = new Map<Figure, string[]>();
  for (const person of figures.all) {
    if (person.kind !== 'person' || person.ambiguous) continue;
    const roles = person.names.slice(0, ENOUGH_NAMES).flatMap((name) => name.roles);
    const found = new Set(
      roles.flatMap((role) => {
        const owner = ownerOf(role);
        return owner === null ? [] : [postAt(text.slice(role.start, role.end), owner)];
      }),
    );
    if (found.size > 0) posts.set(person, [...found]);
  }
  return posts;
}

/** The first mentions say what somebody is. */
const ENOUGH_NAMES = 10;
const OF_A_KIND = /^(\p{Ll}+)['’]s\s/u;
const FOR_A_KIND = /\s(?:of|for|at)\sthe\s(\p{Ll}+)$/u;
/** Who leads a company, where no other word says which. */
const LEADS_COMPANY = /^chief (?:executive|financial officer|operating officer)$/u;
const ITS = /\bits\s$/iu;
const ITS_LENGTH = 4;

/** Whose post a role without a name is: "director" behind "its", "museum's director". */
function createOwnerFinder(article: NamedArticle, figures: Figures): (role: Span) => Figure | null {
  const { text } = article.source.article;
  const groupOf = createGroupFinder(text, figures.all);
  let pronouns: PronounReader | null = null;
  return ({ start, end }) => {
    const role = text.slice(start, end);
    const served = FOR_A_KIND.exec(role)?.[1];
    if (served !== undefined) return groupOf(`the ${served}`, start);
    if (!isPlain(role)) return null;
    if (ITS.test(text.slice(Math.max(0, start - ITS_LENGTH - 1), start))) {
      pronouns ??= createPronounReader(article, figures);
      return pronouns.resolve({ start: start - ITS_LENGTH, end: start - 1 }, 'thing', { start, end: start });
    }
    const kind = LEADS_COMPANY.test(role) ? 'company' : OF_A_KIND.exec(role)?.[1];
    return kind === undefined ? null : groupOf(`the ${kind}`, start);
  };
}

/** Without an institution of its own: "director", not "director of the plant". */
function isPlain(role: string): boolean {
  return !/\s(?:of|at|for|in|who)\s/u.test(role);
}

function postAt(role: string, owner: Figure): string {
  const name = owner.names.reduce((longest, { written }) => (written.length > longest.length ? written : longest), '');
  const link = / for /u.test(role) ? 'for' : 'of';
  return `${role.replace(OF_A_KIND, '').replace(FOR_A_KIND, '')} ${link} ${name}`.replace(/\s+/gu, ' ');
}
