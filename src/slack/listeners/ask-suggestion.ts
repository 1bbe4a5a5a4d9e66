import type { Asked, Reply } from '../asked.js';
import { createCommandReply } from '../command-reply.js';
import { formsOf } from '../forms.js';
import { lineMarker } from '../markers.js';
import { unformatted } from '../mrkdwn.js';
import { hashOf } from '../places.js';
import { createThreadReply } from '../thread-reply.js';
import { placeText } from '../unfinished.js';
import { line, type MessageContent, richText, strong, words } from '../views/blocks.js';
import type { PressParts } from './press.js';
import type { PressedMessage } from './press-payload.js';
import { orderOf } from './question-in-thread.js';

/** Somebody pressed a suggested question: it is asked as if they had typed it there. */
export async function askSuggestion(parts: PressParts): Promise<void> {
  const { message } = parts.press;
  if (message === null) await askFromHome(parts);
  else if (message.isEphemeral) await askPrivately(message, parts);
  else await askInThread(message, parts);
}

type Where = Pick<Asked, 'keys' | 'place' | 'order' | 'reply' | 'surface'>;

function ask(where: Where, { press, asking }: PressParts): Promise<void> {
  return asking.ask({
    ...where,
    user: press.user,
    text: press.value,
    history: async () => ({ turns: [], complete: true }),
    uncalled: false,
  });
}

async function askInThread({ channel, ts, thread }: PressedMessage, parts: PressParts): Promise<void> {
  const place = { channel, thread: thread ?? ts };
  const surface = channel.startsWith('D') ? 'direct' : 'thread';
  await ask({ surface, ...inThread(place, { key: keyOf(channel, ts, parts), restated: true }, parts) }, parts);
}

/** The answer to a command, or a list of what can be asked: its suggestions are answered as privately. */
async function askPrivately({ channel, ts }: PressedMessage, parts: PressParts): Promise<void> {
  const { press, responding } = parts;
  const key = keyOf(channel, ts, parts);
  const reply: Reply | null = responding && createCommandReply({ ...parts, responding, channel, user: press.user });
  if (reply === null) return;
  await ask(
    { surface: 'command', keys: [key], place: placeText({ channel: press.user, thread: null }), order: key, reply },
    parts,
  );
}

/** The Home tab shows no answers, so the question is put into the direct messages and answered there. */
async function askFromHome(parts: PressParts): Promise<void> {
  const { press, posting, newId } = parts;
  const key = `home ${press.user} ${press.actionTs}`;
  const spot = { channel: press.user, thread: null };
  const { channel, ts } = await posting.post(spot, formsOf(questionMessage(press.value)), lineMarker(newId()));
  await ask({ surface: 'direct', ...inThread({ channel, thread: ts }, { key, restated: false }, parts) }, parts);
}

interface Spotted {
  readonly channel: string;
  readonly thread: string;
}

/** The answer says what was asked, unless the question stands above it in a thread of its own. */
function inThread(
  place: Spotted,
  { key, restated }: { readonly key: string; readonly restated: boolean },
  parts: PressParts,
): Omit<Where, 'surface'> {
  const { user, value } = parts.press;
  const asked = { key, ...place, user, isDirect: place.channel.startsWith('D'), isNew: false, restated };
  return {
    keys: [key],
    place: placeText(place),
    order: orderOf(place.channel, place.thread),
    reply: createThreadReply({ ...asked, title: restated ? null : value }, parts),
  };
}

/** The same suggestion pressed twice by one person is one question. */
function keyOf(channel: string, ts: string, { press }: PressParts): string {
  return `suggestion ${channel} ${ts} ${press.user} ${hashOf(press.value)}`;
}

function questionMessage(question: string): MessageContent {
  return {
    text: `You asked: ${unformatted(question)}`,
    blocks: [richText(line(words('You asked: '), strong(question)))],
  };
}
