import type { Passage, Span } from '../core/article.js';
import type { Corpus } from '../core/ports.js';
import { contains, hull, overlaps } from '../core/span.js';
import type { Quote } from '../core/speech.js';
import { type Term, termsOf } from '../text/terms.js';
import { phrasesIn } from '../text/thesaurus.js';

/** A sentence with its words and surroundings: the smallest thing that can answer. */
export interface Unit {
  readonly passage: Passage;
  readonly span: Span;
  readonly terms: readonly Term[];
  readonly stems: ReadonlySet<string>;
  /** Its place among the sentences of the passage. */
  readonly index: number;
  /** Speech that stands in this sentence, or whose attribution does. */
  readonly quotes: readonly Quote[];
}

/** Gives the units of a passage and the quotes of the briefing, worked out when first asked for. */
export interface Units {
  of(passage: Passage): readonly Unit[];
  /** The units that a span of an article touches. */
  at(article: Passage['article'], span: Span): readonly Unit[];
  /** What the whole article says. */
  articleStems(passage: Passage): ReadonlySet<string>;
  /** What the article keeps coming back to. */
  subjectStems(passage: Passage): ReadonlySet<string>;
  /** What the title and the subheading above a passage say. */
  headingStems(passage: Passage): ReadonlySet<string>;
  neighbours(unit: Unit): readonly Unit[];
}

export function createUnits(corpus: Corpus): Units {
  const passagesOf = groupBy(corpus.passages, (passage) => passage.article.id);
  const quotesOf = groupBy(quotePlaces(corpus.quotes, passagesOf), ({ passage }) => passage.id);
  const unitsOf = new Map<string, readonly Unit[]>();
  const headings = new Map<string, ReadonlySet<string>>();
  const articles = new Map<string, ReadonlySet<string>>();
  const subjects = new Map<string, ReadonlySet<string>>();

  const of = (passage: Passage): readonly Unit[] => {
    const known = unitsOf.get(passage.id);
    if (known) return known;
    const quotes = (quotesOf.get(passage.id) ?? []).map(({ quote }) => quote);
    const units = passage.sentences.map((span, index) => unitAt(passage, span, index, quotes));
    unitsOf.set(passage.id, units);
    return units;
  };

  return {
    of,
    at: (article, span) =>
      touchedBy(passagesOf.get(article.id) ?? [], span).flatMap((passage) =>
        of(passage).filter((unit) => overlaps(unit.span, span)),
      ),
    articleStems: ({ article }) => {
      const known = articles.get(article.id);
      if (known) return known;
      const stems = new Set(
        (passagesOf.get(article.id) ?? []).flatMap((each) => of(each).flatMap((unit) => [...unit.stems])),
      );
      articles.set(article.id, stems);
      return stems;
    },
    subjectStems: ({ article }) => {
      const known = subjects.get(article.id);
      if (known) return known;
      const stems = commonStems((passagesOf.get(article.id) ?? []).flatMap((each) => of(each)));
      subjects.set(article.id, stems);
      return stems;
    },
    headingStems: (passage) => {
      const { title, publisher } = passage.article;
      const key = [title, passage.heading, publisher].filter((part) => part !== null).join('\n');
      const known = headings.get(key);
      if (known) return known;
      const stems = stemsIn(termsOf(key));
      headings.set(key, stems);
      return stems;
    },
    neighbours: (unit) => of(unit.passage).filter(({ index }) => Math.abs(index - unit.index) === 1),
  };
}

/** A word in this share of an article's sentences, and in so many at least, is what it is about. */
const SHARE_OF_SENTENCES = 0.1;
const FEWEST_SENTENCES = 3;

function commonStems(units: readonly Unit[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { stems } of units) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const enough = Math.max(FEWEST_SENTENCES, SHARE_OF_SENTENCES * units.length);
  return new Set([...counts].filter(([, count]) => count >= enough).map(([stem]) => stem));
}

interface QuotePlace {
  readonly quote: Quote;
  readonly passage: Passage;
}

/** Each quote with every passage that it or its setting touches. */
function quotePlaces(quotes: readonly Quote[], passagesOf: ReadonlyMap<string, readonly Passage[]>): QuotePlace[] {
  return quotes.flatMap((quote) => {
    const passages = passagesOf.get(quote.speech.article.id) ?? [];
    const place = hull(quote.speech.span, quote.setting);
    return touchedBy(passages, place).map((passage) => ({ quote, passage }));
  });
}

/** The passages that a span touches; they stand in reading order. */
function touchedBy(passages: readonly Passage[], span: Span): Passage[] {
  const touched: Passage[] = [];
  for (let at = firstEndingAfter(passages, span.start); at < passages.length; at += 1) {
    const passage = passages[at];
    if (passage === undefined || passage.span.start >= span.end) break;
    touched.push(passage);
  }
  return touched;
}

/** The index of the first passage that ends behind an offset. */
function firstEndingAfter(passages: readonly Passage[], offset: number): number {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passages[middle]?.span.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function unitAt(passage: Passage, span: Span, index: number, quotes: readonly Quote[]): Unit {
  const { article } = passage;
  const words = article.text.slice(span.start, span.end);
  const terms = termsOf(words).map((term) => ({
    ...term,
    span: { start: term.span.start + span.start, end: term.span.end + span.start },
  }));
  return {
    passage,
    span,
    index,
    terms,
    stems: stemsIn(terms),
    quotes: quotes.filter(({ speech, setting }) => overlaps(speech.span, span) || contains(setting, span)),
  };
}

/** The stems of a text: of its words, and of words that its phrases stand for. */
export function stemsIn(terms: readonly Term[]): ReadonlySet<string> {
  return new Set([...stemsOf(terms), ...phraseStems(terms), ...initialsIn(terms)]);
}

/** Initials are of so many words: "NSC" of a National Security Council. */
const FEWEST_INITIALS = 3;
const MOST_INITIALS = 5;

/** The short forms that readers may use of the names in a text. */
function initialsIn(terms: readonly Term[]): string[] {
  const short: string[] = [];
  let run = '';
  for (const { capital, stop, word } of terms) {
    if (!capital && stop) continue;
    run = capital ? (run + word.charAt(0)).slice(-MOST_INITIALS) : '';
    for (let length = FEWEST_INITIALS; length <= run.length; length += 1) short.push(run.slice(-length));
  }
  return short;
}

/** A phrase of the sentence stands for words that mean just the same: "called off" for "cancelled". */
const SAME_MEANING = 0.8;

function phraseStems(terms: readonly Term[]): string[] {
  return phrasesIn(terms).flatMap((phrase) => [
    phraseKey(phrase.terms),
    ...[...phrase.stems].filter(([, strength]) => strength >= SAME_MEANING).map(([stem]) => stem),
  ]);
}

/** A phrase as if it were one stem. */
export function phraseKey(terms: readonly Term[]): string {
  return terms.map(({ stem }) => stem).join(' ');
}

function stemsOf(terms: readonly Term[]): ReadonlySet<string> {
  return new Set(terms.filter(({ stop }) => !stop).map(({ stem }) => stem));
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
