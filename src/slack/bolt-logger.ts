import type { Logger as BoltLogger } from '@slack/bolt';
import { LogLevel } from '@slack/bolt';
import type { Logger } from '../core/ports.js';
import { causeOf } from './slack-failure.js';

/** Bolt's own lines in our log. Its debug lines hold whole messages, and are therefore never above `debug`. */
export function boltLogger(logger: Logger): BoltLogger {
  const line = (words: unknown[]) => words.map((word) => (typeof word === 'string' ? word : causeOf(word))).join(' ');
  return {
    debug: () => {},
    info: (...words) => logger.debug('Bolt', { line: line(words) }),
    warn: (...words) => logger.warn('Bolt', { line: line(words) }),
    error: (...words) => logger.error('Bolt', { line: line(words) }),
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: () => {},
  };
}
