import { LRUCache } from 'lru-cache';
import { answerForms } from '../forms.js';
import { lineMessage } from '../lines.js';
import { answerIn, answerMarker, markerOf } from '../markers.js';
import { parsePlace } from '../places.js';
import { placeTrouble } from '../reasons.js';
import { causeOf } from '../slack-failure.js';
import { newestIn } from '../thread-messages.js';
import type { PressListener, PressParts } from './press.js';

/** A second press on the same button is a slip. */
const MOST_REMEMBERED = 1000;

const ALREADY = lineMessage('It is shared in this channel already.');

/** Shares an answer that only its asker saw with the channel it was asked in, under the name of who shares it. */
export function createSharing(): PressListener {
  const shared = new LRUCache<string, true>({ max: MOST_REMEMBERED });
  return async (parts) => {
    const place = parsePlace(parts.press.value);
    const channel = parts.press.message?.channel;
    if (place?.kind !== 'answer' || channel === undefined) return;
    if (channel.startsWith('D')) return parts.tell(lineMessage('There is no channel here to share it in.'));
    const key = `${place.answer} ${channel}`;
    if (shared.has(key)) return parts.tell(ALREADY);
    shared.set(key, true);
    const isPosted = await post(place.answer, channel, parts);
    if (!isPosted) shared.delete(key);
  };
}

async function post(answer: string, channel: string, parts: PressParts): Promise<boolean> {
  const { press, posting, answers, logger, tell } = parts;
  const logged = await answers.answer(answer);
  if (await isShared(answer, channel, parts)) {
    await tell(ALREADY);
    return true;
  }
  if (logged === null) {
    await tell(lineMessage('This answer is no longer kept, so it cannot be shared. Ask again for a new one.'));
    return false;
  }
  const content = { document: logged.answer, id: answer, notice: null, unresolved: null };
  try {
    const forms = answerForms(content, { audience: 'shared', sharedBy: press.user });
    const { ts } = await posting.post({ channel, thread: null }, forms, answerMarker(answer));
    parts.threads.engage({ channel, thread: ts });
    return true;
  } catch (error) {
    logger.warn('An answer could not be shared', { reference: answer, cause: causeOf(error) });
    await tell(lineMessage(`${placeTrouble(error, channel)} (reference ${answer})`), answer);
    return false;
  }
}

/** A restart forgets what was shared, and Slack does not. Where it may not be asked, the answer is posted. */
async function isShared(answer: string, channel: string, { calls }: PressParts): Promise<boolean> {
  const messages = await newestIn(calls, channel, { tries: 'one' }).catch(() => []);
  return messages.some(({ metadata }) => answerIn(markerOf(metadata)) === answer);
}
