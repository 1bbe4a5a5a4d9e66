import type { Turn } from '../core/answer.js';
import type { Corpus, Vocabulary } from '../core/ports.js';
import type { Speaker } from '../core/speech.js';
import { mayBeCalled } from './gender-in-corpus.js';
import { type QuestionReading, readQuestion } from './question-reading.js';
import { PERSONAL_PRONOUNS } from './question-words.js';
import { whoIsMeant } from './who-is-meant.js';

/**
 * Whom "he" or "she" means in a question: the person the reader asked about last; where that question names none, who stands
 * first in the answer to it. Nobody whom the articles call otherwise, unless there is nobody else.
 */
export function personOfThread(
  history: readonly Turn[],
  asked: QuestionReading,
  corpus: Corpus,
  vocabulary: Vocabulary,
): Speaker | null {
  const pronoun = asked.terms.find(({ word }) => PERSONAL_PRONOUNS.has(word))?.word;
  const called = pronoun === undefined ? null : personCalled(pronoun, history, corpus, vocabulary);
  return called ?? personCalled(ANYBODY, history, corpus, vocabulary);
}

/** No pronoun at all: it stands for anybody. */
const ANYBODY = '';

function personCalled(
  pronoun: string,
  history: readonly Turn[],
  corpus: Corpus,
  vocabulary: Vocabulary,
): Speaker | null {
  const people = new Set(corpus.people.map(({ id }) => id));
  let inAnswer: Speaker | null = null;
  for (const { from, text } of [...history].reverse()) {
    const named = whoIsMeant(text, corpus.people)
      .map(({ speaker }) => speaker)
      .filter((speaker) => mayBeCalled(pronoun, speaker, corpus));
    if (from === 'bot') inAnswer = named[0] ?? inAnswer;
    else {
      const asked = readQuestion(text, corpus, vocabulary).speakers.find(
        (speaker) => people.has(speaker.id) && mayBeCalled(pronoun, speaker, corpus),
      );
      const person = asked ?? named[0] ?? inAnswer;
      if (person) return person;
    }
  }
  return inAnswer;
}
