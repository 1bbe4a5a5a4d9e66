import { z } from 'zod';
import type { LoggedAnswer, LoggedFeedback } from '../contract/answer-log.js';
import type { AnswerDocument } from '../contract/documents.js';

/** As much of an answer as decides whether it can be shown again; the rest was written by this program and is trusted. */
const Answer = z.looseObject({
  question: z.string(),
  kind: z.enum(['answered', 'not-in-briefing', 'unclear']),
  statements: z.array(z.looseObject({ text: z.string(), citations: z.array(z.looseObject({ excerpt: z.string() })) })),
  nearest: z.array(z.looseObject({ excerpt: z.string() })),
  suggestions: z.array(z.looseObject({ topic: z.string() })),
});

const AnswerLine = z.object({
  kind: z.literal('answer'),
  version: z.literal(1),
  id: z.string().min(1),
  at: z.iso.datetime(),
  briefing: z.string(),
  configuration: z.string().default('unknown'),
  by: z.string().nullable().default(null),
  question: z.string(),
  history: z.array(z.object({ from: z.enum(['reader', 'bot']), text: z.string() })).default([]),
  answer: Answer.transform((answer) => answer as unknown as AnswerDocument),
});

const FeedbackLine = z.object({
  kind: z.literal('feedback'),
  version: z.literal(1),
  answerId: z.string().min(1),
  at: z.iso.datetime(),
  by: z.string().nullable(),
  verdict: z.enum(['right', 'wrong']),
  reason: z
    .enum(['wrong-source', 'wrong-speaker', 'missed-something', 'out-of-date', 'other'])
    .nullable()
    .default(null),
  note: z.string().nullable().default(null),
});

const Line = z.discriminatedUnion('kind', [AnswerLine, FeedbackLine]);

/** A line of the answer log; `null` for one that is torn, foreign, or of a version that this program does not know. */
export function parseLogLine(text: string): LoggedAnswer | LoggedFeedback | null {
  const parsed = Line.safeParse(jsonOf(text));
  return parsed.success ? parsed.data : null;
}

/** What decides whether a line is kept, whatever its version. */
const Record = z.looseObject({
  at: z.iso.datetime().transform((at) => Date.parse(at)),
  by: z.string().nullish(),
  id: z.string().optional(),
  answerId: z.string().optional(),
});

export type LogRecord = z.infer<typeof Record>;

/** `null` for what is no record at all, such as a torn line. */
export function recordOf(text: string): LogRecord | null {
  return Record.safeParse(jsonOf(text)).data ?? null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
