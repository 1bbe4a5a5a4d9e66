import type { ClaimedStatement } from '../answering/reply.js';
import { createSpeechPlaces } from '../answering/speech-places.js';
import { topicOf } from '../answering/topic.js';
import { verify } from '../answering/verify.js';
import type { AnswerEvent, Statement } from '../core/answer.js';
import type { Passage } from '../core/article.js';
import { answeringParts } from './answering.js';

/** A statement as a model claims it: one citation of the passage that holds these words, unless it names another. */
export interface Claim {
  readonly text: string;
  readonly words?: string;
  readonly speaker?: string | null;
  readonly passage?: number;
  readonly citations?: ClaimedStatement['citations'];
  readonly computed?: ClaimedStatement['computed'];
}

/** Verifies claims against articles whose every passage was given to the model, numbered in reading order. */
export function claimsAgainst(articles: Readonly<Record<string, string>>) {
  const { corpus, vocabulary } = answeringParts(articles);
  const { passages } = corpus;
  const speech = createSpeechPlaces(corpus.quotes);
  return {
    corpus,
    verified(claim: Claim, question = 'what happened?'): Verified {
      const events: AnswerEvent[] = [];
      const topic = topicOf([question], corpus, vocabulary);
      const statements = [claimed(claim, passages)];
      const reply = { outcome: 'answered', reason: null, statements } as const;
      const [kept] = verify(reply, { corpus, vocabulary, passages, speech, topic, question }, (event) => {
        events.push(event);
      });
      return { kept: kept ?? null, why: events.flatMap((event) => ('why' in event ? [event.why] : [])) };
    },
  };
}

interface Verified {
  readonly kept: Statement | null;
  /** Why citations were rejected and the statement dropped. */
  readonly why: readonly string[];
}

function claimed(
  { text, words = '', speaker = null, passage, citations, computed = [] }: Claim,
  passages: readonly Passage[],
) {
  const number = passage ?? numberOf(words, passages);
  return { text, citations: citations ?? [{ passage: number, words, speaker }], computed };
}

function numberOf(words: string, passages: readonly Passage[]): number {
  const at = passages.findIndex(({ article, span }) => article.text.slice(span.start, span.end).includes(words));
  return Math.max(0, at) + 1;
}
