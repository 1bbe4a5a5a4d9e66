import type { Citation } from '../core/answer.js';
import { wordsOf } from '../core/excerpt.js';
import { termsOf } from '../text/terms.js';
import { relatedTo } from '../text/thesaurus.js';
import { stemsIn } from './units.js';

/** What a statement may take its facts from: its excerpts, and what is known of them. */
export interface Support {
  readonly citations: readonly Citation[];
  /** The words of the excerpts. */
  readonly excerpts: readonly string[];
  /** Titles, publishers and authors of their articles; names, other names and posts of their speakers. */
  readonly metadata: readonly string[];
  /** When the articles were published, `YYYY-MM-DD`. */
  readonly publishedOn: readonly string[];
  /** The stems of all these words. */
  readonly stems: ReadonlySet<string>;
}

export function supportOf(citations: readonly Citation[]): Support {
  const excerpts = citations.map(({ excerpt }) => wordsOf(excerpt));
  const metadata = citations.flatMap(metadataOf);
  const publishedOn = citations.flatMap(({ excerpt: { article } }) => article.publishedOn ?? []);
  const stems = new Set([...excerpts, ...metadata].flatMap((text) => [...stemsIn(termsOf(text))]));
  return { citations, excerpts, metadata, publishedOn, stems };
}

function metadataOf(citation: Citation): string[] {
  const { title, publisher, author } = citation.excerpt.article;
  const speaker = citation.kind === 'speech' ? citation.quote.speaker : null;
  const names = speaker === null ? [] : [speaker.name, ...speaker.aliases, speaker.role];
  return [title, publisher, author, ...names].filter((text) => text !== null);
}

/** The same word, or one of its root: "Norwegian" for "Norway". */
export const SAME_ROOT = 0.9;
/** A near-synonym or a looser relative. */
export const LIKE = 0.5;

/** Whether a word stands in the support, or one that is at least this much related. */
export function isBorneOut(stem: string, { stems }: Pick<Support, 'stems'>, strength: number): boolean {
  if (stems.has(stem)) return true;
  return [...relatedTo(stem)].some(([other, related]) => related >= strength && stems.has(other));
}
