import type { Corpus, QuotesFound, Vocabulary } from '../core/ports.js';
import { questionTermsOf } from '../text/terms.js';
import { queryTerms } from './query-terms.js';
import { saidCandidates } from './said.js';
import { createUnits } from './units.js';
import { whoIsMeant } from './who-is-meant.js';

/** Quotes that bear out less of a topic than this are about something else. */
const ON_TOPIC = 0.5;

/** The quotes of a speaker, of everybody, or on a topic, in reading order; on a topic the best first. */
export function quotesFound(
  { speaker, about }: { readonly speaker: string | null; readonly about: string | null },
  corpus: Corpus,
  vocabulary: Vocabulary,
): QuotesFound {
  const meant = speaker === null ? null : (whoIsMeant(speaker, corpus.speakers)[0]?.speaker ?? null);
  if (speaker !== null && meant === null) return { speaker: null, quotes: [] };
  const quotes = meant === null ? corpus.quotes : corpus.quotes.filter((quote) => quote.speaker?.id === meant.id);
  if (about === null) return { speaker: meant, quotes };
  const topic = queryTerms(questionTermsOf(about), vocabulary);
  const onTopic = new Set(
    saidCandidates(quotes, topic, createUnits(corpus))
      .filter(({ coverage }) => coverage.wide >= ON_TOPIC)
      .flatMap(({ citation }) => (citation.kind === 'speech' ? [citation.quote] : [])),
  );
  return { speaker: meant, quotes: quotes.filter((quote) => onTopic.has(quote)) };
}
