import type { App, Receiver, ReceiverEvent } from '@slack/bolt';

/** One call of Slack's Web API, or a post to a `response_url` (method `response_url`). */
export interface StubCall {
  readonly method: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** What a call is answered with: JSON, or a status with headers. Throw to break the connection. */
export type StubAnswer = Readonly<Record<string, unknown>> | Response;

/** A receiver that delivers what a test hands it, and a `fetch` that keeps every call: the real Bolt app between two stubs. */
export interface StubSlack {
  readonly receiver: Receiver;
  readonly fetch: (url: string | URL, init?: { readonly body?: unknown }) => Promise<Response>;
  readonly calls: readonly StubCall[];
  callsOf(method: string): readonly StubCall['args'][];
  /** Delivers a body and resolves when all listeners are done; what was acknowledged, and whether it was. */
  deliver(body: Readonly<Record<string, unknown>>, extra?: Partial<ReceiverEvent>): Promise<readonly unknown[]>;
  /** From now on the method is answered so. */
  answer(method: string, answer: (args: StubCall['args'], count: number) => StubAnswer | Promise<StubAnswer>): void;
}

const IDENTITY = { ok: true, user_id: 'UBOT', bot_id: 'BBOT', team_id: 'T1', team: 'Town hall' };

const ANSWERS: Readonly<Record<string, StubAnswer>> = {
  'auth.test': IDENTITY,
  'users.info': { ok: true, user: { id: 'U1', team_id: 'T1' } },
  'conversations.replies': { ok: true, messages: [] },
  'views.open': { ok: true, view: { id: 'V1', hash: 'h1' } },
};

export function stubSlack(): StubSlack {
  const calls: StubCall[] = [];
  const answers = new Map<string, (args: StubCall['args'], count: number) => StubAnswer | Promise<StubAnswer>>();
  let app: App | null = null;

  const receiver: Receiver = {
    init: (made) => {
      app = made;
    },
    start: async () => {},
    stop: async () => {},
  };

  return {
    receiver,
    calls,
    callsOf: (method) => calls.filter((call) => call.method === method).map(({ args }) => args),
    answer: (method, answer) => answers.set(method, answer),
    deliver: async (body, extra = {}) => {
      const acknowledgements: unknown[] = [];
      const ack = async (response: unknown) => {
        acknowledgements.push(response);
      };
      await app?.processEvent({ body, ack, ...extra });
      return acknowledgements;
    },
    fetch: async (url, init) => {
      const call = callOf(String(url), init?.body);
      calls.push(call);
      const count = calls.filter(({ method }) => method === call.method).length;
      const answer = await (answers.get(call.method)?.(call.args, count) ?? ANSWERS[call.method] ?? { ok: true });
      return answer instanceof Response ? answer : Response.json(answer);
    },
  };
}

function callOf(url: string, body: unknown): StubCall {
  const { pathname } = new URL(url);
  if (!pathname.startsWith('/api/')) return { method: 'response_url', args: JSON.parse(String(body)) };
  const args = Object.fromEntries([...new URLSearchParams(String(body))].map(([name, value]) => [name, read(value)]));
  return { method: pathname.slice('/api/'.length), args };
}

/** Arrays and objects travel as JSON in a form. */
function read(value: string): unknown {
  return /^[[{]/u.test(value) ? JSON.parse(value) : value;
}
