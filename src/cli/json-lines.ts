import { z } from 'zod';
import { BriefingError } from '../core/errors.js';
import { errorDocument } from './failure.js';
import type { Terminal } from './terminal.js';

/** Earlier turns of a thread, as a line of `ask --jsonl` or a file of `--history` holds them. */
export const History = z.array(z.object({ from: z.enum(['reader', 'bot']), text: z.string() }));

/**
 * Reads one JSON object a line, prints one result a line in the same order. A bad line gives an error in its place
 * and the run goes on. Returns whether every line was good.
 */
export async function answerLines<T>(
  terminal: Terminal,
  shape: z.ZodType<T>,
  answer: (input: T) => Promise<unknown>,
): Promise<boolean> {
  let allGood = true;
  for await (const line of terminal.lines) {
    if (line.trim() === '') continue;
    let id: string | null = null;
    try {
      const value = parseLine(line);
      id = idOf(value);
      terminal.print(JSON.stringify(await answer(checked(value, shape))));
    } catch (error) {
      allGood = false;
      terminal.print(JSON.stringify({ id, error: errorDocument(error) }));
    }
  }
  return allGood;
}

/** @throws BriefingError (`input-invalid`) naming each field that is wrong. */
export function checked<T>(value: unknown, shape: z.ZodType<T>): T {
  const parsed = shape.safeParse(value);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'the line'}: ${message}`);
  throw inputError(problems.join('; '));
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw inputError('this line is not JSON');
  }
}

function inputError(problem: string): BriefingError {
  return new BriefingError('input-invalid', {
    message: `The input is not in the asked-for form: ${problem}.`,
    hint: 'Give one JSON object a line, such as {"id": "1", "question": "who spoke?"}.',
  });
}

function idOf(value: unknown): string | null {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : null;
}
