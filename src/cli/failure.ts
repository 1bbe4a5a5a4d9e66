import { BriefingError } from '../core/errors.js';

export function errorDocument(error: unknown) {
  const { code, message, hint } = asBriefingError(error);
  return { code, message, hint };
}

/** What nobody foresaw is still told in words, with a next step. */
export function asBriefingError(error: unknown): BriefingError {
  if (error instanceof BriefingError) return error;
  return new BriefingError('internal', {
    message: `Something went wrong inside the program: ${error instanceof Error ? error.message : String(error)}`,
    hint: 'Run `briefing index --rebuild` and try again; if it stays, report it with the command you used.',
    cause: error,
  });
}
