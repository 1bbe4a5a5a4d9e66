import { type Candidate, citationOfUnit } from '../answering/candidate.js';
import type { QueryTerm } from '../answering/query-terms.js';
import { createUnits, type Unit } from '../answering/units.js';
import type { Corpus, Vocabulary } from '../core/ports.js';
import { corpusOf } from '../reading/corpus.js';
import { readArticle } from '../reading/read-article.js';
import { createLexicalIndex } from '../search/lexical-index.js';

/** What the files of `answering/` are given: a corpus of these articles, its words and its sentences. */
export function answeringParts(articles: Readonly<Record<string, string>>) {
  const read = Object.entries(articles).map(([file, text]) => readArticle({ file, text }));
  const corpus: Corpus = corpusOf(read, []);
  const lexical = createLexicalIndex(corpus.passages);
  const vocabulary: Vocabulary = {
    knows: lexical.knows,
    rarity: lexical.idf,
    spellings: (word) => lexical.expand(word).map(({ stem }) => stem),
  };
  return { corpus, vocabulary, units: createUnits(corpus) };
}

/** A sentence as a candidate that covers all of a question, so that other signs can be looked at alone. */
export function candidateOf(sentence: string, query: readonly QueryTerm[]): Candidate {
  const unit = unitOf(sentence);
  const coverage = { own: 1, wide: 1, near: 1, missing: [] };
  return { citation: citationOfUnit(unit, query), stems: unit.stems, coverage, detail: null, score: 1 };
}

/** One sentence of an article, as answers are looked for in it. */
export function unitOf(sentence: string): Unit {
  const { corpus, units } = answeringParts({ 'sentence.txt': `A headline for it\n\n${sentence}\n` });
  const unit = corpus.passages.flatMap((passage) => units.of(passage)).at(-1);
  if (unit === undefined) throw new RangeError(`"${sentence}" is not read as a sentence.`);
  return unit;
}
