import type { Corpus } from '../core/ports.js';
import type { Speaker } from '../core/speech.js';
import { questionTermsOf, type Term } from '../text/terms.js';
import { type ExpectedDetail, expectedDetail } from './expected-detail.js';
import { type Frame, frameOf } from './question-frame.js';
import { type SourcePhrase, sourcePhrase } from './source-phrase.js';
import { whoIsMeant } from './who-is-meant.js';

/** A question, taken apart. */
export interface QuestionReading {
  readonly text: string;
  readonly frame: Frame;
  /** Whose words are asked for, as the briefing knows them: several when it could be any of them. */
  readonly speakers: readonly Speaker[];
  /** Who is asked for by a name that the briefing does not have. */
  readonly stranger: string | null;
  /** Everybody the question names, speaking or not. */
  readonly named: readonly Speaker[];
  readonly detail: ExpectedDetail | null;
  /** All its words. */
  readonly terms: readonly Term[];
  /** The words that say what about: without whose words are asked for and without the asking. */
  readonly topic: readonly Term[];
}

export function readQuestion(text: string, corpus: Corpus): QuestionReading {
  const opening = withoutPreamble(text);
  const terms = questionTermsOf(opening);
  const named = whoIsMeant(opening, corpus.people);
  const frame = frameOf(opening, terms, named.length);
  const source = frame === 'said' || frame === 'comparison' ? sourcePhrase(opening, terms, named) : null;
  const inPhrase = source === null ? [] : named.filter(({ span }) => overlapsPhrase(span, source));
  const asked = frame === 'comparison' ? named : inPhrase;
  const speakers = unique(asked.map(({ speaker }) => speaker));
  return {
    text: opening,
    frame: frame === 'said' && source === null ? 'fact' : frame,
    speakers,
    stranger: source !== null && speakers.length === 0 && source.looksLikeName ? source.words : null,
    named: unique(named.map(({ speaker }) => speaker)),
    detail: frame === 'said' && source !== null ? null : expectedDetail(terms),
    terms,
    topic: terms.filter(({ span }) => source === null || !isOfFrame(span, source, asked)),
  };
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
