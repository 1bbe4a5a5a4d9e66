import type { AnswerLog } from '../contract/answer-log.js';
import { type AnswerDocument, answerDocument } from '../contract/documents.js';
import type { AnswerGiven, Question, Turn } from '../core/answer.js';
import type { Clock, LiveBriefing, Logger } from '../core/ports.js';
import type { Asked } from './asked.js';
import { LINES } from './lines.js';
import { failureMessage, isForAsker } from './reasons.js';
import { causeOf } from './slack-failure.js';

export interface FindingParts {
  readonly briefing: LiveBriefing;
  readonly briefingFolder: string;
  readonly answers: AnswerLog;
  readonly configuration: () => string;
  readonly pseudonym: (userId: string) => string;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Told of each answer as it is found. */
  readonly noted: (answer: AnswerGiven) => void;
}

export interface Walk {
  /** Of the answer in the log, and the reference in what is said of a failure. */
  readonly id: string;
  readonly signal: AbortSignal;
  readonly parts: FindingParts;
}

/** Brings the answer to the asker, or the word that there is none. */
export type Outcome = () => Promise<AnswerGiven['kind'] | 'failed'>;

/** Finds the answer to a question. @throws the signal's reason, and nothing else: a failure is an outcome. */
export async function findAnswer(asked: Asked, walk: Walk): Promise<Outcome> {
  try {
    return await answered(asked, walk);
  } catch (error) {
    const { id, signal, parts } = walk;
    if (signal.aborted) throw error;
    if (asked.uncalled && isForAsker(error)) return async () => 'failed';
    const log = isForAsker(error) ? parts.logger.info : parts.logger.error;
    log('A question failed', { reference: id, cause: causeOf(error) });
    return async () => {
      await asked.reply.line(failureMessage(error, id), id);
      return 'failed';
    };
  }
}

async function answered(asked: Asked, walk: Walk): Promise<Outcome> {
  const { id, signal, parts } = walk;
  const briefing = parts.briefing.current();
  const { turns, complete } = await asked.history();
  const question = standing(asked.text, turns);
  const startedAt = parts.clock();
  const answer = await briefing.ask(question, { signal });
  signal.throwIfAborted();
  parts.noted(answer);
  if (asked.uncalled && isMereTalk(answer)) return async () => answer.kind;
  const elapsedMilliseconds = parts.clock() - startedAt;
  const document = answerDocument({ id, question: question.text, answer, elapsedMilliseconds });
  await logged(document, { question, by: parts.pseudonym(asked.user), walk });
  return async () => {
    const unresolved = answer.kind === 'unclear' ? answer.unresolved : null;
    await asked.reply.answer({ document, id, notice: noticeOf(answer, complete), unresolved });
    parts.logger.info('A question was answered', { reference: id, kind: answer.kind, elapsedMilliseconds });
    return answer.kind;
  };
}

/** Called into a thread without a word, it takes up the last thing that was said there. */
function standing(text: string, history: readonly Turn[]): Question {
  const last = history.at(-1);
  if (text !== '' || last?.from !== 'reader') return { text, history };
  return { text: last.text, history: history.slice(0, -1) };
}

/** People also talk to each other in a thread where the bot once answered. */
function isMereTalk(answer: AnswerGiven): boolean {
  return answer.kind === 'not-in-briefing' && answer.reason === 'not-a-question';
}

/** Where the question leaned on a thread that could not be read, that is what the asker must know. */
function noticeOf({ kind, notice }: AnswerGiven, complete: boolean): string | null {
  return kind === 'unclear' && !complete ? LINES.threadUnread : notice;
}

interface Logging {
  readonly question: Question;
  readonly by: string;
  readonly walk: Walk;
}

/** An answer that cannot be written down is posted all the same; only its buttons will not find it again. */
async function logged(answer: AnswerDocument, { question, by, walk }: Logging): Promise<void> {
  const { id, parts } = walk;
  const at = new Date(parts.clock()).toISOString();
  const line = { kind: 'answer', version: 1, id, at, configuration: parts.configuration() } as const;
  const content = { briefing: parts.briefingFolder, by, question: question.text, history: question.history, answer };
  await parts.answers.append({ ...line, ...content }).catch((error: unknown) => {
    parts.logger.error('An answer could not be written down', { reference: id, cause: causeOf(error) });
  });
}
