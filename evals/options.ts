import { parseArgs } from 'node:util';
import { z } from 'zod';

export const USAGE = `npm run eval -- [options]

  --split tune|held|all   which half of the cases (all)
  --briefing FOLDER       only cases about this folder
  --tag TAG               only cases with this tag
  --id ID                 only this case
  --answerers A,B         who answers, side by side (extractive)
  --trials N              ask each question N times (1)
  --failures              print every failing case, not only the worst ten
  --no-search             leave retrieval alone out`;

const wholeNumber = z.coerce.number().int().positive();

const optionsSchema = z.object({
  split: z.enum(['tune', 'held', 'all']).default('all'),
  briefing: z.string().optional(),
  tag: z.string().optional(),
  id: z.string().optional(),
  answerers: z
    .string()
    .default('extractive')
    .transform((names) => names.split(',')),
  trials: wholeNumber.default(1),
  seed: wholeNumber.default(1),
  failures: z.boolean().default(false),
  'no-search': z.boolean().default(false),
  help: z.boolean().default(false),
});

export type Options = z.infer<typeof optionsSchema>;

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

/** @throws Error that says which option is wrong. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      split: text,
      briefing: text,
      tag: text,
      id: text,
      answerers: text,
      trials: text,
      seed: text,
      failures: flag,
      'no-search': flag,
      help: flag,
    },
  });
  return optionsSchema.parse(values);
}
