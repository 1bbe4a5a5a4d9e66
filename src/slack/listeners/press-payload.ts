import { z } from 'zod';

const ID = z.string().min(1);

/** A press as Slack sends it, as far as it is read here. */
export const PRESS = z.object({
  trigger_id: ID,
  user: z.object({ id: ID, team_id: ID.nullish() }),
  channel: z.object({ id: ID }).nullish(),
  container: z
    .object({
      message_ts: ID.nullish(),
      thread_ts: ID.nullish(),
      channel_id: ID.nullish(),
      is_ephemeral: z.boolean().default(false),
    })
    .default({ is_ephemeral: false }),
  message: z.object({ ts: ID, thread_ts: ID.nullish() }).nullish(),
  view: z.object({ id: ID, type: z.string(), private_metadata: z.string().default('') }).nullish(),
  actions: z.tuple(
    [z.object({ action_id: ID, value: z.string().nullish(), action_ts: z.string().default('') })],
    z.unknown(),
  ),
});

export type PressPayload = z.infer<typeof PRESS>;

/** A press as its listener is given it. */
export interface Press {
  readonly user: string;
  readonly trigger: string;
  readonly value: string;
  readonly actionTs: string;
  /** Where the message stands on which was pressed; `null` in modals and the Home tab. */
  readonly message: PressedMessage | null;
  /** The modal in which was pressed. */
  readonly modal: string | null;
}

export interface PressedMessage {
  readonly channel: string;
  readonly ts: string;
  readonly thread: string | null;
  readonly isEphemeral: boolean;
}

export function pressOf({ user, trigger_id, actions: [action], view, ...place }: PressPayload): Press {
  return {
    user: user.id,
    trigger: trigger_id,
    value: action.value ?? '',
    actionTs: action.action_ts,
    message: pressedMessage(place),
    modal: view?.type === 'modal' ? view.id : null,
  };
}

function pressedMessage({
  channel,
  container,
  message,
}: Pick<PressPayload, 'channel' | 'container' | 'message'>): PressedMessage | null {
  const id = channel?.id ?? container.channel_id;
  const ts = message?.ts ?? container.message_ts;
  if (!id || !ts) return null;
  return {
    channel: id,
    ts,
    thread: message?.thread_ts ?? container.thread_ts ?? null,
    isEphemeral: container.is_ephemeral,
  };
}
