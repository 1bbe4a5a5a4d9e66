import type { Corpus, Vocabulary } from '../core/ports.js';
import type { Speaker } from '../core/speech.js';
import { looksSpanish, translateQuestion } from '../text/spanish.js';
import { questionTermsOf, type Term } from '../text/terms.js';
import { relatedTo } from '../text/thesaurus.js';
import { type ExpectedDetail, expectedDetail } from './expected-detail.js';
import { isMisdescribed } from './misdescribed.js';
import { type Frame, frameOf } from './question-frame.js';
import { TELLING, UTTERING } from './question-words.js';
import { type SourcePhrase, sourcePhrase } from './source-phrase.js';
import { typedWords } from './typing-slips.js';
import { whoIsDescribed, whoIsMeant } from './who-is-meant.js';
import { neverWrittenSmall } from './written-with-capital.js';

/** A question, taken apart. */
export interface QuestionReading {
  readonly text: string;
  readonly frame: Frame;
  /** Whether it asks for what somebody said, even where it leaves open who. */
  readonly asksSpeech: boolean;
  /** The words that name somebody of whom the briefing has no quote, where nothing but a quote would answer. */
  readonly utteringOf: readonly Term[];
  /** Whether the question asks for words in so many words; "smith bus lanes?" may ask for facts. */
  readonly explicit: boolean;
  /** Whose words are asked for, as the briefing knows them: several when it could be any of them. */
  readonly speakers: readonly Speaker[];
  /** Who is asked for by a name that the briefing does not have. */
  readonly stranger: string | null;
  /** Everybody the question names, speaking or not. */
  readonly named: readonly Speaker[];
  /** Where in the question the first of them is named. */
  readonly namedFrom: number | null;
  readonly detail: ExpectedDetail | null;
  /** Whether it gives somebody a nationality that the briefing does not know. */
  readonly misdescribed: boolean;
  /** The stems of its words that the articles never write small: names, however the reader types them. */
  readonly nameWords: ReadonlySet<string>;
  /** All its words. */
  readonly terms: readonly Term[];
  /** The words that say what about: without whose words are asked for and without the asking. */
  readonly topic: readonly Term[];
}

export function readQuestion(text: string, corpus: Corpus, vocabulary: Vocabulary): QuestionReading {
  const english = looksSpanish(text) ? (translateQuestion(text) ?? text) : text;
  const opening = typedWords(spelledOut(withoutPreamble(notShouted(english))), vocabulary);
  const terms = questionTermsOf(opening);
  const named = whoIsMeant(opening, corpus.people);
  const frame = frameOf(opening, terms, named.length);
  const source = frame === 'said' || frame === 'comparison' ? sourcePhrase(opening, terms, named) : null;
  const inPhrase = source === null ? [] : named.filter(({ span }) => overlapsPhrase(span, source));
  const asked = frame === 'comparison' ? named : inPhrase;
  const speakers =
    asked.length > 0 ? unique(asked.map(({ speaker }) => speaker)) : described(source, terms, corpus, vocabulary);
  const stranger =
    source !== null && speakers.length === 0 && isStranger(source, terms, vocabulary) ? source.words : null;
  return {
    text: opening,
    frame: frame === 'said' && speakers.length === 0 && stranger === null ? 'fact' : frame,
    asksSpeech: frame === 'said',
    utteringOf:
      frame === 'said' && speakers.length === 0 && terms.some(({ word }) => UTTERING.has(word))
        ? wordsOf(source, terms)
        : [],
    explicit: (source?.explicit ?? true) && asked.length > 0,
    speakers,
    stranger,
    named: unique(named.map(({ speaker }) => speaker)),
    namedFrom: named[0]?.span.start ?? null,
    detail: expectedDetail(terms),
    misdescribed: isMisdescribed(terms, named, vocabulary),
    nameWords: neverWrittenSmall(terms, corpus),
    terms,
    topic: terms.filter(({ span, word }) => {
      if (source === null) return true;
      return TELLING.has(word) || !(word === 'asked' || isOfFrame(span, source, asked));
    }),
  };
}

