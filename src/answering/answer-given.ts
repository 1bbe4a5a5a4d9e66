import type { AnswerEvent, AnswerGiven, Question } from '../core/answer.js';
import type { Answerer, AskOptions } from '../core/ports.js';
import { untilAborted } from './until-aborted.js';

/**
 * Asks an answerer, and notes who answered in the end and what the reader should know of it. Whoever stops asking need not
 * wait: what is still under way ends by its own limits.
 */
export async function answerGiven(
  answerer: Answerer,
  question: Question,
  { observe = () => {}, ...options }: AskOptions = {},
): Promise<AnswerGiven> {
  let fallback: Extract<AnswerEvent, { kind: 'fell-back' }> | null = null;
  let noticed: string | null = null;
  const listen = (event: AnswerEvent) => {
    if (event.kind === 'fell-back') fallback = event;
    if (event.kind === 'noticed') noticed = event.what;
    observe(event);
  };
  const answer = await untilAborted(answerer.answer(question, { ...options, observe: listen }), options.signal);
  const taken = fallback as Extract<AnswerEvent, { kind: 'fell-back' }> | null;
  return { ...answer, answerer: taken?.to ?? answerer.name, notice: taken?.why ?? noticed };
}
