import { randomBytes } from 'node:crypto';
import type { SlackMessage } from './objects.js';
import { Refusal } from './refusal.js';
import type { State, Trigger } from './state.js';

/** What an app may do because a person did something: open a view within seconds, answer by `response_url` for a while. */

/** Slack lets an app open a view this long after the click. */
const TRIGGER_LASTS_MILLISECONDS = 3000;
const RESPONSE_URL_LASTS_MILLISECONDS = 30 * 60 * 1000;
const USES_OF_RESPONSE_URL = 5;

export function giveTrigger(state: State, user: string, inModal: boolean): string {
  const id = `${Math.floor(state.now())}.${randomBytes(6).readUIntBE(0, 6)}.${randomBytes(16).toString('hex')}`;
  state.triggers.set(id, { user, givenAt: state.now(), inModal });
  return id;
}

/** Uses a trigger up. @throws Refusal for one that is unknown, used or too old. */
export function takeTrigger(state: State, id: string): Trigger {
  const trigger = state.triggers.get(id);
  if (trigger === undefined)
    throw new Refusal(/^\d+\.\d+\.[0-9a-f]{32}$/u.test(id) ? 'exchanged_trigger_id' : 'invalid_trigger_id');
  if (state.now() - trigger.givenAt > TRIGGER_LASTS_MILLISECONDS) throw new Refusal('expired_trigger_id');
  state.triggers.delete(id);
  return trigger;
}

/** The id at the end of a `response_url`. */
export function giveResponseUrl(state: State, user: string, channel: string, message: SlackMessage | null): string {
  const id = randomBytes(18).toString('base64url');
  state.responseUrls.set(id, { user, channel, message, givenAt: state.now(), uses: 0 });
  return id;
}

/** Counts one use. @throws Refusal for one that is unknown, too old or used up. */
export function useResponseUrl(state: State, id: string) {
  const place = state.responseUrls.get(id);
  if (place === undefined) throw new Refusal('invalid_url');
  if (state.now() - place.givenAt > RESPONSE_URL_LASTS_MILLISECONDS) throw new Refusal('expired_url');
  if (place.uses >= USES_OF_RESPONSE_URL) throw new Refusal('used_url');
  state.responseUrls.set(id, { ...place, uses: place.uses + 1 });
  return place;
}

/** Lets everything given out so far expire. */
export function expireInteractions(state: State): void {
  const longAgo = Number.NEGATIVE_INFINITY;
  for (const [id, trigger] of state.triggers) state.triggers.set(id, { ...trigger, givenAt: longAgo });
  for (const [id, place] of state.responseUrls) state.responseUrls.set(id, { ...place, givenAt: longAgo });
}
