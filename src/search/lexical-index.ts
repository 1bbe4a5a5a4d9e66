import type { Passage } from '../core/article.js';
import { questionTermsOf } from '../text/terms.js';
import { best } from './best.js';
import { buildPostings, type Postings, rarity } from './lexical-postings.js';
import { createVocabulary, type Expansion } from './vocabulary.js';

/**
 * Finds passages by their words: BM25F over title, publisher and body. Robertson and Zaragoza,
 * "The Probabilistic Relevance Framework: BM25 and Beyond" (2009).
 */
export interface LexicalIndex {
  readonly size: number;
  /** The passages that share a word with the query, best first; of equals the earlier passage first. */
  search(query: string, k: number): readonly LexicalHit[];
  /** What each word of the query adds to a passage's score; the parts sum up to it. */
  explain(query: string, passage: Passage): readonly Contribution[];
  /** How rare a stem is among the passages; highest for one that none of them holds. */
  idf(stem: string): number;
  knows(stem: string): boolean;
  /** The known words that an unknown one may be a misspelling of. */
  expand(word: string): readonly Expansion[];
}

export interface LexicalHit {
  readonly passage: Passage;
  readonly score: number;
}

export interface Contribution {
  /** As asked, folded. */
  readonly word: string;
  /** The stem of the articles that it matched; its own unless it was misspelt. */
  readonly stem: string;
  readonly score: number;
}

/** What a guessed spelling counts: each edit leaves more doubt that this word was meant. */
const TRUST_PER_EDIT = 0.8;

export function createLexicalIndex(passages: readonly Passage[]): LexicalIndex {
  const postings = buildPostings(passages);
  const vocabulary = createVocabulary(postings.vocabulary);
  const places = new Map(passages.map((passage, at) => [passage.id, at]));
  const knows = (stem: string) => postings.stems.has(stem);
  const read = (query: string) => readQuery(query, knows, vocabulary.near);

  return {
    size: passages.length,
    search(query, k) {
      const scores = scoresOf(read(query), postings);
      return best(scores.keys(), (at) => scores.get(at) ?? 0, k).flatMap(({ at, score }) => {
        const passage = passages[at];
        return passage === undefined ? [] : [{ passage, score }];
      });
    },
    explain(query, passage) {
      const at = places.get(passage.id);
      if (at === undefined) return [];
      return read(query).flatMap((asked) => contributionAt(at, asked, postings) ?? []);
    },
    idf: (stem) => postings.idf[postings.stems.get(stem) ?? -1] ?? rarity(0, passages.length),
    knows,
    expand: vocabulary.near,
  };
}

/** One word of a query, and the stems that may stand for it. */
interface Asked {
  readonly word: string;
  readonly alternatives: readonly { readonly stem: string; readonly trust: number }[];
}

function readQuery(query: string, knows: (stem: string) => boolean, near: (word: string) => readonly Expansion[]) {
  const terms = questionTermsOf(query);
  const subject = terms.filter((term) => !term.stop);
  const asked = new Map<string, Asked>();
  for (const { word, stem } of subject.length > 0 ? subject : terms) {
    const guesses = knows(stem) ? [] : near(word);
    const alternatives = guesses.map((guess) => ({ stem: guess.stem, trust: TRUST_PER_EDIT ** guess.edits }));
    asked.set(stem, { word, alternatives: alternatives.length > 0 ? alternatives : [{ stem, trust: 1 }] });
  }
  return [...asked.values()];
}

/** Words add up; of the spellings that one word may stand for, the best counts. */
function scoresOf(query: readonly Asked[], postings: Postings): Map<number, number> {
  const scores = new Map<number, number>();
  for (const { alternatives } of query) {
    for (const [at, score] of bestOfAlternatives(alternatives, postings)) scores.set(at, (scores.get(at) ?? 0) + score);
  }
  return scores;
}

function* bestOfAlternatives(alternatives: Asked['alternatives'], postings: Postings): Iterable<[number, number]> {
  const [only] = alternatives;
  if (only === undefined) return;
  if (alternatives.length === 1) {
    yield* postingsOf(only.stem, only.trust, postings);
    return;
  }
  const highest = new Map<number, number>();
  for (const { stem, trust } of alternatives) {
    for (const [at, score] of postingsOf(stem, trust, postings)) highest.set(at, Math.max(score, highest.get(at) ?? 0));
  }
  yield* highest;
}

function* postingsOf(stem: string, trust: number, postings: Postings): Iterable<[number, number]> {
  const number = postings.stems.get(stem);
  if (number === undefined) return;
  const end = postings.offsets[number + 1] ?? 0;
  for (let at = postings.offsets[number] ?? 0; at < end; at += 1) {
    yield [postings.passages[at] ?? 0, (postings.scores[at] ?? 0) * trust];
  }
}

function contributionAt(passage: number, { word, alternatives }: Asked, postings: Postings): Contribution | null {
  let found: Contribution | null = null;
  for (const { stem, trust } of alternatives) {
    for (const [at, score] of postingsOf(stem, trust, postings)) {
      if (at === passage && score > (found?.score ?? 0)) found = { word, stem, score };
    }
  }
  return found;
}
