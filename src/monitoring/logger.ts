import { type DestinationStream, pino } from 'pino';
import type { LogFields, Logger } from '../core/ports.js';
import { withoutSecrets } from './secrets.js';

export interface LoggerParts {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  /** Tokens and keys in use: wherever one of them would stand in a line, it is left out. */
  readonly secrets: readonly string[];
  /** Where lines go; standard output unless a test looks. */
  readonly destination?: DestinationStream;
}

/** What people wrote, by the names that fields have for it. */
const WORDS_OF_PEOPLE = new Set(['text', 'question', 'history', 'answer', 'excerpt', 'note', 'blocks', 'title']);

/** One JSON object a line. Secrets never show, and words of people and articles only at `debug`. */
export function createLogger({ level, secrets, destination }: LoggerParts): Logger {
  const lines = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination ?? pino.destination({ dest: 1, sync: true }),
  );
  const fields = (given: LogFields = {}) => withoutSecrets(plain(given), secrets) as LogFields;
  const discreet = (given: LogFields = {}) =>
    fields(Object.fromEntries(Object.entries(given).filter(([name]) => !WORDS_OF_PEOPLE.has(name))));
  const words = (message: string) => String(withoutSecrets(message, secrets));
  return {
    debug: (message, given) => lines.debug(fields(given), words(message)),
    info: (message, given) => lines.info(discreet(given), words(message)),
    warn: (message, given) => lines.warn(discreet(given), words(message)),
    error: (message, given) => lines.error(discreet(given), words(message)),
  };
}

/** How deep causes of errors and what they carry are followed. */
const DEEPEST = 5;

/** The value as JSON can hold it, errors with what they say, their stack and their causes. */
function plain(value: unknown, depth = 0): unknown {
  if (value instanceof Error) return plainError(value, depth);
  if (typeof value === 'bigint' || typeof value === 'symbol' || typeof value === 'function') return String(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= DEEPEST) return '…';
  if (Array.isArray(value)) return value.map((each) => plain(each, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plain(each, depth + 1)]));
}

function plainError(error: Error, depth: number): unknown {
  const { name, message, stack, cause } = error;
  const code = 'code' in error ? { code: plain(error.code, depth + 1) } : {};
  const hint = 'hint' in error ? { hint: plain(error.hint, depth + 1) } : {};
  const because = cause === undefined || depth >= DEEPEST ? {} : { cause: plain(cause, depth + 1) };
  return { name, message, ...code, ...hint, ...because, stack };
}
