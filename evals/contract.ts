import { z } from 'zod';

/**
 * The answer's JSON as evals read it: what any answerer must give, ours or another's. It repeats the public contract on
 * purpose and imports nothing of `src/`, so that a change there cannot quietly change what is measured.
 */
export const spanSchema = z.object({ start: z.number().int().nonnegative(), end: z.number().int().positive() });

const speakerSchema = z.object({
  name: z.string(),
  aliases: z.array(z.string()),
  role: z.string().nullable(),
  mention: spanSchema.nullable(),
});

export const citationSchema = z.object({
  article: z.object({ file: z.string(), title: z.string(), publisher: z.string().nullable() }),
  span: spanSchema,
  excerpt: z.string(),
  kind: z.enum(['body', 'caption']),
  speech: z.enum(['direct', 'reported', 'mixed']).nullable(),
  speaker: speakerSchema.nullable(),
  parts: z.array(spanSchema),
});

export const declineReasons = [
  'outside',
  'wrong-speaker',
  'missing-detail',
  'false-premise',
  'not-a-question',
] as const;

export const answerSchema = z.object({
  question: z.string(),
  kind: z.enum(['answered', 'not-in-briefing', 'unclear']),
  statements: z.array(z.object({ text: z.string(), citations: z.array(citationSchema).min(1) })),
  nearest: z.array(citationSchema),
  reason: z.enum(declineReasons).nullable(),
  confidence: z.number().min(0).max(1),
  answerer: z.string(),
  elapsedMilliseconds: z.number().nonnegative(),
});

export type Span = z.infer<typeof spanSchema>;
export type Citation = z.infer<typeof citationSchema>;
export type AnswerDocument = z.infer<typeof answerSchema>;
export type DeclineReason = (typeof declineReasons)[number];

/** The excerpts a reader sees, in the order they are read: statements, then the citations of each. */
export function shownExcerpts(answer: AnswerDocument): Citation[] {
  return answer.statements.flatMap(({ citations }) => citations);
}
