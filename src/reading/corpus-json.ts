import type { Article, ArticleId, Block, Passage, ReadArticle, Span } from '../core/article.js';
import type { Corpus, SkippedFile } from '../core/ports.js';
import type { Quote, Speaker } from '../core/speech.js';

/** A corpus as it is saved: articles and speakers stand once, everything else names them by their place in the list. */
export interface CorpusJson {
  readonly articles: readonly {
    readonly article: Article;
    readonly blocks: readonly Block[];
    readonly furniture: readonly Span[];
  }[];
  /** People and speakers, each once. */
  readonly everybody: readonly Speaker[];
  readonly people: readonly number[];
  readonly speakers: readonly number[];
  readonly passages: readonly (Omit<Passage, 'article'> & { readonly article: number })[];
  readonly quotes: readonly (Omit<Quote, 'speech' | 'speaker'> & {
    readonly article: number;
    readonly span: Span;
    readonly speaker: number | null;
  })[];
  readonly skipped: readonly SkippedFile[];
}

export function corpusToJson({ articles, passages, quotes, speakers, people, skipped }: Corpus): CorpusJson {
  const everybody = [...people, ...speakers.filter((speaker) => !people.includes(speaker))];
  const numbers = new Map(everybody.map((speaker, index) => [speaker.id, index]));
  const numberOf = ({ id }: Speaker) => numbers.get(id) ?? -1;
  const places = new Map(articles.map(({ article }, index) => [article.id, index]));
  const placeOf = (id: ArticleId) => places.get(id) ?? -1;
  return {
    articles,
    everybody,
    people: people.map(numberOf),
    speakers: speakers.map(numberOf),
    passages: passages.map((passage) => ({ ...passage, article: placeOf(passage.article.id) })),
    quotes: quotes.map(({ speech, speaker, ...quote }) => ({
      ...quote,
      article: placeOf(speech.article.id),
      span: speech.span,
      speaker: speaker && numberOf(speaker),
    })),
    skipped,
  };
}

/**
 * The corpus that was saved. The caller has checked that the file is the one that was written, so its shape is trusted.
 *
 * @throws RangeError when a number points nowhere.
 */
export function corpusFromJson(json: CorpusJson): Corpus {
  const articles: readonly ReadArticle[] = json.articles;
  const articleAt = (index: number) => itemAt(articles, index).article;
  const speakerAt = (index: number) => itemAt(json.everybody, index);
  return {
    articles,
    people: json.people.map(speakerAt),
    speakers: json.speakers.map(speakerAt),
    passages: json.passages.map((passage) => ({ ...passage, article: articleAt(passage.article) })),
    quotes: json.quotes.map(({ article, span, speaker, ...quote }) => ({
      ...quote,
      speech: { article: articleAt(article), span },
      speaker: speaker === null ? null : speakerAt(speaker),
    })),
    skipped: json.skipped,
  };
}

function itemAt<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError(`The saved corpus names item ${index} of ${items.length}.`);
  return item;
}
