import { flag, optional } from './arguments.js';
import { type Content, contentOf } from './check-message.js';
import { showTo } from './ephemerals.js';
import { useResponseUrl } from './interactions.js';
import { erase, messageAt, store } from './messages.js';
import { botMessage, changed } from './methods-posting.js';
import type { Json, SlackMessage } from './objects.js';
import type { Raising } from './raising.js';
import { Refusal } from './refusal.js';
import type { ResponseUrl, State } from './state.js';

/** Does what a post to a `response_url` asks for; it reaches channels the bot is not in. @throws Refusal */
export function respondByUrl(state: State, raising: Raising, id: string, given: Json): void {
  const place = useResponseUrl(state, id);
  if (flag(given, 'delete_original') === true) {
    takeBack(state, raising, place);
    return;
  }
  const content = contentOf(given, 'response_url');
  const original = place.message === null ? null : current(state, place.message);
  if (flag(given, 'replace_original') === true && original !== null) {
    replace(state, raising, original, content);
    return;
  }
  const message = answerIn(state, raising, place, given, content);
  // What answers a command is what a later `replace_original` replaces.
  const kept = state.responseUrls.get(id);
  if (kept !== undefined && kept.message === null) state.responseUrls.set(id, { ...kept, message });
}

/** Shows a message that came with an acknowledgement or a `response_url`: to the person alone unless it says otherwise. */
export function answerIn(
  state: State,
  raising: Raising,
  { channel, user }: Pick<ResponseUrl, 'channel' | 'user'>,
  given: Json,
  content: Content,
): SlackMessage {
  const place = state.channels.get(channel);
  if (place === undefined) throw new Refusal('channel_not_found');
  const thread = optional(given, 'thread_ts');
  const said = botMessage(state, place, content);
  if (given.response_type === 'in_channel') {
    const message = store(state, { ...said, ...(thread === undefined ? {} : { thread_ts: thread }) });
    raising.posted(message);
    return message;
  }
  return showTo(state, user, said, thread);
}

/** The message as it is now; `null` once it is gone. */
export function current(state: State, { channel, ts, ephemeral_for }: SlackMessage): SlackMessage | null {
  return ephemeral_for === undefined ? messageAt(state, channel, ts) : (state.ephemerals.get(ts) ?? null);
}

function replace(state: State, raising: Raising, original: SlackMessage, content: Content): void {
  const message = changed(state, original, content);
  if (original.ephemeral_for !== undefined) {
    state.ephemerals.set(original.ts, message);
    state.changed();
    return;
  }
  store(state, message);
  raising.changedMessage(original, message);
}

function takeBack(state: State, raising: Raising, { message }: ResponseUrl): void {
  const original = message === null ? null : current(state, message);
  if (original === null) return;
  if (state.ephemerals.delete(original.ts)) {
    state.changed();
    return;
  }
  erase(state, original);
  raising.deleted(original);
}
