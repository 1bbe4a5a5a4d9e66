import type { Corpus } from '../core/ports.js';
import { properNamesIn } from '../text/names.js';
import { termsOf } from '../text/terms.js';
import { ROLES, TITLES } from '../text/titles.js';
import { isBorneOut, LIKE, type Support } from './support.js';
import { stemsIn } from './units.js';

/** A post or title that a statement gives to a person whom neither its excerpts nor the briefing give any like it. */
export function wrongRole(text: string, support: Support, { people }: Corpus): string | null {
  for (const { span, role, kind } of properNamesIn(text)) {
    if (role === null || kind !== 'person') continue;
    const words = text.slice(role.start, role.end);
    const posts = termsOf(words).filter(({ word }) => ROLES.has(word) || TITLES.has(word));
    const name = stemsOf(text.slice(span.start, span.end));
    const surname = name.at(-1);
    if (posts.length === 0 || surname === undefined) continue;
    const stems = new Set([...support.excerpts.flatMap((each) => rolesOf(surname, each)), ...rolesKnown(name, people)]);
    const given = stems.size > 0 ? { stems } : support;
    if (posts.some(({ stem }) => isBorneOut(stem, given, LIKE))) continue;
    // What is nobody else's may stand in a sentence that is not cited: "a union representative said".
    const others = people.filter((person) => !name.every((stem) => stemsOf(person.name).includes(stem)));
    const theirs = new Set(others.flatMap(({ role }) => stemsOf(role ?? '')));
    const stands = support.citations.some(({ excerpt: { article } }) =>
      posts.some(({ word }) => hasWord(article.text, word)),
    );
    if (!stands || posts.some(({ stem }) => theirs.has(stem))) return words;
  }
  return null;
}

function rolesOf(surname: string, excerpt: string): string[] {
  const names = properNamesIn(excerpt).filter(({ span }) =>
    stemsOf(excerpt.slice(span.start, span.end)).includes(surname),
  );
  return names.flatMap(({ roles }) => roles.flatMap(({ start, end }) => stemsOf(excerpt.slice(start, end))));
}

/** Of those who bear all of this name: two people may share the last one. */
function rolesKnown(name: readonly string[], people: Corpus['people']): string[] {
  const bearers = people.filter((person) => name.every((stem) => stemsOf(person.name).includes(stem)));
  const known = bearers.flatMap(({ role, aliases }) => [role ?? '', ...aliases].flatMap(stemsOf));
  return known.filter((stem) => !name.includes(stem));
}

function hasWord(text: string, word: string): boolean {
  return termsOf(text).some((term) => term.word === word);
}

function stemsOf(words: string): string[] {
  return [...stemsIn(termsOf(words))];
}
