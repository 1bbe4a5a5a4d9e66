import { z } from 'zod';

/** What Slack sends, as far as it is read here. Whatever does not fit is not for this bot. */

const ID = z.string().min(1);

/** Slack leaves out what there is not, or sends it as `null` or empty. */
const MAYBE = z
  .string()
  .nullish()
  .transform((text) => text || undefined);

/** A message as `message` and `app_mention` bring it. */
export const MESSAGE_EVENT = z.object({
  channel: ID,
  ts: ID,
  text: z
    .string()
    .nullish()
    .transform((text) => text ?? ''),
  user: MAYBE,
  bot_id: MAYBE,
  user_team: MAYBE,
  team: MAYBE,
  thread_ts: MAYBE,
  subtype: MAYBE,
  channel_type: MAYBE,
});

export type MessageEvent = z.infer<typeof MESSAGE_EVENT>;

export const DELETED_EVENT = z.object({
  subtype: z.literal('message_deleted'),
  channel: ID,
  deleted_ts: ID,
});

/** A message that has replies stays as an empty one when it is deleted. */
export const TOMBSTONE_EVENT = z.object({
  subtype: z.literal('message_changed'),
  channel: ID,
  message: z.object({ ts: ID, subtype: z.literal('tombstone') }),
});

export const STOPPED_EVENT = z.object({ channel: ID, thread_ts: ID });

export const HOME_EVENT = z.object({ user: ID, channel: MAYBE, tab: z.enum(['home', 'messages']) });

export const EVENT_BODY = z.object({ event_id: MAYBE });

export const COMMAND = z.object({
  text: z.string().default(''),
  user_id: ID,
  channel_id: ID,
  trigger_id: ID,
});

export type CommandGiven = z.infer<typeof COMMAND>;
