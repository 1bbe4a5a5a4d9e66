import { conversations } from './methods-conversations.js';
import { lookups } from './methods-lookups.js';
import { posting } from './methods-posting.js';
import { streaming } from './methods-streaming.js';
import { threads } from './methods-threads.js';
import { viewMethods } from './methods-views.js';
import type { Json } from './objects.js';
import type { Raising } from './raising.js';
import type { State } from './state.js';

export interface Method {
  /** Any of these will do; none: no scope is asked for. */
  readonly scopes: readonly string[];
  /** Which token it takes. */
  readonly token: 'bot' | 'app' | 'none';
  /** What it answers besides `ok`. @throws Refusal */
  run(given: Json, workspace: MethodParts): Json;
}

export interface MethodParts {
  readonly state: State;
  readonly raising: Raising;
  /** A websocket address that is good for one connection. @throws Refusal */
  readonly openConnection: () => string;
}

export type Methods = Readonly<Record<string, Method>>;

/** The part of the Web API that this Slack knows; whatever else is called is an `unknown_method`. */
export const METHODS: Methods = {
  ...posting,
  ...streaming,
  ...conversations,
  ...threads,
  ...viewMethods,
  ...lookups,
};
