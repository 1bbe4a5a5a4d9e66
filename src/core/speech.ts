import type { Span } from './article.js';
import type { Excerpt } from './excerpt.js';

declare const kind: unique symbol;

export type SpeakerId = string & { readonly [kind]: 'speaker' };

/** One person or institution, under all the names the briefing uses. */
export interface Speaker {
  readonly id: SpeakerId;
  /** As fully as the briefing names it; anonymous sources as worded. */
  readonly name: string;
  /** The other names and descriptions it goes by, pronouns left out; a post is joined with its institution ("head of the museum"). */
  readonly aliases: readonly string[];
  readonly role: string | null;
}

export type SpeechKind = 'direct' | 'reported' | 'mixed';

/** Words that an article puts in someone's mouth. */
export interface Quote {
  /** `direct`: all in quotation marks; `reported`: told in the paper's words; `mixed`: told, with some words in quotation marks. */
  readonly kind: SpeechKind;
  /** Where it stands: in the article's body, or under a picture. */
  readonly from: 'body' | 'caption';
  /**
   * What is said, without the words that say who says it unless these stand in its middle. Denials, vows and judgements
   * begin with their verb, since the content alone would read as an assertion.
   */
  readonly speech: Excerpt;
  /** The words in quotation marks, marks left out: several for a split quote, none for reported speech. */
  readonly parts: readonly Span[];
  /** The words that say that it is said: "said", "according to". */
  readonly cue: Span | null;
  /** `null` when the text names none. */
  readonly speaker: Speaker | null;
  /** The words at this place that say who speaks: "he", "the ministry's spokeswoman". */
  readonly mention: Span | null;
  /** The whole sentences in which speech, cue and mention stand: what a reader must see to judge it. */
  readonly setting: Span;
}
