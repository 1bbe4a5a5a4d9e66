import { z } from 'zod';

/** A modal that was sent, as far as it is read here. */
export const SUBMISSION = z.object({
  user: z.object({ id: z.string(), team_id: z.string().nullish() }),
  view: z.object({ private_metadata: z.string(), state: z.object({ values: z.unknown() }) }),
});
