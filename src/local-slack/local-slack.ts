import type {
  Channel,
  ChannelKind,
  Json,
  Person,
  PersonKind,
  SlackMessage,
  SlackView,
  SuggestedPrompts,
  ThreadStatus,
} from './objects.js';

export interface LocalSlackOptions {
  /** The slash command the app has. */
  readonly command?: string;
  /** What the bot token may do; by default all that a briefing bot's manifest asks for. */
  readonly scopes?: readonly string[];
  /** The events the app is subscribed to; by default mentions, messages, the Home tab and Stop. */
  readonly events?: readonly string[];
  /** Without it nothing is limited. Slack takes about one post a second in a channel, after a short burst. */
  readonly pace?: PostingPace | null;
  /** Milliseconds since 1970; by default the machine's. Timestamps, expiry and pace follow it; waiting does not. */
  readonly clock?: () => number;
  readonly patience?: Partial<Patience>;
  /** 0, the default, takes any free port. */
  readonly port?: number;
}

export interface PostingPace {
  readonly postsPerSecond: number;
  readonly burst: number;
  /** Also limits every method by the calls a minute that Slack promises it; by default not. */
  readonly tiers?: boolean;
}

/** In milliseconds. */
export interface Patience {
  /** Until an app must have acknowledged: Slack gives 3000. */
  readonly acknowledgement: number;
  /** Between one delivery of an event that nobody acknowledged and the next: Slack's are 0, 60000, 300000. */
  readonly retries: readonly number[];
}

/** A small Slack on loopback: its Web API, its Socket Mode, its people and what they see. */
export interface LocalSlack extends Workspace, People, Sights, Deliveries, Faults {
  /** For `slackApiUrl`; it ends in `/api/`. */
  readonly apiUrl: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly teamId: string;
  readonly appId: string;
  /** The app under test. */
  readonly bot: { readonly userId: string; readonly botId: string; readonly name: string };
  /** Ends every connection and timer. */
  stop(): Promise<void>;
}

/** Who and what there is. Whatever takes a person or channel takes the id. */
export interface Workspace {
  addPerson(person: { readonly name: string; readonly kind?: PersonKind; readonly locale?: string }): Person;
  /** The bot is a member unless `bot` is false. */
  addChannel(channel: {
    readonly name?: string;
    readonly kind?: Exclude<ChannelKind, 'im'>;
    readonly members: readonly string[];
    readonly bot?: boolean;
    readonly shared?: boolean;
  }): Channel;
  /** The direct messages between this person and the bot. */
  directMessages(person: string): Channel;
  addMember(channel: string, user: string): void;
  removeMember(channel: string, user: string): void;
  archive(channel: string): void;
}

export interface PostOptions {
  readonly threadTs?: string;
  /** With a file, as a reply that is shown in the channel too, or in the third person (`/me`). */
  readonly subtype?: 'file_share' | 'thread_broadcast' | 'me_message';
}

/** Where something that can be pressed is. */
export type Place = SlackMessage | SlackView | 'home';

/** Which of the things that can be pressed; what is left out is not compared. More than one that fits is an error. */
export interface Pressing {
  readonly actionId: string;
  readonly blockId?: string;
  /** Of a button, or of the option to choose from a menu, radio buttons or checkboxes. */
  readonly value?: string;
  /** The words on the button. */
  readonly label?: string;
  /** Which of feedback buttons. */
  readonly feedback?: 'positive' | 'negative';
}

/** How the app met an interaction. */
export interface Met {
  /** False: the person saw that it did not work. */
  readonly acknowledged: boolean;
  /** What the acknowledgement carried. */
  readonly acknowledgement: Json | null;
  /** What Slack shows the person when the app did not acknowledge. */
  readonly failure: 'operation_timeout' | 'dispatch_failed' | null;
  /** Why the payload of the acknowledgement was refused; Slack shows nothing then. */
  readonly refused: string | null;
}

export interface CommandMet extends Met {
  /** The message that the acknowledgement carried. */
  readonly reply: SlackMessage | null;
}

export interface SubmissionMet extends Met {
  /** What the view says beside its fields, by block id. */
  readonly errors: Readonly<Record<string, string>> | null;
}

