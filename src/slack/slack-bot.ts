import type { Receiver, webApi } from '@slack/bolt';
import type { AnswerLog } from '../contract/answer-log.js';
import type { Clock, LiveBriefing, Logger, Meter, TakenQuestions } from '../core/ports.js';
import { type RunningBot, startBot } from './running-bot.js';
import type { Wait } from './slack-calls.js';

/** What a Slack bot is made of. */
export interface SlackBotParts {
  readonly connection: SlackConnection;
  /** Ends in `/api/`; `null` for Slack itself. */
  readonly apiUrl: string | null;
  readonly briefing: LiveBriefing;
  /** The folder of articles, as the answer log names it. */
  readonly briefingFolder: string;
  readonly taken: TakenQuestions;
  readonly answers: AnswerLog;
  /** The name under which feedback keeps a person. */
  readonly pseudonym: (userId: string) => string;
  readonly access: SlackAccess;
  readonly pace: SlackPace;
  /** The slash command, such as "/briefing". */
  readonly command: string;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly meter: Meter;
  /** Hash of what makes the answers now: program, models, prompts, articles. */
  readonly configuration: () => string;
  /** What is set to answer: "extractive", or the name of a model. */
  readonly answerer: string;
  /** Another way to receive and to call than Slack's own; what is left out is made from `connection`. */
  readonly transport?: SlackTransport;
}

export interface SlackTransport {
  readonly receiver?: Receiver;
  readonly fetch?: webApi.FetchFunction;
  /** How pauses between tries are spent. */
  readonly wait?: Wait;
}

export type SlackConnection =
  | { readonly mode: 'socket'; readonly botToken: string; readonly appToken: string }
  | { readonly mode: 'http'; readonly botToken: string; readonly signingSecret: string; readonly port: number };

/** Who may ask where. `null` means everyone, or everywhere; direct messages are not a channel and always open to those who may ask. */
export interface SlackAccess {
  readonly channels: readonly string[] | null;
  readonly users: readonly string[] | null;
  readonly admins: readonly string[];
  /** Guests of the workspace, people of other workspaces (Slack Connect), and other bots. */
  readonly guests: boolean;
  readonly externals: boolean;
  readonly bots: boolean;
}

export interface SlackPace {
  readonly concurrentQuestions: number;
  readonly questionsPerUserPerMinute: number;
  /** How long `stop` waits for what is in flight before it apologises. */
  readonly shutdownMilliseconds: number;
}

export interface SlackBot {
  /** @throws BriefingError (`slack-tokens`, `slack-unavailable`) before anything is connected. */
  start(): Promise<void>;
  /** Takes nothing new, finishes or apologises for what is in flight, and disconnects. */
  stop(): Promise<void>;
  readonly connected: () => boolean;
}

/** Answers in Slack from a briefing. Nothing is connected before `start`. */
export function createSlackBot(parts: SlackBotParts): SlackBot {
  let starting: Promise<RunningBot> | null = null;
  let running: RunningBot | null = null;
  return {
    start: async () => {
      starting = startBot(parts);
      running = await starting;
    },
    stop: async () => {
      const started = await starting?.catch(() => null);
      await started?.stop();
      running = null;
    },
    connected: () => running?.connected() ?? false,
  };
}
