import type { Answer, AnswerGiven, Citation, Hit, Suggestion } from '../core/answer.js';
import type { Article, ReadArticle, Span } from '../core/article.js';
import { wordsOf } from '../core/excerpt.js';
import type { Corpus, QuotesFound } from '../core/ports.js';
import { overlaps } from '../core/span.js';
import type { Quote, Speaker, SpeechKind } from '../core/speech.js';

/**
 * The JSON that programs outside read. `schemas/contract.schema.json` states the same and a test holds the two
 * together; a change here is a new version.
 */
export interface ArticleDocument {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  readonly url: string | null;
}

export interface SpeakerDocument {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role: string | null;
  readonly mention: Span | null;
}

export interface CitationDocument {
  readonly article: ArticleDocument;
  readonly span: Span;
  readonly excerpt: string;
  readonly kind: 'body' | 'caption';
  readonly speech: SpeechKind | null;
  readonly speaker: SpeakerDocument | null;
  readonly parts: readonly Span[];
}

export interface AnswerDocument {
  readonly id: string | null;
  readonly question: string;
  readonly kind: Answer['kind'];
  readonly statements: readonly { readonly text: string; readonly citations: readonly CitationDocument[] }[];
  readonly nearest: readonly CitationDocument[];
  readonly suggestions: readonly { readonly speaker: SpeakerDocument | null; readonly topic: string }[];
  readonly reason: string | null;
  readonly confidence: number;
  readonly answerer: string;
  readonly elapsedMilliseconds: number;
}

export interface HitDocument extends CitationDocument {
  readonly score: number;
  /** Places in the lists that were fused, from 1; `null` where a list does not hold it. */
  readonly ranks: { readonly lexical: number | null; readonly vector: number | null };
}

export interface SearchDocument {
  readonly id: string | null;
  readonly query: string;
  /** Best first. */
  readonly hits: readonly HitDocument[];
  readonly elapsedMilliseconds: number;
}

export interface QuoteDocument extends CitationDocument {
  /** The words that say that it is said. */
  readonly cue: Span | null;
}

export interface QuotesDocument {
  /** Whom the name was understood as. */
  readonly speaker: SpeakerDocument | null;
  readonly about: string | null;
  readonly quotes: readonly QuoteDocument[];
}

export interface CountedArticleDocument extends ArticleDocument {
  readonly passages: number;
  readonly quotes: number;
  readonly words: number;
}

export interface ArticlesDocument {
  readonly articles: readonly CountedArticleDocument[];
}

export interface FullArticleDocument extends ArticleDocument {
  readonly text: string;
  /** Lines of the web page around the article, which are never quoted. */
  readonly furniture: readonly Span[];
}

export interface AnswerParts {
  readonly id: string | null;
  readonly question: string;
  readonly answer: AnswerGiven;
  readonly elapsedMilliseconds: number;
}

export function answerDocument({ id, question, answer, elapsedMilliseconds }: AnswerParts): AnswerDocument {
  return {
    id,
    question,
    kind: answer.kind,
    statements: answer.kind === 'answered' ? answer.statements.map(statementDocument) : [],
    nearest: answer.nearest.map(citationDocument),
    suggestions: answer.suggestions.map(suggestionDocument),
    reason: answer.kind === 'not-in-briefing' ? answer.reason : null,
    confidence: rounded(answer.confidence, 3),
    answerer: answer.answerer,
    elapsedMilliseconds: rounded(elapsedMilliseconds, 1),
  };
}

export interface SearchParts {
  readonly id: string | null;
  readonly query: string;
  readonly hits: readonly Hit[];
  readonly elapsedMilliseconds: number;
}

export function searchDocument({ id, query, hits, elapsedMilliseconds }: SearchParts): SearchDocument {
  return { id, query, hits: hits.map(hitDocument), elapsedMilliseconds: rounded(elapsedMilliseconds, 1) };
}

export function quotesDocument({ speaker, quotes }: QuotesFound, about: string | null): QuotesDocument {
  return {
    speaker: speaker && speakerDocument(speaker, null),
    about,
    quotes: quotes.map((quote) => ({ ...quoteDocument(quote), cue: quote.cue })),
  };
}

export function articlesDocument({ articles, passages, quotes }: Corpus): ArticlesDocument {
  const passageCounts = countsById(passages.map(({ article }) => article.id));
  const quoteCounts = countsById(quotes.map(({ speech }) => speech.article.id));
  return {
    articles: articles.map(({ article, blocks }) => ({
      ...articleDocument(article),
      passages: passageCounts.get(article.id) ?? 0,
      quotes: quoteCounts.get(article.id) ?? 0,
      words: blocks.reduce((sum, { span }) => sum + wordCount(article.text.slice(span.start, span.end)), 0),
    })),
  };
}

function countsById(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

export function fullArticleDocument({ article, furniture }: ReadArticle): FullArticleDocument {
  return { ...articleDocument(article), text: article.text, furniture };
}

export function indexDocument(corpus: Corpus, elapsedMilliseconds: number) {
  return {
    articles: corpus.articles.length,
    passages: corpus.passages.length,
    quotes: corpus.quotes.length,
    skipped: corpus.skipped,
    elapsedMilliseconds: rounded(elapsedMilliseconds, 1),
  };
}

function statementDocument({ text, citations }: { text: string; citations: readonly Citation[] }) {
  return { text, citations: citations.map(citationDocument) };
}

export function citationDocument(citation: Citation): CitationDocument {
  const { excerpt, from } = citation;
  const place = {
    article: articleDocument(excerpt.article),
    span: spanDocument(excerpt.span),
    excerpt: wordsOf(excerpt),
    kind: from,
  };
  if (citation.kind === 'report') return { ...place, speech: null, speaker: null, parts: [] };
  const { kind, speaker, mention, parts } = citation.quote;
  return {
    ...place,
    speech: kind,
    speaker: speaker && speakerDocument(speaker, mention),
    parts: parts.filter((part) => overlaps(excerpt.span, part)).map((part) => within(excerpt.span, part)),
  };
}

function quoteDocument(quote: Quote): CitationDocument {
  return citationDocument({ kind: 'speech', excerpt: quote.speech, from: quote.from, quote });
}

function hitDocument({ passage, score, ranks }: Hit): HitDocument {
  const { article, span, kind } = passage;
  return { ...citationDocument({ kind: 'report', excerpt: { article, span }, from: kind }), score, ranks };
}

function articleDocument({ id, file, title, publisher, publishedOn, url }: Article): ArticleDocument {
  return { id, file, title, publisher, publishedOn, url };
}

function speakerDocument({ id, name, aliases, role }: Speaker, mention: Span | null): SpeakerDocument {
  return { id, name, aliases, role, mention: mention && spanDocument(mention) };
}

function suggestionDocument({ speaker, topic }: Suggestion) {
  return { speaker: speaker && speakerDocument(speaker, null), topic };
}

/** The quoted words that the excerpt shows: a long quotation may go on outside. */
function within(outer: Span, part: Span): Span {
  return { start: Math.max(outer.start, part.start), end: Math.min(outer.end, part.end) };
}

function spanDocument({ start, end }: Span): Span {
  return { start, end };
}

function wordCount(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