/** What people do. Their text is what they type: `@name` becomes a mention, `<` is escaped, as Slack does it. */
export interface People {
  /** Raises `message`, and `app_mention` where the bot is mentioned, if the bot is in the channel. */
  post(user: string, channel: string, text: string, options?: PostOptions): SlackMessage;
  /** A direct message to the bot. */
  tell(user: string, text: string, options?: PostOptions): SlackMessage;
  edit(user: string, message: SlackMessage, text: string): SlackMessage;
  /** Removes it; a message with replies leaves a tombstone, as in Slack. */
  remove(user: string, message: SlackMessage): void;
  /** @throws where `options.threadTs` is given: Slack has no commands in threads. Resolves when acknowledged or given up. */
  command(user: string, channel: string, text: string, options?: PostOptions): Promise<CommandMet>;
  press(user: string, place: Place, pressing: Pressing): Promise<Met>;
  /** Submits the topmost modal with these values, by block id or action id: text, or the values of chosen options. */
  submit(user: string, values?: Readonly<Record<string, string | readonly string[]>>): Promise<SubmissionMet>;
  /** Closes the topmost modal. */
  close(user: string): Promise<void>;
  openHome(user: string): void;
  openMessages(user: string): void;
  /** Presses Stop beside what the bot is doing in the thread. */
  pressStop(user: string, channel: string, threadTs: string): void;
  react(user: string, message: SlackMessage, name: string): void;
}

export interface ApiCall {
  readonly method: string;
  readonly arguments: Json;
  readonly at: number;
  /** What was answered; `null` while under way, or where a fault left it without an answer. */
  readonly answer: Json | null;
  readonly httpStatus: number | null;
}

/** What is to be seen. */
export interface Sights {
  /** Top-level messages, oldest first. */
  messages(channel: string): readonly SlackMessage[];
  /** The first message and its replies; empty where there is no such message. */
  thread(channel: string, threadTs: string): readonly SlackMessage[];
  /** A message as it is now. */
  message(channel: string, ts: string): SlackMessage | null;
  /** What only this person sees, oldest first, as it is now. */
  ephemerals(user: string, channel?: string): readonly SlackMessage[];
  /** The person's modals; the topmost is last. */
  modals(user: string): readonly SlackView[];
  home(user: string): SlackView | null;
  status(channel: string, threadTs: string): ThreadStatus;
  suggestedPrompts(channel: string): SuggestedPrompts | null;
  /** Every call of the Web API and every post to a `response_url` (method `response_url`), in order. */
  readonly calls: readonly ApiCall[];
  /** Resolves with what `look` returns as soon as that is truthy; looks again whenever something changes. */
  until<T>(look: () => T | null | undefined | false, options?: { readonly timeout?: number }): Promise<T>;
}

export type DeliveryKind = 'events_api' | 'slash_commands' | 'interactive';

/** Something sent to the app, over a websocket or to its request URL. */
export interface Delivery {
  readonly envelopeId: string;
  readonly kind: DeliveryKind;
  readonly payload: Json;
  /** How often it was sent. */
  readonly attempts: number;
  readonly acknowledgements: readonly Json[];
}

export interface Deliveries {
  /** Everything sent so far, oldest first. */
  readonly deliveries: readonly Delivery[];
  /** Sends an event again, with the same envelope and event id. */
  redeliver(delivery: Delivery, retry?: { readonly attempt?: number; readonly reason?: string }): Promise<void>;
  /** From now on sends to this URL instead of websockets. @throws where it does not answer `url_verification`. */
  useRequestUrl(url: string): Promise<void>;
  /** How many websockets are open. */
  connections(): number;
}

export interface Fault {
  /** Answers `ok: false` with this error. */
  readonly error?: string;
  readonly messages?: readonly string[];
  /** Answers with this status and no JSON. */
  readonly httpStatus?: number;
  /** Answers 429 with `Retry-After` of so many seconds. */
  readonly retryAfter?: number;
  /** Never answers. */
  readonly hang?: boolean;
  readonly dropConnection?: boolean;
  /** Does what was asked, but answers so much later. With another fault: that fault, so much later. */
  readonly delayMilliseconds?: number;
  /** Does what was asked, and then fails as told: the caller cannot know that it was done. */
  readonly afterwards?: boolean;
}

export interface Faults {
  /** The next `times` (1) calls of a method, or posts to a `response_url`, fail so. */
  fail(method: string, fault: Fault, times?: number): void;
  /** Asks every websocket to connect anew, as Slack does every few hours. */
  refreshConnections(): void;
  /** Ends every websocket without a word. */
  dropConnections(): void;
  /** `apps.connections.open` fails, and websockets are ended, until called with false. */
  refuseConnections(refuse: boolean): void;
  revokeScope(scope: string): void;
  /** Every call with the bot token is answered with this error. */
  revokeToken(error?: 'invalid_auth' | 'token_revoked' | 'account_inactive'): void;
  /** Every trigger and `response_url` given out so far expires. */
  expireInteractions(): void;
}

/** What `startLocalSlack` of `start-local-slack.ts` is. */
export type StartLocalSlack = (options?: LocalSlackOptions) => Promise<LocalSlack>;
