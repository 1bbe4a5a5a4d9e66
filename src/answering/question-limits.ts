import type { Question, Turn } from '../core/answer.js';
import { BriefingError } from '../core/errors.js';

/** Longer than any question a person asks; a pasted article is not one. */
export const LONGEST_QUESTION = 2000;

/** A thread's older turns no longer say what is meant, and of a long turn its beginning says enough. */
const MOST_TURNS = 20;
const LONGEST_TURN = 4000;

/** @throws BriefingError (`question-empty`, `question-too-long`) */
export function checkedQuestion(question: Question): Question {
  const text = question.text.replaceAll('\u0000', ' ');
  if (text.trim() === '') {
    throw new BriefingError('question-empty', {
      message: 'The question is empty.',
      hint: 'Ask something, such as "who is quoted?" or "what did the mayor say about the library?".',
    });
  }
  if (text.length > LONGEST_QUESTION) {
    throw new BriefingError('question-too-long', {
      message: `The question has ${text.length} characters; at most ${LONGEST_QUESTION} are read.`,
      hint: 'Ask a shorter question, one thing at a time.',
    });
  }
  return { text, history: question.history.slice(-MOST_TURNS).map(shortened) };
}

function shortened({ from, text }: Turn): Turn {
  return { from, text: text.slice(0, LONGEST_TURN).replaceAll('\u0000', ' ') };
}
