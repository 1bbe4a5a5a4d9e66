import type { Citation } from '../core/answer.js';
import type { Passage, Span } from '../core/article.js';
import { type Excerpt, wordsOf } from '../core/excerpt.js';
import type { Corpus } from '../core/ports.js';
import { contains, hull, overlaps, sharedLength } from '../core/span.js';
import type { Quote } from '../core/speech.js';
import { foldedText } from '../text/fold.js';
import { locate } from '../text/locate.js';
import { isReporting } from './candidate.js';
import { statesNothing } from './orders.js';
import type { ClaimedCitation } from './reply.js';
import type { SpeechPlaces } from './speech-places.js';
import type { Topic } from './topic.js';
import { whoIsMeant } from './who-is-meant.js';

/** What claims are held against. */
export interface Evidence {
  /** As they were numbered for the model, from 1. */
  readonly passages: readonly Passage[];
  readonly corpus: Corpus;
  readonly speech: SpeechPlaces;
  readonly topic: Topic;
}

export type CheckedCitation =
  | { readonly kind: 'stands'; readonly citation: Citation }
  | { readonly kind: 'rejected'; readonly why: string };

/** Fewer words than this stand almost anywhere, so finding them proves nothing. */
const SHORTEST_CLAIM_IN_WORDS = 3;
/** An excerpt is read at a glance. */
const LONGEST_EXCERPT = 700;

/**
 * The place of claimed words as a citation: the sentences of the passage in which they stand exactly, or up to what
 * `fold` folds away, with whoever the article lets say them. Words that stand in another passage do not count: who
 * mistakes the place may mistake the matter.
 */
export function checkedCitation(
  { passage: number, words, speaker }: ClaimedCitation,
  evidence: Evidence,
): CheckedCitation {
  const passage = evidence.passages[number - 1];
  if (passage === undefined) return rejected(`there is no passage ${number}`);
  if (words.trim().split(/\s+/u).length < SHORTEST_CLAIM_IN_WORDS) return rejected('so few words prove nothing');
  const claimed = placeOf(words, passage);
  if (claimed === null) return rejected(whereElse(words, evidence.passages) ?? 'the words stand in no passage');
  const span = selfContained(claimed, passage, evidence.speech);
  const excerpt = { article: passage.article, span };
  if (!isShowable(excerpt, evidence.corpus))
    return rejected('it is too long for an excerpt, or not of the article itself');
  const checked = attributed({ passage, claimed, span, speaker }, evidence);
  if (checked.kind === 'stands' && statesNothing(checked.citation, evidence.topic.shareIn))
    return rejected('it orders or asks and states nothing');
  return checked;
}

function rejected(why: string): CheckedCitation {
  return { kind: 'rejected', why };
}

