import type { AnswerGiven } from '../core/answer.js';
import type { Meter } from '../core/ports.js';
import type { Asked, Reply } from './asked.js';
import { type FindingParts, findAnswer } from './finding-answer.js';
import { LINES, lineMessage, searchingLine, tooFastLine } from './lines.js';
import type { Cancelled, DeskSteps, QuestionDesk } from './question-desk.js';

/** Brings a question to the briefing and the answer back. */
export interface Asking {
  /** Resolves when the asker has the answer or knows why not. Never rejects. */
  ask(asked: Asked): Promise<void>;
  /** What gave the last answer; `null` before the first. */
  readonly answerer: () => string | null;
}

export interface AskingParts extends Omit<FindingParts, 'noted'> {
  readonly desk: QuestionDesk;
  readonly newId: () => string;
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

type WalkParts = AskingParts & FindingParts;

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
      const deliver = await findAnswer(asked, { id, signal, parts });
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
      counted(why === 'shutting-down' ? 'failed' : 'refused');
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
