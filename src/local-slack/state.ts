import { EventEmitter } from 'node:events';
import type { ApiCall, LocalSlackOptions } from './local-slack.js';
import type { Channel, Person, SlackMessage, SlackView, SuggestedPrompts, ThreadStatus } from './objects.js';
import { createTicker, randomId } from './timestamps.js';

/** Something a person did, which an app may answer once by opening a view. */
export interface Trigger {
  readonly user: string;
  readonly givenAt: number;
  /** Whether it was done in a modal: only then may another be pushed on it. */
  readonly inModal: boolean;
}

/** Where a `response_url` leads. */
export interface ResponseUrl {
  readonly user: string;
  readonly channel: string;
  /** The message that was acted on; `null` for a command until it has an answer. */
  readonly message: SlackMessage | null;
  readonly givenAt: number;
  readonly uses: number;
}

/** A status line goes out of itself some time after it was set. */
export type KeptStatus = ThreadStatus & { readonly setAt: number };

/** A call while it is under way. */
export type OpenCall = { -readonly [Key in keyof ApiCall]: ApiCall[Key] };

/** All that a workspace holds. Whoever changes it calls `changed`. */
export interface State {
  readonly teamId: string;
  readonly appId: string;
  readonly bot: { readonly userId: string; readonly botId: string; readonly name: string };
  readonly people: Map<string, Person>;
  readonly channels: Map<string, Channel>;
  /** By channel, then by `ts`, in order. */
  readonly messages: Map<string, Map<string, SlackMessage>>;
  readonly ephemerals: Map<string, SlackMessage>;
  /** By person; the topmost is last. */
  readonly modals: Map<string, readonly SlackView[]>;
  readonly homes: Map<string, SlackView>;
  /** By `threadKey`. */
  readonly statuses: Map<string, KeptStatus>;
  readonly prompts: Map<string, SuggestedPrompts>;
  readonly triggers: Map<string, Trigger>;
  readonly responseUrls: Map<string, ResponseUrl>;
  readonly scopes: Set<string>;
  readonly events: ReadonlySet<string>;
  readonly calls: OpenCall[];
  /** In milliseconds. */
  readonly now: () => number;
  /** A timestamp no message has, later than every other. */
  readonly nextTs: () => string;
  readonly changes: EventEmitter;
  changed(): void;
}

/** What the manifest of the briefing bot asks for. */
export const SCOPES = [
  'app_mentions:read',
  'assistant:write',
  'channels:history',
  'chat:write',
  'commands',
  'groups:history',
  'im:history',
  'mpim:history',
  'users:read',
];

export const EVENTS = [
  'agent_session_stopped',
  'app_home_opened',
  'app_mention',
  'message.channels',
  'message.groups',
  'message.im',
  'message.mpim',
];

export function createState(options: LocalSlackOptions): State {
  const now = options.clock ?? Date.now;
  const changes = new EventEmitter().setMaxListeners(0);
  return {
    teamId: randomId('T'),
    appId: randomId('A'),
    bot: { userId: randomId('U'), botId: randomId('B'), name: 'briefing' },
    people: new Map(),
    channels: new Map(),
    messages: new Map(),
    ephemerals: new Map(),
    modals: new Map(),
    homes: new Map(),
    statuses: new Map(),
    prompts: new Map(),
    triggers: new Map(),
    responseUrls: new Map(),
    scopes: new Set(options.scopes ?? SCOPES),
    events: new Set(options.events ?? EVENTS),
    calls: [],
    now,
    nextTs: createTicker(now),
    changes,
    changed: () => void changes.emit('changed'),
  };
}

export function threadKey(channel: string, threadTs: string): string {
  return `${channel}:${threadTs}`;
}
