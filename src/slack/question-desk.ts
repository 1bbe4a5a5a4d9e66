import PQueue from 'p-queue';
import type { NonEmpty } from '../core/answer.js';
import type { Logger, Meter, TakenQuestions } from '../core/ports.js';
import { createArrivals } from './arrivals.js';
import { createLanes } from './lanes.js';
import type { RateCap } from './rate-cap.js';
import { causeOf } from './slack-failure.js';

/** Sees to it that each question is answered exactly once, in the order of its thread, and not too many at a time. */
export interface QuestionDesk {
  /** A question may come of this work: its asker gets a sign of life before others are answered. */
  arriving<T>(work: Promise<T>): Promise<T>;
  /** Resolves when the question is done with, at once when it was taken up before. Never rejects. */
  submit(question: DeskQuestion): Promise<void>;
  /** Ends the work on the questions that this holds for, unless their answer is on its way already. */
  cancel(why: Exclude<Cancelled, 'shutting-down'>, concerns: (question: DeskQuestion) => boolean): void;
  readonly lengths: () => { readonly waiting: number; readonly running: number };
  /** Cancels what waits or is worked on, and whatever comes from now on. */
  close(): void;
}

export interface DeskQuestion {
  /** A question with one of these keys was taken up before, and is not taken up again. */
  readonly keys: NonEmpty<string>;
  /** Where to say sorry when the program ended before the answer. */
  readonly place: string;
  readonly user: string;
  /** Questions of one thread are answered in order. */
  readonly thread: string;
  readonly steps: DeskSteps;
}

/** Each resolves when the person has been told; a rejection leaves the question unfinished. */
export interface DeskSteps {
  /** It is taken up, and waits for this many others. */
  accepted(before: number): void;
  refused(secondsUntilNext: number): Promise<void>;
  /** Finds the answer and resolves with how it is delivered: that takes the time Slack takes, and holds up nobody else. */
  answer(signal: AbortSignal): Promise<Delivery>;
  cancelled(why: Cancelled): Promise<void>;
}

export type Delivery = () => Promise<void>;

export type Cancelled = 'stopped' | 'deleted' | 'shutting-down';

type Phase = 'waiting' | 'answering' | 'delivering';

interface Open {
  readonly controller: AbortController;
  phase: Phase;
}

export interface QuestionDeskParts {
  readonly taken: TakenQuestions;
  readonly rateCap: RateCap;
  readonly concurrency: number;
  readonly logger: Logger;
  readonly meter: Meter;
}

export function createQuestionDesk(parts: QuestionDeskParts): QuestionDesk {
  const { taken, rateCap, logger, meter } = parts;
  const queue = new PQueue({ concurrency: parts.concurrency });
  const lanes = createLanes();
  const arrivals = createArrivals();
  const open = new Map<DeskQuestion, Open>();
  let closed = false;

  const countOf = (phase: Phase) => [...open.values()].filter((each) => each.phase === phase).length;
  const lengths = () => ({ waiting: countOf('waiting'), running: open.size - countOf('waiting') });

  const questionsBefore = (question: DeskQuestion) => {
    const inThread = [...open.keys()].filter(({ thread }) => thread === question.thread).length;
    const unanswered = countOf('waiting') + countOf('answering');
    return unanswered < parts.concurrency ? inThread : Math.max(inThread, unanswered);
  };

  const answered = async ({ steps }: DeskQuestion, here: Open): Promise<Delivery> => {
    const { signal } = here.controller;
    here.phase = 'answering';
    meter.queue(lengths());
    try {
      await arrivals.none();
      signal.throwIfAborted();
      return await Promise.race([steps.answer(signal), rejectionOn(signal)]);
    } catch (error) {
      if (!signal.aborted) throw error;
      return () => steps.cancelled(signal.reason);
    } finally {
      here.phase = 'delivering';
    }
  };

  const inTurn = async (question: DeskQuestion) => {
    const before = questionsBefore(question);
    const here: Open = { controller: new AbortController(), phase: 'waiting' };
    open.set(question, here);
    if (closed) here.controller.abort('shutting-down');
    question.steps.accepted(before);
    try {
      await lanes.run(question.thread, async () => {
        const deliver = await queue.add(() => answered(question, here));
        await deliver();
      });
    } finally {
      open.delete(question);
      meter.queue(lengths());
    }
  };

  const isNew = ({ keys, place }: DeskQuestion) =>
    taken.take(keys, place).catch((error: unknown) => {
      logger.error('A question could not be written down; it is answered all the same', { cause: causeOf(error) });
      return true;
    });

  const taking = async (question: DeskQuestion) => {
    if (!(await arrivals.during(isNew(question)))) return;
    const seconds = rateCap.secondsUntilNext(question.user);
    if (seconds > 0) await question.steps.refused(seconds);
    else await inTurn(question);
    await taken.finish(question.keys[0]);
  };

  const submit = async (question: DeskQuestion) => {
    await taking(question).catch((error: unknown) => {
      logger.error('A question was left unfinished', { place: question.place, cause: causeOf(error) });
    });
  };

  const cancelAll = (why: Cancelled, concerns: (question: DeskQuestion) => boolean) => {
    for (const [question, { controller, phase }] of open) {
      if (phase !== 'delivering' && concerns(question)) controller.abort(why);
    }
  };

  return {
    arriving: arrivals.during,
    submit,
    cancel: cancelAll,
    lengths,
    close: () => {
      closed = true;
      cancelAll('shutting-down', () => true);
    },
  };
}

/** Work that does not heed the signal holds nobody up. */
function rejectionOn(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
