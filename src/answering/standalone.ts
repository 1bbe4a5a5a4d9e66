import type { Question } from '../core/answer.js';
import { BriefingError } from '../core/errors.js';
import type { Corpus, Vocabulary } from '../core/ports.js';
import { termsOf } from '../text/terms.js';
import { needsThread } from './follow-up.js';
import { type ModelCall, modelReply } from './model-reply.js';
import type { Prompts } from './prompts.js';
import { StandaloneQuestion } from './reply.js';

interface Parts {
  readonly corpus: Corpus;
  readonly vocabulary: Vocabulary;
  readonly prompts: Prompts;
}

/** Longer than any question that a person would ask anew. */
const LONGEST_REWRITING = 400;

/**
 * A follow-up as it can be asked without its thread, in a model's words. It stays as it is, thread and all, where it needs
 * no thread, where the thread does not explain it, and where the rewriting brings in what nobody said.
 */
export async function standingAlone(question: Question, parts: Parts, call: ModelCall): Promise<Question> {
  if (!needsThread(question, parts.corpus, parts.vocabulary)) return { text: question.text, history: [] };
  const rewritten = await rewriting(question, parts, call);
  if (rewritten === null || !isOfThread(rewritten, question)) return question;
  call.observe({ kind: 'question-rewritten', from: question.text, to: rewritten });
  return { text: rewritten, history: [] };
}

/** A reply that cannot be read costs the rewriting, not the answer. */
async function rewriting({ text, history }: Question, { prompts }: Parts, call: ModelCall): Promise<string | null> {
  const input = JSON.stringify({ thread: history, question: text });
  try {
    const reply = await modelReply(StandaloneQuestion, { instructions: prompts.standalone.filled({}), input }, call);
    return reply.question?.replace(/\s+/gu, ' ').trim() ?? null;
  } catch (error) {
    if (error instanceof BriefingError && error.code === 'model-reply-invalid') return null;
    throw error;
  }
}

/** Whether all names and figures of a rewriting were said in the thread. */
function isOfThread(rewritten: string, { text, history }: Question): boolean {
  if (rewritten === '' || rewritten.length > LONGEST_REWRITING) return false;
  const said = new Set(
    [text, ...history.map((turn) => turn.text)].flatMap((each) => termsOf(each).map(({ stem }) => stem)),
  );
  return termsOf(rewritten).every(
    ({ capital, word, stop, stem, span }) =>
      said.has(stem) || stop || !((capital && span.start > 0) || /\d/u.test(word)),
  );
}
