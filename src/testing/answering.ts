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

/** One sentence of an article, as answers are looked for in it. */
export function unitOf(sentence: string): Unit {
  const { corpus, units } = answeringParts({ 'sentence.txt': `A headline for it\n\n${sentence}\n` });
  const unit = corpus.passages.flatMap((passage) => units.of(passage)).at(-1);
  if (unit === undefined) throw new RangeError(`"${sentence}" is not read as a sentence.`);
  return unit;
}
