import type { FaultPlan } from './fault-plan.js';
import type { Fault } from './local-slack.js';
import { METHODS, type Method, type MethodParts } from './methods.js';
import type { Json } from './objects.js';
import type { Pace } from './pace.js';
import { mustHaveScope } from './places.js';
import { Refusal } from './refusal.js';
import type { OpenCall, State } from './state.js';
import type { Timers } from './timers.js';

/** What goes back over HTTP. */
export type Answer =
  | {
      readonly kind: 'json';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: Json;
    }
  | { readonly kind: 'hang' }
  | { readonly kind: 'drop' };

/** The tokens this Slack knows, and what is wrong with the bot's, if anything. */
export interface Tokens {
  readonly bot: string;
  readonly app: string;
  revoked: string | null;
}

export interface WebApiParts extends MethodParts {
  readonly state: State;
  readonly tokens: Tokens;
  readonly pace: Pace;
  readonly faults: FaultPlan;
  readonly timers: Timers;
}

/** Answers a call of a method, unless a fault is planned for it. */
export async function answerTo(parts: WebApiParts, method: string, token: string, given: Json): Promise<Answer> {
  return recorded(parts, method, given, () => performed(parts, method, token, given));
}

/** Logs the call and lets a planned fault have its way with it. */
export async function recorded(
  { state, faults, timers }: Pick<WebApiParts, 'state' | 'faults' | 'timers'>,
  method: string,
  given: Json,
  perform: () => Answer,
): Promise<Answer> {
  const { token: _token, ...rest } = given;
  const call: OpenCall = { method, arguments: rest, at: state.now(), answer: null, httpStatus: null };
  state.calls.push(call);
  const fault = faults.take(method);
  const failure = fault === null ? null : failureOf(fault);
  const done = failure === null || fault?.afterwards === true ? perform() : null;
  if (fault?.delayMilliseconds !== undefined) await timers.wait(fault.delayMilliseconds);
  const answer = failure ?? done ?? perform();
  if (answer.kind === 'json') Object.assign(call, { answer: answer.body, httpStatus: answer.status });
  state.changed();
  return answer;
}

/** How a fault shows; `null` for one that only delays. */
function failureOf({ error, messages, httpStatus, retryAfter, hang, dropConnection }: Fault): Answer | null {
  if (hang === true) return { kind: 'hang' };
  if (dropConnection === true) return { kind: 'drop' };
  if (retryAfter !== undefined) return limited(retryAfter);
  if (httpStatus !== undefined) return { kind: 'json', status: httpStatus, headers: {}, body: {} };
  return error === undefined ? null : refused(new Refusal(error, messages ?? []));
}

function limited(seconds: number): Answer {
  const headers = { 'retry-after': String(seconds) };
  return { kind: 'json', status: 429, headers, body: { ok: false, error: 'ratelimited' } };
}

function performed(parts: WebApiParts, name: string, token: string, given: Json): Answer {
  try {
    const method = Object.hasOwn(METHODS, name) ? METHODS[name] : undefined;
    if (method === undefined) throw new Refusal('unknown_method');
    mustBeAllowed(parts, method, token);
    const seconds = parts.pace(name, String(given.channel));
    if (seconds > 0) return limited(seconds);
    const scopes = {
      'x-oauth-scopes': [...parts.state.scopes].join(','),
      'x-accepted-oauth-scopes': method.scopes.join(','),
    };
    return { kind: 'json', status: 200, headers: scopes, body: { ok: true, ...method.run(given, parts) } };
  } catch (error) {
    if (error instanceof Refusal) return refused(error);
    throw error;
  }
}

export function refused({ error, messages, details }: Refusal, status = 200): Answer {
  const why = messages.length === 0 ? {} : { response_metadata: { messages } };
  return { kind: 'json', status, headers: {}, body: { ok: false, error, ...details, ...why } };
}

/** @throws Refusal for a token that is missing, unknown, revoked, of the wrong kind, or without the scope */
function mustBeAllowed({ state, tokens }: WebApiParts, method: Method, token: string): void {
  if (method.token === 'none') return;
  if (token === '') throw new Refusal('not_authed');
  if (token !== tokens.bot && token !== tokens.app) throw new Refusal('invalid_auth');
  if (token !== tokens[method.token]) throw new Refusal('not_allowed_token_type');
  if (method.token === 'bot' && tokens.revoked !== null) throw new Refusal(tokens.revoked);
  mustHaveScope(state, ...method.scopes);
}
