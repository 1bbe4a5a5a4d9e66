import type { Article } from '../core/article.js';
import type { Corpus } from '../core/ports.js';
import { properNamesIn } from '../text/names.js';
import { sentencesOf } from '../text/sentences.js';
import { termsOf } from '../text/terms.js';
import type { Support } from './support.js';
import { stemsIn } from './units.js';

/** An article says in its first sentences where and what it is about, and does not repeat it. */
const SENTENCES_OF_LEAD = 3;

/**
 * The support with what the first sentences of its articles name, people left out: the town, the plan, the year's
 * festival. Who did or said a thing must stand in the excerpt itself.
 */
export function withLeads(support: Support, { passages, people }: Corpus): Support {
  const articles = [...new Map(support.citations.map(({ excerpt: { article } }) => [article.id, article])).values()];
  const names = articles.flatMap((article) => namesOfLead(article, passages));
  const ofPeople = new Set(people.filter(({ name }) => isPerson(name)).flatMap(({ name }) => stemsOf(name)));
  return { ...support, stems: new Set([...support.stems, ...names.filter((stem) => !ofPeople.has(stem))]) };
}

function namesOfLead({ id, text }: Article, passages: Corpus['passages']): string[] {
  const opening = passages.find((passage) => passage.article.id === id && passage.kind === 'body');
  if (opening === undefined) return [];
  const sentences = sentencesOf(text, opening.span).slice(0, SENTENCES_OF_LEAD);
  return sentences.flatMap(({ start, end }) => {
    const names = properNamesIn(text.slice(start, end)).filter(({ kind }) => kind !== 'person');
    return names.flatMap(({ span }) => stemsOf(text.slice(start + span.start, start + span.end)));
  });
}

function stemsOf(words: string): string[] {
  return [...stemsIn(termsOf(words))];
}

function isPerson(name: string): boolean {
  const [{ kind, words } = { kind: 'unknown', words: [] }] = properNamesIn(name);
  return kind === 'person' || (kind === 'unknown' && words.length > 1);
}
