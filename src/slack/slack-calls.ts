import type { webApi } from '@slack/bolt';
import type { Logger, Meter } from '../core/ports.js';
import { describedFailure, SlackCallError, type SlackFailure, slackFailure } from './slack-failure.js';

/** Calls Slack's Web API and has patience with it. */
export interface SlackCalls {
  /** @throws SlackCallError when Slack refuses, or still cannot be reached after all patience. */
  call(method: string, args: Readonly<Record<string, unknown>>, patience?: Patience): Promise<SlackReply>;
}

export type SlackReply = Readonly<Record<string, unknown>>;

export interface Patience {
  /** `one` for what is of no use later, such as a status; `many` for what must not be lost while Slack is down for minutes. */
  readonly tries?: keyof typeof PAUSES;
  /** Told to wait longer than this, it gives up: somebody is waiting, and may be served another way. */
  readonly longestWaitInSeconds?: number;
  /**
   * Asked before a call is repeated that may have taken effect: what it returned if it did, `null` if not. Whoever
   * posts gives this, so that a lost reply does not make two messages. Where Slack refuses to say, the call is given up.
   */
  readonly landed?: () => Promise<SlackReply | null>;
}

export type Wait = (milliseconds: number) => Promise<void>;

export interface SlackCallsParts {
  readonly client: webApi.WebClient;
  readonly wait: Wait;
  readonly logger: Logger;
  readonly meter: Meter;
}

const MINUTE = 60_000;

/** How long to wait before each further try when Slack cannot be reached. */
const PAUSES = {
  one: [],
  several: [500, 1500, 4000],
  many: [500, 1500, 4000, 10_000, 30_000, MINUTE, MINUTE, MINUTE, MINUTE, MINUTE],
} as const satisfies Readonly<Record<string, readonly number[]>>;

/** A burst into one channel is let through at about one post a second, so the last of many waits for many. */
const MOST_RATE_LIMITS = 20;

const LONGEST_WAIT_IN_SECONDS = 60;

/**
 * The client itself must neither retry nor wait (`WEB_CLIENT_OPTIONS`): when it is rate limited in one channel, it holds
 * back its calls to all others. Here each call waits for itself.
 */
export function createSlackCalls(parts: SlackCallsParts): SlackCalls {
  return {
    call: async (method, args, patience = {}) => {
      const send = async (): Promise<SlackReply> => ({ ...(await parts.client.apiCall(method, args)) });
      /** The last failure after which the call may have taken effect all the same. */
      let doubt: SlackFailure | null = null;
      const counts = { limited: 0, unreachable: 0 };
      for (;;) {
        const found: Outcome | null = doubt === null ? null : await lookedFor(patience);
        const outcome: Outcome = found ?? (await once(send));
        if (outcome.kind === 'replied') return outcome.reply;
        const failure: SlackFailure = outcome.failure;
        const isLimited = failure.kind === 'rate-limited';
        const pause = pauseBefore(failure, counts[isLimited ? 'limited' : 'unreachable']++, patience);
        if (pause === null) throw new SlackCallError(method, found === null ? failure : (doubt ?? failure));
        noted(parts, method, failure);
        if (!isLimited && found === null) doubt = failure;
        await parts.wait(pause);
      }
    },
  };
}

/** `null` when the call has to be repeated. */
async function lookedFor({ landed }: Patience): Promise<Outcome | null> {
  const outcome = landed === undefined ? null : await once(landed);
  if (outcome?.kind !== 'replied') return outcome;
  const { reply } = outcome;
  return reply === null ? null : { kind: 'replied', reply };
}

export const WEB_CLIENT_OPTIONS: webApi.WebClientOptions = {
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  timeout: 15_000,
};

type Outcome<Reply = SlackReply> =
  | { readonly kind: 'replied'; readonly reply: Reply }
  | { readonly kind: 'failed'; readonly failure: SlackFailure };

async function once<Reply extends SlackReply | null>(send: () => Promise<Reply>): Promise<Outcome<Reply>> {
  try {
    return { kind: 'replied', reply: await send() };
  } catch (error) {
    return { kind: 'failed', failure: slackFailure(error) };
  }
}

/** Milliseconds until the next try, or `null` when there is none. */
function pauseBefore(failure: SlackFailure, count: number, patience: Patience): number | null {
  const { tries = 'several', longestWaitInSeconds = LONGEST_WAIT_IN_SECONDS } = patience;
  if (tries === 'one') return null;
  switch (failure.kind) {
    case 'refused':
      return PASSING_REFUSALS.has(failure.error) ? (PAUSES.several[count] ?? null) : null;
    case 'rate-limited':
      return count < MOST_RATE_LIMITS && failure.seconds <= longestWaitInSeconds ? failure.seconds * 1000 : null;
    case 'unreachable':
      return PAUSES[tries][count] ?? null;
  }
}

/** Slack's ways to say that the trouble is its own. */
const PASSING_REFUSALS: ReadonlySet<string> = new Set([
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
  'ratelimited',
  'rate_limited',
]);

function noted({ logger, meter }: SlackCallsParts, method: string, failure: SlackFailure): void {
  meter.retry(method, failure.kind === 'refused' ? failure.error : failure.kind);
  logger.warn('Slack is called again', { method, cause: describedFailure(failure) });
}
