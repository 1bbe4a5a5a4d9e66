import { RespondError, webApi } from '@slack/bolt';

/** Why a call to Slack came to nothing. */
export type SlackFailure =
  /** Slack answered and said no; `details` point at what it did not like. */
  | { readonly kind: 'refused'; readonly error: string; readonly details: readonly string[] }
  | { readonly kind: 'rate-limited'; readonly seconds: number }
  /** A timeout, a broken connection or a 5xx: whether the call took effect is unknown. */
  | { readonly kind: 'unreachable'; readonly why: string };

/** A call to Slack that failed after all patience. */
export class SlackCallError extends Error {
  override readonly name = 'SlackCallError';
  readonly method: string;
  readonly failure: SlackFailure;

  constructor(method: string, failure: SlackFailure) {
    super(`${method}: ${describedFailure(failure)}`);
    this.method = method;
    this.failure = failure;
  }
}

/** Slack's own word for the failure, or a word for what kept us from Slack. Never text of messages, never a token. */
export function describedFailure(failure: SlackFailure): string {
  switch (failure.kind) {
    case 'refused':
      return [failure.error, ...failure.details].join(' ');
    case 'rate-limited':
      return `rate limited for ${failure.seconds} s`;
    case 'unreachable':
      return failure.why;
  }
}

/** What a log may say of any error. */
export function causeOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

/** Reads what Slack's client throws, or a call of our own. Whatever it does not know was no answer of Slack's. */
export function slackFailure(error: unknown): SlackFailure {
  if (error instanceof SlackCallError) return error.failure;
  if (error instanceof webApi.WebAPIPlatformError) return refusal(error.data);
  if (error instanceof webApi.WebAPIRateLimitedError) return { kind: 'rate-limited', seconds: error.retryAfter };
  if (error instanceof webApi.WebAPIHTTPError) return { kind: 'unreachable', why: `HTTP ${error.statusCode}` };
  if (error instanceof webApi.WebAPIRequestError) return { kind: 'unreachable', why: error.original.message };
  if (error instanceof RespondError) return responseUrlFailure(error.statusCode);
  return { kind: 'unreachable', why: causeOf(error) };
}

/** Slack's word when it refused, else `null`. */
export function refusedWith(error: unknown): string | null {
  return error instanceof SlackCallError && error.failure.kind === 'refused' ? error.failure.error : null;
}

function refusal(data: webApi.WebAPICallResult & { readonly error: string }): SlackFailure {
  const needed = 'needed' in data && typeof data.needed === 'string' ? [`needs ${data.needed}`] : [];
  return { kind: 'refused', error: data.error, details: [...needed, ...(data.response_metadata?.messages ?? [])] };
}

/** A `response_url` says little: 404 and 410 mean that it was used up or is older than half an hour. */
function responseUrlFailure(status: number): SlackFailure {
  if (status === 429) return { kind: 'rate-limited', seconds: 1 };
  if (status >= 500) return { kind: 'unreachable', why: `HTTP ${status}` };
  return { kind: 'refused', error: `response_url_${status}`, details: [] };
}
