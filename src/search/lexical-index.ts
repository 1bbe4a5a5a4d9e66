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
      const { scores, found } = scoresOf(read(query), postings, passages.length);
      return best(found, (at) => scores[at] ?? 0, k).flatMap(({ at, score }) => {
        const passage = passages[at];
        return passage === undefined ? [] : [{ passage, score }];
      });
    },
    explain(query, passage) {
      const at = places.get(passage.id);
      if (at === undefined) return [];
      return read(query).flatMap(({ word, alternatives }) => {
        const contribution = bestSpellings(alternatives, postings).get(at);
        return contribution === undefined ? [] : [{ word, ...contribution }];
      });
    },
    idf: (stem) => postings.idf[postings.stems.get(stem) ?? -1] ?? rarity(0, passages.length),
    knows,
    expand: vocabulary.near,
  };
}

/** Guessing looks at the whole vocabulary; a text pasted as a query would take long, and its known words say enough. */
const MOST_WORDS_GUESSED = 50;

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
    const guesses = knows(stem) || asked.size >= MOST_WORDS_GUESSED ? [] : near(word);
    const alternatives = guesses.map((guess) => ({ stem: guess.stem, trust: TRUST_PER_EDIT ** guess.edits }));
    asked.set(stem, { word, alternatives: alternatives.length > 0 ? alternatives : [{ stem, trust: 1 }] });
  }
  return [...asked.values()];
}

/** Words add up; of the spellings that one word may stand for, the best counts. */
function scoresOf(query: readonly Asked[], postings: Postings, passageCount: number) {
  const scores = new Float64Array(passageCount);
  const found: number[] = [];
  const add = (at: number, score: number) => {
    if (scores[at] === 0) found.push(at);
    scores[at] = (scores[at] ?? 0) + score;
  };
  for (const { alternatives } of query) {
    if (alternatives.length === 1) forEachPosting(alternatives, postings, add);
    else for (const [at, { score }] of bestSpellings(alternatives, postings)) add(at, score);
  }
  return { scores, found };
}

type Alternatives = Asked['alternatives'];

function bestSpellings(alternatives: Alternatives, postings: Postings) {
  const best = new Map<number, { readonly stem: string; readonly score: number }>();
  forEachPosting(alternatives, postings, (at, score, stem) => {
    if (score > (best.get(at)?.score ?? 0)) best.set(at, { stem, score });
  });
  return best;
}

function forEachPosting(
  alternatives: Alternatives,
  postings: Postings,
  visit: (passage: number, score: number, stem: string) => void,
): void {
  for (const { stem, trust } of alternatives) {
    const number = postings.stems.get(stem);
    if (number === undefined) continue;
    const end = postings.offsets[number + 1] ?? 0;
    for (let at = postings.offsets[number] ?? 0; at < end; at += 1) {
      visit(postings.passages[at] ?? 0, (postings.scores[at] ?? 0) * trust, stem);
    }
  }
}
