import type { AnswerLog } from '../contract/answer-log.js';
import { type AnswerDocument, answerDocument } from '../contract/documents.js';
import type { AnswerGiven, NonEmpty, Question, Turn } from '../core/answer.js';
import type { Clock, LiveBriefing, Logger, Meter } from '../core/ports.js';
import { LINES, lineMessage, searchingLine, tooFastLine } from './lines.js';
import type { Cancelled, DeskSteps, QuestionDesk } from './question-desk.js';
import { failureMessage, isForAsker } from './reasons.js';
import { causeOf } from './slack-failure.js';
import type { ThreadHistory } from './thread.js';
import type { MessageContent } from './views/blocks.js';

/** A question as a listener understood it. */
export interface Asked {
  readonly surface: 'mention' | 'thread' | 'direct' | 'command';
  readonly keys: NonEmpty<string>;
  /** Where to say sorry after a restart; see `unfinished.ts`. */
  readonly place: string;
  readonly user: string;
  /** Questions with the same are answered in order. */
  readonly order: string;
  readonly text: string;
  history(): Promise<ThreadHistory>;
  readonly reply: Reply;
  /** Nobody called the bot: what is no question is left alone. */
  readonly uncalled: boolean;
}

/** The way back to whoever asked. What is a promise rejects when the person could not be reached at all. */
export interface Reply {
  /** Shows what is being done; never in the way of the answer. */
  status(words: string): void;
  /** The question has to wait, where a status alone might not be seen. */
  queued(before: number): void;
  answer(answer: AnswerToPost): Promise<void>;
  /** A line instead of an answer. */
  line(line: MessageContent, reference: string): Promise<void>;
  /** What must not be posted to everybody, such as "not so fast". */
  aside(line: MessageContent, reference: string): Promise<void>;
  /** Takes the status away. */
  done(): void;
}

export interface AnswerToPost {
  readonly document: AnswerDocument;
  readonly id: string;
  readonly notice: string | null;
}

/** Brings a question to the briefing and the answer back. */
export interface Asking {
  /** Resolves when the asker has the answer or knows why not. Never rejects. */
  ask(asked: Asked): Promise<void>;
  /** What gave the last answer; `null` before the first. */
  readonly answerer: () => string | null;
}

export interface AskingParts {
  readonly desk: QuestionDesk;
  readonly briefing: LiveBriefing;
  readonly briefingFolder: string;
  readonly answers: AnswerLog;
  readonly configuration: () => string;
  readonly pseudonym: (userId: string) => string;
  readonly newId: () => string;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly meter: Meter;
}

export function createAsking(parts: AskingParts): Asking {
  let answerer: string | null = null;
  const noted = (answer: AnswerGiven) => {
    answerer = answer.answerer;
  };
  return {
    answerer: () => answerer,
    ask: (asked) => {
      const id = parts.newId();
      const { keys, place, user, order } = asked;
      return parts.desk.submit({ keys, place, user, thread: order, steps: stepsFor(asked, id, { ...parts, noted }) });
    },
  };
}

interface WalkParts extends AskingParts {
  readonly noted: (answer: AnswerGiven) => void;
}

function stepsFor(asked: Asked, id: string, parts: WalkParts): DeskSteps {
  const { reply } = asked;
  const arrivedAt = parts.clock();
  const counted = (outcome: Parameters<Meter['question']>[0]['outcome']) =>
    parts.meter.question({ surface: asked.surface, outcome, seconds: (parts.clock() - arrivedAt) / 1000 });
  const searching = () => reply.status(searchingLine(parts.briefing.current().corpus.articles.length));
  let waited = false;
  return {
    accepted: (before) => {
      parts.logger.info('A question was taken up', {
        reference: id,
        surface: asked.surface,
        place: asked.place,
        before,
      });
      waited = before > 0;
      if (waited) reply.queued(before);
      else searching();
    },
    refused: async (seconds) => {
      parts.logger.info('A question came too soon after others', { reference: id, user: asked.user });
      counted('refused');
      await reply.aside(lineMessage(tooFastLine(seconds)), id);
    },
    answer: async (signal) => {
      if (waited) searching();
      const deliver = await found(asked, { id, signal, parts });
      return async () => {
        try {
          counted(await deliver());
        } catch (error) {
          counted('failed');
          throw error;
        } finally {
          reply.done();
        }
      };
    },
    cancelled: async (why) => {
      counted('failed');
      parts.logger.info('A question was given up', { reference: id, why });
      await lastWords(why, reply, id);
      reply.done();
    },
  };
}

async function lastWords(why: Cancelled, reply: Reply, id: string): Promise<void> {
  switch (why) {
    case 'deleted':
      return;
    case 'stopped':
      return reply.line(lineMessage(LINES.stopped), id);
    case 'shutting-down':
      return reply.line(lineMessage(LINES.restarting), id);
  }
}

interface Walk {
  readonly id: string;
  readonly signal: AbortSignal;
  readonly parts: WalkParts;
}

/** Brings the answer to the asker, or the word that there is none. */
type Outcome = () => Promise<AnswerGiven['kind'] | 'failed'>;

async function found(asked: Asked, walk: Walk): Promise<Outcome> {
  try {
    return await answered(asked, walk);
  } catch (error) {
    const { id, signal, parts } = walk;
    if (signal.aborted) throw error;
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
    await asked.reply.answer({ document, id, notice: noticeOf(answer, complete) });
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
