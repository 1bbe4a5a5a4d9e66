import type { ReadArticle } from '../../core/article.js';
import { wordsOf } from '../../core/excerpt.js';
import type { Corpus } from '../../core/ports.js';
import type { Quote } from '../../core/speech.js';
import { ARTICLES, POSSESSIVES, PREPOSITIONS, TIMES } from '../../text/grammar.js';
import { type Term, termsOf } from '../../text/terms.js';

export interface Topic {
  readonly stem: string;
  /** As it stands in a question: "the tram", "schools". */
  readonly words: string;
}

/** Shorter words, and such as all articles share, make no topic. */
const SHORTEST = 4;

/** What a headline says is what an article is about. */
const HEADLINE_COUNTS = 3;

/**
 * A thing that somebody's quotes are about: a noun of theirs that the article keeps coming back to and other articles
 * do not. `null` where none stands out: then the question had better name none. `taken` are topics already asked about.
 */
export function topicOf(quotes: readonly Quote[], corpus: Corpus, taken: ReadonlySet<string>): Topic | null {
  const candidates = quotes.flatMap((quote) => candidatesIn(quote, corpus));
  const open = candidates.filter(({ topic, score }) => score > 1 && !taken.has(topic.stem));
  const [best] = open.toSorted((a, b) => b.score - a.score);
  return best?.topic ?? null;
}

function candidatesIn(quote: Quote, { articles }: Corpus): { topic: Topic; score: number }[] {
  const { article } = quote.speech;
  const terms = termsOf(wordsOf(quote.speech));
  const own = new Set(termsOf(`${quote.speaker?.name} ${quote.speaker?.role ?? ''}`).map(({ stem }) => stem));
  return terms.flatMap((term, at) => {
    if (!isNoun(wordsOf(quote.speech), terms, at) || own.has(term.stem)) return [];
    const score = weightOf(term.stem, article.title, article.text) / (1 + elsewhere(term.stem, articles, article.id));
    return [{ topic: { stem: term.stem, words: asAsked(term, article.text) }, score }];
  });
}

/** A lower-case word right after "the", "of" or a possessive, with no further noun behind it. */
function isNoun(text: string, terms: readonly Term[], at: number): boolean {
  const [before, term, next] = [terms[at - 1], terms[at], terms[at + 1]];
  if (term === undefined || before === undefined || term.stop || term.capital) return false;
  if (term.word.length < SHORTEST || !/^\p{Ll}+$/u.test(term.word) || TIMES.has(term.word)) return false;
  if (/(?:ed|ing|ly)$/u.test(term.word) || term.word.includes('-')) return false;
  const joined = text.slice(before.span.end, term.span.start);
  const leads =
    joined === ' ' && (isDetermined(before.word) || (PREPOSITIONS.has(before.word) && before.word !== 'to'));
  const owned = /^['’]s $/u.test(joined);
  const ends = next === undefined || next.stop || text.slice(term.span.end, next.span.start) !== ' ';
  return (leads || owned) && ends;
}

/** Of "all" and "some" a verb may follow: "all agree". */
function isDetermined(before: string): boolean {
  return ARTICLES.has(before) || POSSESSIVES.has(before);
}

/** How often the article says it, headline first. */
function weightOf(stem: string, title: string, text: string): number {
  const inHeadline = termsOf(title).some((term) => term.stem === stem) ? HEADLINE_COUNTS : 0;
  return inHeadline + termsOf(text).filter((term) => term.stem === stem).length;
}

function elsewhere(stem: string, articles: readonly ReadArticle[], id: string): number {
  return articles.filter(({ article }) => article.id !== id && termsOf(article.text).some((term) => term.stem === stem))
    .length;
}

/** With its article where the text has one, so that it reads as English. */
function asAsked({ word }: Term, text: string): string {
  return new RegExp(`\\b(?:the|a|an)\\s+${word}\\b`, 'iu').test(text) ? `the ${word}` : word;
}
