import type { Article } from '../../core/article.js';
import { wordsOf } from '../../core/excerpt.js';
import type { Quote } from '../../core/speech.js';
import { ARTICLES, POSSESSIVES, PREPOSITIONS, TIMES } from '../../text/grammar.js';
import { type Term, termsOf } from '../../text/terms.js';

export interface Topic {
  readonly stem: string;
  /** As it stands in a question: "the tram", "schools". */
  readonly words: string;
}

/** How often each article uses each word, and in how many of them it stands. */
export interface WordCounts {
  readonly inArticle: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly articlesWith: ReadonlyMap<string, number>;
}

/** What a headline says is what an article is about. */
const HEADLINE_COUNTS = 3;

export function wordCounts(articles: Iterable<Article>): WordCounts {
  const inArticle = new Map<string, Map<string, number>>();
  const articlesWith = new Map<string, number>();
  for (const article of articles) {
    const counts = new Map<string, number>();
    for (const { stem } of termsOf(article.text)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    for (const stem of counts.keys()) articlesWith.set(stem, (articlesWith.get(stem) ?? 0) + 1);
    for (const { stem } of termsOf(article.title)) counts.set(stem, (counts.get(stem) ?? 0) + HEADLINE_COUNTS);
    inArticle.set(article.id, counts);
  }
  return { inArticle, articlesWith };
}

/**
 * A thing that somebody's quotes are about: a noun of theirs that the article keeps coming back to and other articles
 * do not. `null` where none stands out: then the question had better name none. `taken` are topics already asked about.
 */
export function topicOf(quotes: readonly Quote[], counts: WordCounts, taken: ReadonlySet<string>): Topic | null {
  const candidates = quotes.flatMap((quote) => candidatesIn(quote, counts));
  const open = candidates.filter(({ topic, score }) => score > 1 && !taken.has(topic.stem));
  const [best] = open.toSorted((a, b) => b.score - a.score);
  return best?.topic ?? null;
}

function candidatesIn(quote: Quote, { inArticle, articlesWith }: WordCounts): { topic: Topic; score: number }[] {
  const { article } = quote.speech;
  const text = wordsOf(quote.speech);
  const terms = termsOf(text);
  const own = new Set(termsOf(`${quote.speaker?.name} ${quote.speaker?.role ?? ''}`).map(({ stem }) => stem));
  return terms.flatMap((term, at) => {
    if (own.has(term.stem) || !isNoun(text, terms, at)) return [];
    const score = (inArticle.get(article.id)?.get(term.stem) ?? 0) / (articlesWith.get(term.stem) ?? 1);
    return [{ topic: { stem: term.stem, words: asAsked(term, article.text) }, score }];
  });
}

/** Shorter words say little; longer ones are addresses and the like. */
const TOPIC_WORD = /^\p{Ll}{4,24}$/u;
/** These are verbs and adverbs more often than nouns. */
const NO_NOUN = /(?:ed|ing|ly)$/u;

/** A lower-case word right after "the", "of" or a possessive, with no further noun behind it. */
function isNoun(text: string, terms: readonly Term[], at: number): boolean {
  const [before, term, next] = [terms[at - 1], terms[at], terms[at + 1]];
  if (before === undefined || term === undefined || term.stop || term.capital) return false;
  if (!TOPIC_WORD.test(term.word) || NO_NOUN.test(term.word) || TIMES.has(term.word)) return false;
  const joined = text.slice(before.span.end, term.span.start);
  const isLed = (joined === ' ' && leadsToNoun(before.word)) || /^['’]s $/u.test(joined);
  return isLed && (next === undefined || next.stop || text.slice(term.span.end, next.span.start) !== ' ');
}

/** After "all" and "some" a verb may follow ("all agree"), after "to" one mostly does. */
function leadsToNoun(word: string): boolean {
  return ARTICLES.has(word) || POSSESSIVES.has(word) || (PREPOSITIONS.has(word) && word !== 'to');
}

/** With its article where the text has one, so that it reads as English. */
function asAsked({ word }: Term, text: string): string {
  return new RegExp(`\\b(?:the|a|an)\\s+${word}\\b`, 'iu').test(text) ? `the ${word}` : word;
}