function described(
  source: SourcePhrase | null,
  terms: readonly Term[],
  corpus: Corpus,
  vocabulary: Vocabulary,
): Speaker[] {
  return source === null ? [] : whoIsDescribed(wordsOf(source, terms), corpus.speakers, vocabulary);
}

function wordsOf(source: SourcePhrase | null, terms: readonly Term[]): Term[] {
  return source === null ? [] : terms.filter(({ span, stop }) => !stop && overlapsPhrase(span, source));
}

/** Somebody named whom the briefing never names; a source it knows by other words is none. */
function isStranger(
  source: SourcePhrase | null,
  terms: readonly Term[],
  vocabulary: Vocabulary,
): source is SourcePhrase {
  if (source === null) return false;
  const words = terms.filter(({ span, stop }) => !stop && overlapsPhrase(span, source));
  const unknown = words.filter(({ stem }) => !vocabulary.knows(stem) && relatedTo(stem).size === 0);
  return words.length > 0 && (source.looksLikeName ? unknown.length > 0 : unknown.length === words.length);
}

/** "how long did it last? i've seen different figures": what follows the question asks nothing. */
function withoutAfterthought(text: string): string {
  const [question = text, after = ''] = text.split(/(?<=\?)\s+/u);
  const asksOn = /\?|\b(?:who|what|when|where|why|how|which|did|does|do|is|are|was|were|say|said|tell)\b/iu.test(after);
  return after !== '' && !asksOn && !text.slice(question.length).includes('?') ? question : text;
}

/** Capitals throughout say nothing about names. */
function notShouted(text: string): string {
  return /\p{Ll}/u.test(text) ? text : text.toLowerCase();
}

/** "who's", "wheres": what is asked for is a word of its own. */
function spelledOut(text: string): string {
  return text.replace(/^((?:\S+\s+){0,2}?(?:who|where|when|why|how))(?:['\u2019]s|s)\b/iu, '$1 is');
}

/** What people write before they come to the point. */
const PREAMBLES = [
  /^.{0,400}?\b(?:(?:can|could|would|will) (?:you|u|anyone|somebody|someone)(?: please| pls)? (?:tell|show|give|explain to|remind) (?:me|us)|(?:i'?m|i was|i am|been|was) (?:wondering|asking myself)(?: if you (?:could|can) (?:tell|show) me)?|(?:i|we) (?:want|need|would like|'d like|wanted) to know|do(?:es)? (?:you|anyone|anybody) know|(?:please|pls) tell me|any idea)[,:]?\s+(?=\S)/iu,
  /^(?:hi|hello|hey|good (?:morning|afternoon|evening)|dear \w+)(?: there| all| team| everyone| bot)?\s*[,.!:–-]+\s+(?=\S{2,})/iu,
  /^(?:so|ok|okay|well|quick question|question|one more thing|btw|by the way|please|pls)\s*[,:–-]?\s+(?=\S+\s+\S)/iu,
];

function withoutPreamble(text: string): string {
  let rest = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  for (const preamble of PREAMBLES) rest = rest.replace(preamble, '');
  rest = rest.replace(/\bwhen it comes to\b/giu, 'about');
  rest = withoutAfterthought(rest);
  return rest === '' ? text : rest;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function overlapsPhrase(span: Place, { span: phrase }: SourcePhrase): boolean {
  return span.start < phrase.end && phrase.start < span.end;
}

function isOfFrame(span: Place, source: SourcePhrase, asked: readonly { span: Place }[]): boolean {
  if (source.asking.some((each) => each.start < span.end && span.start < each.end)) return true;
  if (overlapsPhrase(span, source)) return true;
  return asked.some((each) => each.span.start < span.end && span.start < each.span.end);
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
