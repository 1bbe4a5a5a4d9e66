import { z } from 'zod';
import { declineReasons } from '../contract.js';

/** Words of an article, exactly as published: where the answer stands. */
const evidenceSchema = z.strictObject({ article: z.string().min(1), words: z.string().min(1) });

const answeredSchema = z.strictObject({
  kind: z.literal('answered'),
  /** Every group must be covered; within a group any one of its places will do. */
  evidence: z.array(z.array(evidenceSchema).min(1)).min(1),
  /** Who must be named as speaker of the evidence; `null` when the case does not ask for one. */
  speaker: z.string().min(1).nullable().default(null),
  /** `null` when the case does not ask for it. */
  speech: z.enum(['direct', 'reported', 'mixed']).nullable().default(null),
  mustNotCite: z.array(evidenceSchema).default([]),
});

const expectedSchema = z.discriminatedUnion('kind', [
  answeredSchema,
  z.strictObject({ kind: z.literal('not-in-briefing'), reason: z.enum(declineReasons) }),
  z.strictObject({ kind: z.literal('unclear') }),
]);

/** One line of a dataset. */
export const caseSchema = z.strictObject({
  id: z.string().regex(/^[\w.:-]+$/u, 'letters, digits, "-", "_", ".", ":" only'),
  /** The folder of articles that is asked, relative to the project. */
  briefing: z.string().min(1),
  question: z.string(),
  history: z.array(z.strictObject({ from: z.enum(['reader', 'bot']), text: z.string() })).optional(),
  tags: z.array(z.string().min(1)).min(1),
  /** Cases of the `tune` half may be looked at while improving the program; those of the `held` half only measured. */
  split: z.enum(['tune', 'held']),
  expected: expectedSchema,
});

export type Case = z.infer<typeof caseSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
export type ExpectedAnswer = z.infer<typeof answeredSchema>;
