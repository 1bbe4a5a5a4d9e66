import { optional, required } from './arguments.js';
import { threadAt } from './messages.js';
import type { Methods } from './methods.js';
import type { Json, ThreadStatus } from './objects.js';
import { channelToPostIn } from './places.js';
import { Refusal } from './refusal.js';
import { type Check, listOf, object, oneOf, string } from './shape.js';
import { type State, threadKey } from './state.js';

const SCOPES = ['chat:write', 'assistant:write'];

/** What stands beside a thread: status line, session, title, prompts. */
export const threads: Methods = {
  'assistant.threads.setStatus': {
    scopes: SCOPES,
    token: 'bot',
    run: (given, { state }) => {
      const place = threadOf(state, given);
      const loadingMessages = given.loading_messages ?? [];
      must(listOf(string(), { min: 0, max: 10 }), loadingMessages, '/loading_messages');
      if (typeof given.status !== 'string') throw new Refusal('invalid_arguments');
      setStatus(state, place, { text: given.status, loadingMessages: loadingMessages as readonly string[] });
      return {};
    },
  },
  'assistant.threads.setTitle': {
    scopes: SCOPES,
    token: 'bot',
    run: (given, { state }) => {
      setStatus(state, threadOf(state, given), { title: required(given, 'title') });
      return {};
    },
  },
  'assistant.threads.setSuggestedPrompts': {
    scopes: SCOPES,
    token: 'bot',
    run: (given, { state }) => {
      const channel = channelToPostIn(state, required(given, 'channel_id'));
      const prompt = object({ title: string(), message: string() });
      must(listOf(prompt, { max: 4 }), given.prompts, '/prompts');
      // An app with the agent view shows nothing for a thread, and Slack does not say so.
      if (optional(given, 'thread_ts') !== undefined) return {};
      const prompts = given.prompts as readonly { readonly title: string; readonly message: string }[];
      state.prompts.set(channel.id, { title: optional(given, 'title') ?? '', prompts });
      state.changed();
      return {};
    },
  },
  'agents.sessions.setStatus': {
    scopes: ['chat:write'],
    token: 'bot',
    run: (given, { state }) => {
      const { channel, thread } = threadOf(state, given);
      const title = optional(given, 'title');
      if (title !== undefined && title.length > LONGEST_TITLE) throw new Refusal('invalid_arguments');
      setSession(state, channel, thread, required(given, 'status'), title);
      const stop = state.events.has('agent_session_stopped');
      return stop ? {} : { warning: 'missing_agent_session_stopped_event_subscription' };
    },
  },
  'agents.sessions.rename': {
    scopes: ['chat:write'],
    token: 'bot',
    run: (given, { state }) => {
      const place = threadOf(state, given);
      must(string({ max: LONGEST_TITLE }), given.title, '/title');
      if (statusOf(state, place).session === null) throw new Refusal('session_not_found');
      setStatus(state, place, { title: required(given, 'title') });
      return {};
    },
  },
};

const LONGEST_TITLE = 200;
const SESSIONS = ['active', 'processing', 'suspended', 'closed'] as const;

interface ThreadPlace {
  readonly channel: string;
  readonly thread: string;
}

/** @throws Refusal where the thread's first message is not there */
function threadOf(state: State, given: Json): ThreadPlace {
  const channel = channelToPostIn(state, required(given, 'channel_id'));
  const thread = required(given, 'thread_ts');
  if (threadAt(state, channel.id, thread).length === 0) throw new Refusal('thread_not_found');
  return { channel: channel.id, thread };
}

function must(check: Check, value: unknown, path: string): void {
  const problems = check(value, path);
  if (problems.length > 0) throw new Refusal('invalid_arguments', problems);
}

/** A title counts only when the session is made. */
export function setSession(state: State, channel: string, thread: string, status: string, title?: string): void {
  must(oneOf(...SESSIONS), status, '/status');
  const session = SESSIONS.find((known) => known === status) ?? null;
  const isNew = statusOf(state, { channel, thread }).session === null;
  setStatus(state, { channel, thread }, { session, ...(isNew && title !== undefined ? { title } : {}) });
}

function setStatus(state: State, place: ThreadPlace, change: Partial<ThreadStatus>): void {
  const setAt = state.now();
  state.statuses.set(threadKey(place.channel, place.thread), { ...statusOf(state, place), ...change, setAt });
  state.changed();
}

/** Slack takes a status line away when nothing has followed it for so long. */
const STATUS_LASTS_MILLISECONDS = 2 * 60 * 1000;

export function statusOf(state: State, { channel, thread }: ThreadPlace): ThreadStatus {
  const kept = state.statuses.get(threadKey(channel, thread));
  if (kept === undefined) return { text: '', loadingMessages: [], session: null, title: '' };
  const { setAt, ...status } = kept;
  return state.now() - setAt > STATUS_LASTS_MILLISECONDS ? { ...status, text: '', loadingMessages: [] } : status;
}
