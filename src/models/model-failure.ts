import { BriefingError } from '../core/errors.js';

/** A call that failed, in words for whoever asked and for whoever runs the program. */
export interface ModelFailure {
  readonly error: BriefingError;
  /** How long to wait before it is worth another try: 0 for as one likes, `null` for never. */
  readonly retryAfterMilliseconds: number | null;
}

interface Words {
  readonly message: string;
  readonly hint: string;
}

const CHECK_ADDRESS = 'Check the base URL: it usually ends in /v1.';

/** How a reply can be of no use although the call went well. */
const POOR_REPLIES = {
  refused: { message: 'The model refused to answer.', hint: 'Put the question in other words, or try another model.' },
  filtered: {
    message: "The answer was stopped by the content filter of the model's provider.",
    hint: 'Put the question in other words, or try another model.',
  },
  'cut-off': {
    message: 'The answer of the model was cut off before its end.',
    hint: 'Choose a model that may write longer replies, or raise the limit of its server.',
  },
  'broken-off': {
    message: 'The connection to the model ended in the middle of its answer.',
    hint: 'Try again; if it stays, look at what lies between this machine and the server.',
  },
} as const satisfies Record<string, Words>;

export function poorReply(kind: keyof typeof POOR_REPLIES): BriefingError {
  return new BriefingError('model-unavailable', POOR_REPLIES[kind]);
}

export function timedOut(milliseconds: number, called: Called): BriefingError {
  const more =
    called === 'model' ? ', choose a faster model, or raise MODEL_TIMEOUT_SECONDS' : ' or choose a faster model';
  return new BriefingError('model-unavailable', {
    message: `The ${called} did not answer within ${Math.round(milliseconds / 100) / 10} seconds.`,
    hint: `Try again${more}.`,
  });
}

/** Something is there, but no server of models: a proxy's page, say. */
export function incompatible(called: Called): BriefingError {
  return new BriefingError('model-unavailable', notCompatible(called));
}

function notCompatible(called: Called): Words {
  return { message: `What answers at the ${called}'s address does not speak the OpenAI API.`, hint: CHECK_ADDRESS };
}

/** Which of the two services a failure is about, as messages call it. */
export type Called = 'model' | 'embedding model';

/** What a client threw, understood. Its own words stay out of the message, since they could hold a key. */
export function failureOf(thrown: unknown, called: Called): ModelFailure {
  if (thrown instanceof BriefingError) return { error: thrown, retryAfterMilliseconds: null };
  const [words, retryAfterMilliseconds] = understood(factsOf(thrown), called);
  return { error: new BriefingError('model-unavailable', words), retryAfterMilliseconds };
}

interface Facts {
  readonly status: number | null;
  readonly name: string;
  readonly message: string;
  readonly retryAfterMilliseconds: number | null;
}

function understood({ status, name, message, retryAfterMilliseconds }: Facts, called: Called): [Words, number | null] {
  if (name === 'ContextOverflowError') {
    const hint = 'Choose a model that takes longer texts.';
    return [{ message: `This is longer than the ${called} can take.`, hint }, null];
  }
  if (status === 401 || status === 403) {
    const own = called === 'model' ? 'MODEL_API_KEY' : 'EMBEDDINGS_API_KEY';
    const hint = `Check the key (${own} or OPENAI_API_KEY) and what it may be used for.`;
    return [{ message: `The ${called}'s server does not accept the key (status ${status}).`, hint }, null];
  }
  if (status === 404) {
    const hint = `Check the name of the model. ${CHECK_ADDRESS}`;
    return [{ message: `The ${called}'s server does not know this model or this address (status 404).`, hint }, null];
  }
  if (status === 429) {
    const hint = 'Wait a while, or look at the limits and the credit of the account.';
    const words = { message: `The ${called} takes no more for now: a rate limit or quota is reached.`, hint };
    return [words, retryAfterMilliseconds ?? 0];
  }
  if (status !== null && status >= 500) {
    const hint = 'Try again later, or look at the status page or the log of the server.';
    return [{ message: `The ${called}'s server failed (status ${status}).`, hint }, retryAfterMilliseconds ?? 0];
  }
  if (status !== null) {
    const hint = 'The model may lack what is asked of it, or a setting may not suit it.';
    return [{ message: `The ${called}'s server does not accept the request (status ${status}).`, hint }, null];
  }
  if (name === 'TypeError' && /Cannot (read|use)/u.test(message)) return [notCompatible(called), null];
  const hint = 'See that the server runs and that its address is right and reachable from here.';
  return [{ message: `The ${called} could not be reached.`, hint }, 0];
}

function factsOf(thrown: unknown): Facts {
  const error = asRecord(thrown);
  const status = error.status ?? error.statusCode ?? asRecord(error.response).status;
  return {
    status: typeof status === 'number' ? status : null,
    name: String(error.name ?? ''),
    message: String(error.message ?? ''),
    retryAfterMilliseconds: retryAfterOf(error.headers),
  };
}

function retryAfterOf(headers: unknown): number | null {
  const value = headers instanceof Headers ? headers.get('retry-after') : asRecord(headers)['retry-after'];
  const seconds = Number(value ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : null;
}

/** The server says that it cannot hold replies to a schema; many smaller ones cannot. */
export function isAboutSchema(thrown: unknown): boolean {
  const { status, message } = factsOf(thrown);
  return (status === 400 || status === 422) && /response_format|json_schema|schema|text\.format/iu.test(message);
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
