import type { AnswerEvent, AnswerGiven, Question } from '../core/answer.js';
import type { Answerer, AskOptions } from '../core/ports.js';

/** Asks an answerer, and notes who answered in the end and what the reader should know of it. */
export async function answerGiven(
  answerer: Answerer,
  question: Question,
  { observe = () => {}, ...options }: AskOptions = {},
): Promise<AnswerGiven> {
  let fallback: Extract<AnswerEvent, { kind: 'fell-back' }> | null = null;
  const listen = (event: AnswerEvent) => {
    if (event.kind === 'fell-back') fallback = event;
    observe(event);
  };
  const answer = await answerer.answer(question, { ...options, observe: listen });
  const taken = fallback as Extract<AnswerEvent, { kind: 'fell-back' }> | null;
  return { ...answer, answerer: taken?.to ?? answerer.name, notice: taken?.why ?? null };
}
