import type { Answer, AnswerEvent, Observe, Question } from '../core/answer.js';
import { BriefingError } from '../core/errors.js';
import type { Answerer, AskOptions, Clock, Corpus, LanguageModel, Retriever, Vocabulary } from '../core/ports.js';
import { type ModelCall, modelReply } from './model-reply.js';
import { writeMaterial } from './passages-for-model.js';
import { passagesFound } from './passages-found.js';
import type { Prompts } from './prompts.js';
import { ModelAnswer } from './reply.js';
import { createSpeechPlaces } from './speech-places.js';
import { isNonEmpty, MOST_STATEMENTS, verify } from './verify.js';

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

/** Answers in a model's words, each sentence of which stands on excerpts that were found in the articles. */
export function createModelAnswerer(parts: ModelAnswererParts): Answerer {
  const { model, prompts, extractive } = parts;
  const speech = createSpeechPlaces(parts.corpus.quotes);

  return {
    name: `model ${model.name} prompts ${prompts.hash.slice(0, HASH_SHOWN)}`,
    async answer(question, { observe = () => {}, signal }: AskOptions = {}) {
      const fallback = await recorded(extractive, question);
      const patience = parts.patience();
      const waiting = signal === undefined ? patience : AbortSignal.any([signal, patience]);
      const call: ModelCall = { model, now: parts.now, observe, signal: waiting };
      try {
        return (await modelAnswer(question, fallback.answer, call)) ?? fallBack(fallback, NOTHING_PROVEN, observe);
      } catch (error) {
        signal?.throwIfAborted();
        const why = whyNot(error, patience);
        if (error instanceof BriefingError) observe({ kind: 'decided', why: error.message });
        return fallBack(fallback, why, observe);
      }
    },
  };

  async function modelAnswer({ text, history }: Question, extractiveAnswer: Answer, call: ModelCall) {
    const passages = await passagesFound({ queries: [text], extractive: extractiveAnswer }, parts, call.observe);
    const { boundary, input } = writeMaterial({ question: text, parts: [], history, passages }, speech);
    const instructions = prompts.answering.filled({ boundary, most_statements: MOST_STATEMENTS });
    const reply = await modelReply(ModelAnswer, { instructions, input }, call);
    if (reply.outcome === 'not-in-briefing') return notInBriefing(reply, extractiveAnswer);
    const statements = verify(reply, { passages, corpus: parts.corpus, speech }, call.observe);
    if (!isNonEmpty(statements)) return null;
    return { kind: 'answered', statements, confidence: 0.9, nearest: [], suggestions: [] } as const;
  }
}

/** Enough to tell two sets of prompts apart. */
const HASH_SHOWN = 8;

const NOTHING_PROVEN =
  'Nothing that the language model wrote could be proven by the articles, so these are their own words.';

function notInBriefing({ reason }: ModelAnswer, extractive: Answer): Answer {
  const nearest =
    extractive.kind === 'answered' ? extractive.statements.map(({ citations: [first] }) => first) : extractive.nearest;
  const { suggestions } = extractive;
  return { kind: 'not-in-briefing', reason: reason ?? 'outside', confidence: 0.1, nearest, suggestions };
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

function fallBack({ answerer, answer, events }: Recorded, why: string, observe: Observe): Answer {
  observe({ kind: 'fell-back', to: answerer, why });
  for (const event of events) observe(event);
  return answer;
}

/** What the reader is told. What went wrong exactly is for whoever runs the program. */
function whyNot(error: unknown, patience: AbortSignal): string {
  if (patience.aborted) return 'The language model did not answer in time, so these are the articles\u2019 own words.';
  if (!(error instanceof BriefingError)) throw error;
  switch (error.code) {
    case 'budget-spent':
      return 'The language model\u2019s budget is spent for now, so these are the articles\u2019 own words.';
    case 'model-reply-invalid':
      return 'The language model did not reply in a form that could be checked, so these are the articles\u2019 own words.';
    case 'model-unavailable':
      return 'The language model could not be asked, so these are the articles\u2019 own words.';
    default:
      throw error;
  }
}
