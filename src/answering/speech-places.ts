import type { Article, Span } from '../core/article.js';
import { overlaps, sharedLength } from '../core/span.js';
import type { Quote } from '../core/speech.js';

/** Finds what is said at a place of an article. */
export interface SpeechPlaces {
  /** The quotes whose words a span touches, those it shares most with first. */
  at(article: Article, span: Span): readonly Quote[];
}

export function createSpeechPlaces(quotes: readonly Quote[]): SpeechPlaces {
  const byArticle = new Map<string, Quote[]>();
  for (const quote of quotes) {
    const { id } = quote.speech.article;
    const group = byArticle.get(id);
    if (group) group.push(quote);
    else byArticle.set(id, [quote]);
  }
  return {
    at: ({ id }, span) =>
      (byArticle.get(id) ?? [])
        .filter(({ speech }) => overlaps(speech.span, span))
        .sort((a, b) => sharedLength(b.speech.span, span) - sharedLength(a.speech.span, span)),
  };
}
