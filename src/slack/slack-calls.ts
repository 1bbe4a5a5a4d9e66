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
  /** Without it there is only one try: for what is of no use later, such as a status. */
  readonly tries?: 'one' | 'several';
  /** Told to wait longer than this, it gives up: somebody is waiting, and may be served another way. */
  readonly longestWaitInSeconds?: number;
  /**
   * Asked before a call is repeated that may have taken effect: what it returned if it did, `null` if not. Whoever
   * posts gives this, so that a lost reply does not make two messages. Where it rejects, the call is given up.
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

/** How long to wait before each further try when Slack cannot be reached. */
const PAUSES = [500, 1500, 4000];

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
      const { landed } = patience;
      let unreachable = 0;
      let limited = 0;
      for (;;) {
        const outcome = await once(parts.client, method, args);
        if (outcome.kind === 'replied') return outcome.reply;
        const { failure } = outcome;
        const count = failure.kind === 'rate-limited' ? limited++ : unreachable++;
        const pause = pauseBefore(failure, count, patience);
        if (pause === null) throw new SlackCallError(method, failure);
        noted(parts, method, failure);
        await parts.wait(pause);
        if (failure.kind === 'rate-limited' || landed === undefined) continue;
        const already = await landed().catch(() => Promise.reject(new SlackCallError(method, failure)));
        if (already !== null) return already;
      }
    },
  };
}

export const WEB_CLIENT_OPTIONS: webApi.WebClientOptions = {
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  timeout: 15_000,
};

type Outcome =
  | { readonly kind: 'replied'; readonly reply: SlackReply }
  | { readonly kind: 'failed'; readonly failure: SlackFailure };

async function once(client: webApi.WebClient, method: string, args: Readonly<Record<string, unknown>>) {
  try {
    const reply: unknown = await client.apiCall(method, args);
    return { kind: 'replied', reply: reply as SlackReply } satisfies Outcome;
  } catch (error) {
    return { kind: 'failed', failure: slackFailure(error) } satisfies Outcome;
  }
}

/** Milliseconds until the next try, or `null` when there is none. */
function pauseBefore(failure: SlackFailure, count: number, patience: Patience): number | null {
  const { tries, longestWaitInSeconds = LONGEST_WAIT_IN_SECONDS } = patience;
  if (tries === 'one') return null;
  switch (failure.kind) {
    case 'refused':
      return PASSING_REFUSALS.has(failure.error) ? (PAUSES[count] ?? null) : null;
    case 'rate-limited':
      return count < MOST_RATE_LIMITS && failure.seconds <= longestWaitInSeconds ? failure.seconds * 1000 : null;
    case 'unreachable':
      return PAUSES[count] ?? null;
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
