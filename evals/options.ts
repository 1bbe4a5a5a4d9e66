import { parseArgs } from 'node:util';
import { z } from 'zod';

export const USAGE = `npm run eval -- [options]

Asks every case, prints figures and failures, writes evals/runs/latest.json and latest.html, and ends with status 1
when a threshold or the baseline is broken.

  --split tune|held|all   which half of the cases (all)
  --briefing FOLDER       only cases about this folder
  --tag TAG               only cases with this tag
  --id ID                 only this case
  --answerers A,B         who answers, side by side: extractive, model, word-overlap (extractive)
  --trials N              ask each question N times (1)
  --seed N                for the resampling behind the intervals (1)
  --failures              print every failing case, not only the worst ten
  --no-search             leave retrieval alone out
  --only-search           evaluate retrieval alone; nothing is judged or written
  --judged-by MODEL       judges whether statements are supported by their excerpts: configured, or provider:model
  --output PATH           where the two files go, without ending (evals/runs/latest)

  --judge FILE            judge a stored run by today's thresholds and baseline, without running it again
  --bless --reason TEXT   make this run the baseline; needs all cases

  --dataset KIND:PATH     a known dataset instead: polnear:DIR, clapnq:FILE, squad:FILE, multihop-rag:DIR
  --limit N               only the first N questions of a known dataset`;

const wholeNumber = z.coerce.number().int().positive();

const optionsSchema = z
  .object({
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
    'only-search': z.boolean().default(false),
    output: z.string().optional(),
    judge: z.string().optional(),
    bless: z.boolean().default(false),
    reason: z.string().trim().min(10, 'say in a sentence why the baseline moves').optional(),
    'judged-by': z.string().optional(),
    dataset: z.string().optional(),
    limit: wholeNumber.optional(),
    help: z.boolean().default(false),
  })
  .refine(({ bless, reason }) => !bless || reason !== undefined, '--bless needs --reason "…"');

export type Options = z.infer<typeof optionsSchema>;

const FLAGS = new Set(['failures', 'no-search', 'only-search', 'bless', 'help']);
const NAMES = [
  'split',
  'briefing',
  'tag',
  'id',
  'answerers',
  'trials',
  'seed',
  'output',
  'judge',
  'judged-by',
  'reason',
  'dataset',
  'limit',
];

/** @throws Error that says which option is wrong. */
export function readOptions(args: string[]): Options {
  const options = Object.fromEntries(
    [...NAMES, ...FLAGS].map((name) => [name, { type: FLAGS.has(name) ? ('boolean' as const) : ('string' as const) }]),
  );
  const result = optionsSchema.safeParse(parseArgs({ args, options }).values);
  if (result.success) return result.data;
  throw new Error(result.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('\n'));
}
