import type { Logger, Meter } from '../core/ports.js';
import { causeOf } from './slack-failure.js';
import type { MessageContent } from './views/blocks.js';

/** One way to bring something before a person. */
export interface Way {
  /** For the log. */
  readonly name: string;
  /** `why` is what was wrong with the way before this one; `null` for the first. @throws whatever keeps it from working */
  send(why: unknown): Promise<unknown>;
}

export interface WaysParts {
  readonly logger: Logger;
  readonly meter: Meter;
  /** In the log and in what the person is told, so that one leads to the other. */
  readonly reference: string;
}

/** Tries the ways in turn until one works. @throws what the last one did */
export async function firstThatWorks(ways: readonly Way[], { logger, meter, reference }: WaysParts): Promise<void> {
  let why: unknown = null;
  for (const [at, way] of ways.entries()) {
    try {
      await way.send(why);
      return;
    } catch (error) {
      why = error;
      const isLast = at === ways.length - 1;
      meter.retry(way.name, causeOf(error));
      logger[isLast ? 'error' : 'warn']('A reply did not reach its place', {
        way: way.name,
        reference,
        cause: causeOf(error),
      });
    }
  }
  throw why;
}

/** The message with a line above it, in the bot's own words. */
export function introduced(line: string, { text, blocks }: MessageContent): MessageContent {
  const above = { type: 'section', text: { type: 'mrkdwn', text: line, verbatim: true } } as const;
  return { text: `${line}\n${text}`, blocks: blocks.length > 0 ? [above, ...blocks.slice(0, MOST_BLOCKS_BELOW)] : [] };
}

/** A message takes 50 blocks; the lowest is the one to do without. */
const MOST_BLOCKS_BELOW = 49;
