import type { Clock, Logger, TakenQuestions } from '../core/ports.js';
import { LINES, lineMessage } from './lines.js';
import { isSaidTo, lineMarker, markerOf } from './markers.js';
import type { Posting, Spot } from './posting.js';
import type { SlackCalls } from './slack-calls.js';
import { causeOf } from './slack-failure.js';
import { messagesIn } from './thread-messages.js';

/** Says sorry for the questions that an earlier run took up and did not finish. */
export interface UnfinishedParts {
  readonly taken: TakenQuestions;
  readonly calls: SlackCalls;
  readonly posting: Posting;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** Whoever asked longer ago has asked again or does not wait any more. */
const RECENT_MILLISECONDS = 60 * 60_000;

/** Once in each thread, and not where the answer came through all the same. */
export async function apologiseForUnfinished(parts: UnfinishedParts): Promise<void> {
  const { taken, clock, logger } = parts;
  const told = new Set<string>();
  for (const question of taken.unfinished) {
    const isRecent = question.at > clock() - RECENT_MILLISECONDS;
    if (isRecent && !told.has(question.place) && (await apologised(question, parts))) told.add(question.place);
    await taken.finish(question.key);
  }
  if (told.size > 0) logger.info('Apologised for questions an earlier run did not finish', { places: told.size });
}

/** Whether an apology was posted. */
async function apologised(
  { key, place }: TakenQuestions['unfinished'][number],
  { calls, posting, logger }: UnfinishedParts,
): Promise<boolean> {
  const spot = parsedPlace(place);
  try {
    if (spot === null || (await isAnswered(key, spot, calls))) return false;
    await posting.post(spot, [lineMessage(LINES.lostByRestart)], lineMarker(key));
    return true;
  } catch (error) {
    logger.warn('Nobody could be told that a question was lost', { place, cause: causeOf(error) });
    return false;
  }
}

/** The run before may have ended between the answer and the note that it was given. */
async function isAnswered(key: string, { channel, thread }: Spot, calls: SlackCalls): Promise<boolean> {
  if (thread === null) return false;
  const messages = await messagesIn(calls, { channel, thread }, {}).catch(() => []);
  return messages.some(({ metadata }) => isSaidTo(key, markerOf(metadata)));
}

/** A spot as `TakenQuestions` keeps it. */
export function placeText({ channel, thread }: Spot): string {
  return `${channel}/${thread ?? ''}`;
}

function parsedPlace(text: string): Spot | null {
  const [channel = '', thread = ''] = text.split('/');
  return channel === '' ? null : { channel, thread: thread === '' ? null : thread };
}
