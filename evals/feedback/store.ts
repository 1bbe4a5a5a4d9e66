import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { answerSchema } from '../contract.js';

const turnSchema = z.object({ from: z.enum(['reader', 'bot']), text: z.string() });

/** An answer that was given. */
const storedAnswerSchema = z.object({
  kind: z.literal('answer'),
  version: z.literal(1),
  id: z.string().min(1),
  at: z.iso.datetime(),
  briefing: z.string().min(1),
  configuration: z.string().nullable().default(null),
  question: z.string(),
  history: z.array(turnSchema).default([]),
  answer: answerSchema,
});

/** What a person said of an answer. The last word of each person counts. */
const storedFeedbackSchema = z.object({
  kind: z.literal('feedback'),
  version: z.literal(1),
  answerId: z.string().min(1),
  at: z.iso.datetime(),
  /** A pseudonym, never a name: only to tell one person's second thoughts from another's opinion. */
  by: z.string().nullable(),
  verdict: z.enum(['right', 'wrong']),
  reason: z
    .enum(['wrong-source', 'wrong-speaker', 'missed-something', 'out-of-date', 'other'])
    .nullable()
    .default(null),
  note: z.string().nullable().default(null),
});

const recordSchema = z.discriminatedUnion('kind', [storedAnswerSchema, storedFeedbackSchema]);

export type StoredAnswer = z.infer<typeof storedAnswerSchema>;
export type StoredFeedback = z.infer<typeof storedFeedbackSchema>;

export interface FeedbackStore {
  readonly answers: readonly StoredAnswer[];
  readonly feedback: readonly StoredFeedback[];
  /** Lines that are not of the form, such as one torn by a crash: `file:line: field: problem`. */
  readonly problems: readonly string[];
}

/** Reads a store, `schemas/feedback.schema.json` line by line. A store that was never written is empty. */
export function readFeedbackStore(path: string): FeedbackStore {
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  const answers: StoredAnswer[] = [];
  const feedback: StoredFeedback[] = [];
  const problems: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const result = recordSchema.safeParse(parsed(line));
    if (!result.success) {
      const [issue] = result.error.issues;
      problems.push(`${path}:${index + 1}: ${issue?.path.join('.') || 'line'}: ${issue?.message ?? 'not of the form'}`);
    } else if (result.data.kind === 'answer') answers.push(result.data);
    else feedback.push(result.data);
  }
  return { answers, feedback, problems };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
