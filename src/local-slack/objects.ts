/** Part of a payload, in Slack's own spelling. Nothing is known of it but that it is a JSON object. */
export type Json = Readonly<Record<string, unknown>>;

export type PersonKind =
  | 'member'
  /** A multi-channel guest (`is_restricted`). */
  | 'guest'
  /** A single-channel guest (`is_ultra_restricted`). */
  | 'single-channel-guest'
  /** Somebody of another company, seen through a shared channel (`is_stranger`, another `team_id`). */
  | 'stranger'
  /** Another app's bot. */
  | 'bot';

export interface Person {
  readonly id: string;
  readonly team: string;
  /** What others type after `@`. */
  readonly name: string;
  readonly kind: PersonKind;
  /** For bots: what their messages carry as `bot_id`. */
  readonly botId: string | null;
  /** As Slack gives it, such as `en-US`. */
  readonly locale: string;
}

export type ChannelKind = 'public' | 'private' | 'im' | 'mpim';

export interface Channel {
  readonly id: string;
  /** Without `#`; empty for direct messages. */
  readonly name: string;
  readonly kind: ChannelKind;
  readonly members: readonly string[];
  readonly archived: boolean;
  /** Shared with another company (`is_ext_shared`). */
  readonly shared: boolean;
}

export interface SlackReaction {
  readonly name: string;
  readonly users: readonly string[];
  readonly count: number;
}

/** A message as Slack stores it and gives it to apps, and the channel it is in. */
export interface SlackMessage {
  readonly type: 'message';
  readonly subtype?: string;
  readonly channel: string;
  readonly ts: string;
  /** The first message of the thread; a message that has replies names itself. */
  readonly thread_ts?: string;
  readonly team?: string;
  /** Who wrote it. The bot's own messages carry its user too. */
  readonly user?: string;
  readonly bot_id?: string;
  readonly app_id?: string;
  readonly client_msg_id?: string;
  /** With `&`, `<` and `>` escaped, links and mentions between angle brackets. */
  readonly text: string;
  readonly blocks?: readonly Json[];
  readonly metadata?: Json;
  readonly edited?: { readonly user: string; readonly ts: string };
  readonly reactions?: readonly SlackReaction[];
  readonly reply_count?: number;
  /** What `chat.postMessage` asked for; Slack does not give these back. */
  readonly unfurl_links?: boolean;
  readonly unfurl_media?: boolean;
  /** While `chat.startStream` has not been followed by `chat.stopStream`. */
  readonly streaming_state?: 'in_progress' | 'completed';
  /** Whose eyes it is for, of an ephemeral message. Its `ts` is no message's. */
  readonly ephemeral_for?: string;
}

/** A modal or a Home tab as it stands before a person. */
export interface SlackView {
  readonly id: string;
  readonly type: 'modal' | 'home';
  readonly hash: string;
  readonly callback_id: string;
  readonly external_id: string;
  readonly private_metadata: string;
  readonly title: string;
  readonly submit: string | null;
  readonly blocks: readonly Json[];
  readonly notify_on_close: boolean;
  readonly clear_on_close: boolean;
  readonly previous_view_id: string | null;
  readonly root_view_id: string;
}

/** What a thread's status line says, and the agent session of the thread. */
export interface ThreadStatus {
  /** Empty when there is none: a post by the bot clears it. */
  readonly text: string;
  readonly loadingMessages: readonly string[];
  readonly session: 'active' | 'processing' | 'suspended' | 'closed' | null;
  readonly title: string;
}

export interface SuggestedPrompts {
  readonly title: string;
  readonly prompts: readonly { readonly title: string; readonly message: string }[];
}
