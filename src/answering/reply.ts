import { z } from 'zod';

/** What a model is asked to reply. All of it is claimed: `verify` decides what stands. */
export const ModelAnswer = z.object({
  /** `not-in-briefing`: the passages do not say. */
  outcome: z.enum(['answered', 'not-in-briefing']),
  /** Why not; `null` for an answer. */
  reason: z.enum(['outside', 'wrong-speaker', 'missing-detail', 'false-premise', 'not-a-question']).nullable(),
  statements: z.array(
    z.object({
      text: z.string(),
      citations: z.array(
        z.object({
          /** The number of a passage. */
          passage: z.number(),
          /** Words of that passage, exactly. */
          words: z.string(),
          /** Who says them; `null` where the paper does. */
          speaker: z.string().nullable(),
        }),
      ),
      /** Figures of the text that no excerpt has, and how they come of figures that excerpts have. */
      computed: z.array(
        z.object({
          operation: z.enum(['sum', 'difference', 'percent-change', 'percent-of']),
          operands: z.array(z.string()).readonly(),
          result: z.string(),
        }),
      ),
    }),
  ),
});
export type ModelAnswer = z.infer<typeof ModelAnswer>;
export type ClaimedStatement = ModelAnswer['statements'][number];
export type ClaimedCitation = ClaimedStatement['citations'][number];
export type Computation = ClaimedStatement['computed'][number];

/** A follow-up as it stands alone; `null` where the thread does not say what it means. */
export const StandaloneQuestion = z.object({ question: z.string().nullable() });

/** The questions that a harder one comes down to. */
export const QuestionParts = z.object({ parts: z.array(z.string()) });

/** The JSON Schema that is sent with a request: every property required, none added. */
export function replySchemaOf(type: z.ZodType): Readonly<Record<string, unknown>> {
  const { $schema: _, ...schema } = z.toJSONSchema(type);
  return schema;
}

/** What is wrong with a reply, in words that a model can act on. */
export function misfit(error: z.ZodError): string {
  const [issue] = error.issues;
  const place = issue === undefined || issue.path.length === 0 ? 'the reply' : issue.path.join('.');
  return `${place}: ${issue?.message ?? 'not as asked'}`;
}
