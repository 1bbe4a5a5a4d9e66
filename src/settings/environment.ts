import { z } from 'zod';

/** Variables by name, as a process has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** One setting that is wrong: what about it, and what to do. Never holds the value of a token. */
export interface SettingProblem {
  readonly setting: string;
  readonly problem: string;
}

/** The settings, or everything that is wrong with them. */
export type ParsedSettings<T> =
  | { readonly settings: T; readonly problems: readonly [] }
  | { readonly settings: null; readonly problems: readonly SettingProblem[] };

/** Parses the variables of one area; an empty one counts as not set, and white space at the ends as a slip. */
export function parseSettings<T>(shape: z.ZodType<T>, environment: Environment): ParsedSettings<T> {
  const parsed = shape.safeParse(filledIn(environment));
  if (parsed.success) return { settings: parsed.data, problems: [] };
  const problems = parsed.error.issues.map(({ path, message }) => ({ setting: path.join('.'), problem: message }));
  return { settings: null, problems };
}

/** The variables that hold something, without white space at their ends. */
export function filledIn(environment: Environment): Readonly<Record<string, string>> {
  const filled = Object.entries(environment).map(([name, value]) => [name, value?.trim() ?? ''] as const);
  return Object.fromEntries(filled.filter(([, value]) => value !== ''));
}

/** A whole number within bounds. */
export function wholeNumber(smallest: number, largest: number) {
  const problem = `must be a whole number from ${smallest} to ${largest}`;
  return z
    .string()
    .regex(/^\d{1,9}$/u, problem)
    .transform(Number)
    .refine((value) => value >= smallest && value <= largest, problem);
}

const YES = ['true', 'yes', 'on', '1'];
const NO = ['false', 'no', 'off', '0'];

/** "true" or "false", and what people write instead. */
export function yesOrNo() {
  return z
    .string()
    .toLowerCase()
    .refine((value) => [...YES, ...NO].includes(value), 'must be true or false')
    .transform((value) => YES.includes(value));
}
