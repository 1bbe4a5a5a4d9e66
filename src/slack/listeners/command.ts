import type { AckFn, RespondArguments, RespondFn } from '@slack/bolt';
import type { Reply } from '../asked.js';
import { createCommandReply } from '../command-reply.js';
import { type Command, parseCommand } from '../command-words.js';
import { incomingText } from '../incoming-text.js';
import { lineMessage } from '../lines.js';
import { failureMessage } from '../reasons.js';
import { createResponding } from '../responding.js';
import type { ListenerParts } from '../running-bot.js';
import { causeOf } from '../slack-failure.js';
import { placeText } from '../unfinished.js';
import { commandMessage, reloadNow } from './command-messages.js';
import { COMMAND, type CommandGiven } from './events.js';

export interface CommandArguments {
  readonly command: unknown;
  readonly ack: AckFn<string | RespondArguments>;
  readonly respond: RespondFn;
}

/** Somebody typed the slash command: whatever comes of it is for their eyes alone. */
export function onCommand(parts: ListenerParts) {
  return async ({ command, ack, respond }: CommandArguments): Promise<void> => {
    const given = COMMAND.safeParse(command).data;
    const parsed = parseCommand(incomingText({ text: given?.text ?? '', botUserId: parts.botUserId }));
    await ack(...acknowledgement(parsed, parts));
    if (given === undefined) return;
    const { user_id: user, channel_id: channel } = given;
    const responding = createResponding({ respond, wait: parts.wait });
    const reply = createCommandReply({ ...parts, responding, channel, user });
    const admission = await parts.access.admit({ user, channel, team: null, isBot: false });
    if (admission.kind === 'refused') return told(admission.line, reply, parts);
    if (parsed.kind === 'question') await ask(parsed.text, given, reply, parts);
    else await perform(parsed, given, reply, parts);
  };
}

/** An answer takes a moment, so the acknowledgement says that it is on its way. */
function acknowledgement(command: Command, { briefing }: ListenerParts): [RespondArguments] | [] {
  const articles = briefing.current().corpus.articles.length;
  switch (command.kind) {
    case 'question':
    case 'quotes':
      return [
        { response_type: 'ephemeral', text: `Searching ${articles === 1 ? 'one article' : `${articles} articles`}…` },
      ];
    case 'reload':
      return [{ response_type: 'ephemeral', text: 'Reading the articles…' }];
    case 'sources':
    case 'status':
    case 'help':
      return [];
  }
}

function ask(text: string, { user_id, trigger_id }: CommandGiven, reply: Reply, { asking }: ListenerParts) {
  const key = `command ${trigger_id}`;
  return asking.ask({
    surface: 'command',
    keys: [key],
    place: placeText({ channel: user_id, thread: null }),
    user: user_id,
    order: key,
    text,
    history: async () => ({ turns: [], complete: true }),
    reply,
    uncalled: false,
  });
}

async function perform(
  command: Exclude<Command, { kind: 'question' }>,
  { user_id: user }: CommandGiven,
  reply: Reply,
  parts: ListenerParts,
): Promise<void> {
  const reference = parts.newId();
  try {
    const message = command.kind === 'reload' ? await reloadNow(user, parts) : await commandMessage(command, parts);
    await reply.line(message, reference);
  } catch (error) {
    parts.logger.error('A command failed', { reference, command: command.kind, cause: causeOf(error) });
    await reply.line(failureMessage(error, reference), reference);
  }
}

async function told(line: string | null, reply: Reply, { newId }: ListenerParts): Promise<void> {
  if (line !== null) await reply.line(lineMessage(line), newId());
}
