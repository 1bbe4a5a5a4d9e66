import type { Clock, Logger, TakenQuestions } from '../core/ports.js';
import { LINES, lineMessage } from './lines.js';
import { lineMarker } from './markers.js';
import type { Posting, Spot } from './posting.js';
import { causeOf } from './slack-failure.js';

/** Says sorry for the questions that an earlier run took up and did not finish. */
export interface UnfinishedParts {
  readonly taken: TakenQuestions;
  readonly posting: Posting;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** Whoever asked longer ago has asked again or does not wait any more. */
const RECENT_MILLISECONDS = 60 * 60_000;

/** After a crash in a busy hour, an apology in every thread would be noise. */
const MOST_APOLOGIES = 20;

export async function apologiseForUnfinished({ taken, posting, clock, logger }: UnfinishedParts): Promise<void> {
  const recent = taken.unfinished.filter(({ at }) => at > clock() - RECENT_MILLISECONDS).slice(-MOST_APOLOGIES);
  for (const { key, place } of taken.unfinished) {
    const spot = recent.some((question) => question.key === key) ? parsedPlace(place) : null;
    try {
      if (spot !== null) await posting.post(spot, [lineMessage(LINES.lostByRestart)], lineMarker(key));
    } catch (error) {
      logger.warn('Nobody could be told that a question was lost', { place, cause: causeOf(error) });
    }
    await taken.finish(key);
  }
  if (recent.length > 0)
    logger.info('Apologised for questions an earlier run did not finish', { count: recent.length });
}

/** A spot as `TakenQuestions` keeps it. */
export function placeText({ channel, thread }: Spot): string {
  return `${channel}/${thread ?? ''}`;
}

function parsedPlace(text: string): Spot | null {
  const [channel = '', thread = ''] = text.split('/');
  return channel === '' ? null : { channel, thread: thread === '' ? null : thread };
}
