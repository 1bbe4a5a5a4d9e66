import { z } from 'zod';
import type { AnswerDocument } from '../contract.js';

/** Whatever judges; the shape of the program's language models. Its reply is a claim to be checked. */
export interface JudgeModel {
  readonly name: string;
  reply(request: { readonly instructions: string; readonly input: string }): Promise<{ readonly value: unknown }>;
}

/** What a judge says of one answer. */
export interface Judgement {
  /** From 0 to 1, the mean over statements; `null` is unscored: the judge failed, or said what is no verdict. */
  readonly score: number | null;
}

export type Judge = (answer: AnswerDocument) => Promise<Judgement | null>;

/** What a judge is asked to reply. */
export const judgeReplySchema = z.object({ supported: z.enum(['yes', 'partly', 'no']), why: z.string() });

const WORTH = { yes: 1, partly: 0.5, no: 0 } as const;

/** Judges each statement by its own excerpts. An answer without statements is not judged at all: `null`. */
export function createJudge({
  model,
  instructions,
}: {
  readonly model: JudgeModel;
  readonly instructions: string;
}): Judge {
  return async ({ statements }) => {
    if (statements.length === 0) return null;
    const scores: (number | null)[] = [];
    for (const { text, citations } of statements) {
      const input = JSON.stringify({ statement: text, excerpts: citations.map(({ excerpt }) => excerpt) });
      scores.push(await scoreOf(model, { instructions, input }));
    }
    const known = scores.filter((score) => score !== null);
    const whole = known.length === scores.length;
    return { score: whole ? known.reduce((sum, score) => sum + score, 0) / known.length : null };
  };
}

async function scoreOf(model: JudgeModel, request: Parameters<JudgeModel['reply']>[0]): Promise<number | null> {
  try {
    const reply = judgeReplySchema.safeParse((await model.reply(request)).value);
    return reply.success ? WORTH[reply.data.supported] : null;
  } catch {
    return null;
  }
}
