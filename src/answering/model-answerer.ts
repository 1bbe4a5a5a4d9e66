import type { Answer, AnswerEvent, Observe, Question } from '../core/answer.js';
import { BriefingError } from '../core/errors.js';
import type { Answerer, AskOptions, Clock, Corpus, LanguageModel, Retriever, Vocabulary } from '../core/ports.js';
import { readInThread } from './follow-up.js';
import type { Prompts } from './prompts.js';
import { createSpeechPlaces } from './speech-places.js';
import { writtenAnswer } from './written-answer.js';

export interface ModelAnswererParts {
  readonly corpus: Corpus;
  readonly retriever: Retriever;
  readonly vocabulary: Vocabulary;
  readonly model: LanguageModel;
  readonly prompts: Prompts;
  /** Answers where the model cannot, and finds evidence for it. */
  readonly extractive: Answerer;
  readonly now: Clock;
  /** Asked for with each question: aborts when nobody should wait for a model any longer. */
  readonly patience: () => AbortSignal;
}

/** Enough to tell two sets of prompts apart. */
const HASH_SHOWN = 8;

/**
 * Answers in a model's words, each sentence of which stands on excerpts that were found in the articles. Where the model
 * fails or nothing of it stands, the extractive answer is given, and the event `fell-back` says so.
 */
export function createModelAnswerer(parts: ModelAnswererParts): Answerer {
  const { model, prompts, extractive, now } = parts;
  const writing = { ...parts, speech: createSpeechPlaces(parts.corpus.quotes) };
  return {
    name: `model ${model.name} prompts ${prompts.hash.slice(0, HASH_SHOWN)}`,
    async answer(question, { observe = () => {}, signal }: AskOptions = {}) {
      signal?.throwIfAborted();
      const alone = await recorded(extractive, question);
      if (needsNoModel(question, parts)) return replayed(alone, observe);
      const patience = parts.patience();
      const waiting = signal === undefined ? patience : AbortSignal.any([signal, patience]);
      try {
        const written = await writtenAnswer(question, alone.answer, writing, { model, now, observe, signal: waiting });
        return written ?? fallBack(alone, NOTHING_PROVEN, observe);
      } catch (error) {
        signal?.throwIfAborted();
        const why = patience.aborted ? NOT_IN_TIME : noticeOf(error);
        if (error instanceof BriefingError) observe({ kind: 'decided', why: `${error.message} ${error.hint}` });
        return fallBack(alone, why, observe);
      }
    },
  };
}

/** Small talk, a question that must be asked back, and who is quoted: the program knows these better than a model. */
function needsNoModel(question: Question, { corpus, vocabulary }: ModelAnswererParts): boolean {
  const asked = readInThread(question, corpus, vocabulary);
  if (asked.kind === 'unclear') return question.history.length === 0;
  return asked.reading.frame === 'talk' || asked.reading.frame === 'speakers';
}

interface Recorded {
  readonly answerer: string;
  readonly answer: Answer;
  readonly events: readonly AnswerEvent[];
}

async function recorded(answerer: Answerer, question: Question): Promise<Recorded> {
  const events: AnswerEvent[] = [];
  const answer = await answerer.answer(question, { observe: (event) => events.push(event) });
  return { answerer: answerer.name, answer, events };
}

function replayed({ answer, events }: Recorded, observe: Observe): Answer {
  for (const event of events) observe(event);
  return answer;
}

function fallBack(alone: Recorded, why: string, observe: Observe): Answer {
  observe({ kind: 'fell-back', to: alone.answerer, why });
  return replayed(alone, observe);
}

const INSTEAD = 'These are the articles’ own words instead.';
const NOTHING_PROVEN = `Nothing that the language model wrote could be proven by the articles. ${INSTEAD}`;
const NOT_IN_TIME = `The language model did not answer in time. ${INSTEAD}`;

/** What the reader is told. @throws whatever no model is to blame for */
function noticeOf(error: unknown): string {
  switch (error instanceof BriefingError ? error.code : null) {
    case 'budget-spent':
    case 'model-reply-invalid':
    case 'model-unavailable':
    // Of these the program cannot know before the model is first asked.
    case 'package-missing':
    case 'config-invalid':
      return `${(error as BriefingError).message} ${INSTEAD}`;
    default:
      throw error;
  }
}
