import { BriefingError } from '../core/errors.js';

/** The variables of each prompt file, written `{{boundary}}` there. A file uses all of its own and no others. */
export const PROMPT_VARIABLES = {
  /** `boundary`: the mark before and behind each passage. `most_statements`: how many sentences an answer may have. */
  answering: ['boundary', 'most_statements'],
  standalone: [],
  /** `most_parts`: into how many questions one may be taken apart. */
  planning: ['most_parts'],
  judge: [],
} as const;

export type PromptName = keyof typeof PROMPT_VARIABLES;

type Values<Name extends PromptName> = Readonly<Record<(typeof PROMPT_VARIABLES)[Name][number], string | number>>;

/** What a language model is told to do. */
export interface Prompt<Name extends PromptName> {
  filled(values: Values<Name>): string;
}

/** The prompts of the model answerer. */
export interface Prompts {
  readonly answering: Prompt<'answering'>;
  readonly standalone: Prompt<'standalone'>;
  readonly planning: Prompt<'planning'>;
  /** Of the files they were read from: kept with every answer, so that one can see which prompts made it. */
  readonly hash: string;
}

/** The prompts from the content of their files. @throws BriefingError (`config-invalid`) */
export function promptsOf(
  { answering, standalone, planning }: Readonly<Record<Exclude<PromptName, 'judge'>, string>>,
  hash: string,
): Prompts {
  return {
    answering: parsePrompt('answering', answering),
    standalone: parsePrompt('standalone', standalone),
    planning: parsePrompt('planning', planning),
    hash,
  };
}

const VARIABLE = /\{\{\s*([^{}]*?)\s*\}\}/gu;

/** @throws BriefingError (`config-invalid`) when the file is empty, or a variable is missing or not one of this prompt's. */
export function parsePrompt<Name extends PromptName>(name: Name, source: string): Prompt<Name> {
  const known: readonly string[] = PROMPT_VARIABLES[name];
  const used = new Set([...source.matchAll(VARIABLE)].map(([, variable = '']) => variable));
  const unknown = [...used].filter((variable) => !known.includes(variable));
  const missing = known.filter((variable) => !used.has(variable));
  if (source.trim() === '') throw wrong(name, 'is empty');
  if (unknown.length > 0) throw wrong(name, `has the variable ${listed(unknown)}, which this prompt does not have`);
  if (missing.length > 0) throw wrong(name, `does not use its variable ${listed(missing)}`);
  return {
    filled: (values) =>
      source.replace(VARIABLE, (_, variable: string) => String((values as Record<string, unknown>)[variable])).trim(),
  };
}

function wrong(name: PromptName, problem: string): BriefingError {
  const known = listed(PROMPT_VARIABLES[name]);
  return new BriefingError('config-invalid', {
    message: `The prompt ${name}.md ${problem}.`,
    hint: `Mend the file (${known === '' ? 'it takes no variables' : `its variables: ${known}`}), or take it out of PROMPTS_DIR to use the one that ships.`,
  });
}

function listed(variables: readonly string[]): string {
  return variables.map((variable) => `{{${variable}}}`).join(', ');
}
