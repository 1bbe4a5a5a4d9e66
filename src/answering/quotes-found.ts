import type { Corpus, QuotesFound, Vocabulary } from '../core/ports.js';
import type { Quote, Speaker } from '../core/speech.js';
import { questionTermsOf } from '../text/terms.js';
import { isOnTopic } from './find-said.js';
import { queryTerms } from './query-terms.js';
import { quotesOf, saidCandidates } from './said.js';
import { createUnits } from './units.js';
import { whoIsDescribed, whoIsMeant } from './who-is-meant.js';

/**
 * The quotes of a speaker, of everybody, or on a topic, in reading order. Where a name may mean several speakers, the
 * quotes of all of them are found, and no one speaker is named.
 */
export function quotesFound(
  { speaker, about }: { readonly speaker: string | null; readonly about: string | null },
  corpus: Corpus,
  vocabulary: Vocabulary,
): QuotesFound {
  const meant = speaker === null ? null : speakersMeant(speaker, corpus, vocabulary);
  const said = meant === null ? corpus.quotes : quotesOf(meant, corpus);
  const quotes = about === null ? said : onTopic(said, about, corpus, vocabulary);
  return { speaker: meant?.length === 1 ? (meant[0] ?? null) : null, quotes };
}

function speakersMeant(words: string, corpus: Corpus, vocabulary: Vocabulary): readonly Speaker[] {
  const named = [...new Set(whoIsMeant(words, corpus.speakers).map(({ speaker }) => speaker))];
  return named.length > 0 ? named : whoIsDescribed(questionTermsOf(words), corpus.speakers, vocabulary);
}

function onTopic(quotes: readonly Quote[], about: string, corpus: Corpus, vocabulary: Vocabulary): readonly Quote[] {
  const topic = queryTerms(questionTermsOf(about), vocabulary);
  const found = saidCandidates(quotes, topic, createUnits(corpus))
    .filter((candidate) => isOnTopic(candidate, topic))
    .flatMap(({ citation }) => (citation.kind === 'speech' ? [citation.quote] : []));
  const kept = new Set(found);
  return quotes.filter((quote) => kept.has(quote));
}