/** A model may put its quotation in marks of its own. */
const ENCLOSING_MARKS = /^["'“”‘’«»]+|["'“”‘’«»]+$/gu;

function placeOf(words: string, passage: Passage): Span | null {
  const text = wordsOf(passage);
  const found = locate(words, text) ?? locate(words.trim().replace(ENCLOSING_MARKS, ''), text);
  const { start } = passage.span;
  return found && { start: start + found.start, end: start + found.end };
}

function whereElse(words: string, passages: readonly Passage[]): string | null {
  const at = passages.findIndex((passage) => placeOf(words, passage) !== null);
  return at === -1 ? null : `the words stand in passage ${at + 1}`;
}

/** Whole sentences, and whole quotations as long as they can be shown: a fragment could be turned around. */
function selfContained(claimed: Span, passage: Passage, speech: SpeechPlaces): Span {
  const touched = passage.sentences.filter((sentence) => overlaps(sentence, claimed));
  const sentences = hull(claimed, ...touched);
  return speech
    .at(passage.article, sentences)
    .filter(({ kind, parts }) => kind !== 'reported' && parts.some((part) => cuts(sentences, part)))
    .map(({ setting }) => hull(sentences, setting))
    .filter((whole) => contains(passage.span, whole) && whole.end - whole.start <= LONGEST_EXCERPT)
    .reduce((widest, each) => (contains(each, widest) ? each : widest), sentences);
}

function cuts(span: Span, part: Span): boolean {
  return overlaps(span, part) && !contains(span, part);
}

/** Whether an excerpt can be shown: short enough, and without a line of the page around the article. */
export function isShowable({ article, span }: Excerpt, { articles }: Corpus): boolean {
  const read = articles.find((each) => each.article.id === article.id);
  return span.end - span.start <= LONGEST_EXCERPT && read?.furniture.some((line) => overlaps(line, span)) === false;
}

interface Place {
  readonly passage: Passage;
  /** The words that the model claims. */
  readonly claimed: Span;
  /** The excerpt around them. */
  readonly span: Span;
  /** Who says them, as the model claims. */
  readonly speaker: string | null;
}

function attributed({ passage, claimed, span, speaker }: Place, { corpus, speech }: Evidence): CheckedCitation {
  const excerpt = { article: passage.article, span };
  const said = speech.at(passage.article, claimed).filter((quote) => sharesWords(quote, claimed));
  const report = { kind: 'report', excerpt, from: passage.kind } as const;
  const spoken = (quote: Quote) => ({ kind: 'speech', excerpt, from: passage.kind, quote }) as const;
  if (speaker === null || speaker.trim() === '') {
    const main = said.find((quote) => isReporting(quote) && fillsMuch(quote, span));
    return { kind: 'stands', citation: main === undefined ? report : spoken(main) };
  }
  const quote = said.find((each) => isBy(speaker, each, corpus));
  if (quote !== undefined) return { kind: 'stands', citation: spoken(quote) };
  if (said.length === 0 && isPaper(speaker, passage)) return { kind: 'stands', citation: report };
  return rejected(whoseThen(speaker, said));
}

/** Words that only brush against a quotation are not taken from it. */
const LEAST_SHARE_OF_WORDS = 1 / 3;
/** Speech that fills less of an excerpt is a remark inside the paper's own sentence. */
const MOSTLY_SPEECH = 0.4;

function sharesWords({ speech }: Quote, claimed: Span): boolean {
  const shorter = Math.min(lengthOf(claimed), lengthOf(speech.span));
  return sharedLength(speech.span, claimed) >= LEAST_SHARE_OF_WORDS * shorter;
}

function fillsMuch({ speech }: Quote, excerpt: Span): boolean {
  return sharedLength(speech.span, excerpt) >= MOSTLY_SPEECH * lengthOf(excerpt);
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

/** By any name of the speaker's, or by the words that stand for them at this place. */
function isBy(claimed: string, { speaker, mention, speech }: Quote, { people, speakers }: Corpus): boolean {
  if (speaker === null) return false;
  const { article } = speech;
  if (mention !== null && foldedText(wordsOf({ article, span: mention })) === foldedText(claimed.trim())) return true;
  const folded = foldedText(claimed.trim());
  if ([speaker.name, ...speaker.aliases].some((name) => foldedText(name) === folded)) return true;
  if (IS_DESCRIPTION.test(speaker.name) && folded.endsWith(foldedText(speaker.name))) return true;
  const everybody = [...people, ...speakers.filter(({ id }) => !people.some((person) => person.id === id))];
  // After "by", a capital letter says that a word is a name.
  return whoIsMeant(`by ${claimed}`, everybody).some((meant) => meant.speaker.id === speaker.id);
}

/** "Government" is a description, which "the city's government" only makes plainer. */
const IS_DESCRIPTION = /^\p{Ll}[\p{Ll}\s]+$/u;

function isPaper(claimed: string, { article: { publisher, author } }: Passage): boolean {
  return [publisher, author].some((name) => name !== null && foldedText(name) === foldedText(claimed.trim()));
}

function whoseThen(claimed: string, said: readonly Quote[]): string {
  const names = [...new Set(said.map(({ speaker }) => speaker?.name ?? 'somebody not named'))];
  if (names.length === 0) return `the article gives these words to nobody, and so not to ${claimed}`;
  return `the article gives these words to ${names.join(' and ')}, not to ${claimed}`;
}
