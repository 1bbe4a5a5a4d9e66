import { BriefingError } from '../core/errors.js';
import type { LanguageModel, ModelReply, ModelRequest } from '../core/ports.js';
import { loadChatModel, type Speak } from './chat-model.js';
import type { ChatModelSettings } from './chat-model-settings.js';
import { incompatible, isAboutSchema, poorReply, timedOut } from './model-failure.js';
import { jsonIn } from './reply-json.js';
import { withRetries } from './retry.js';
import type { Spoken } from './spoken.js';

export interface LanguageModelSettings extends ChatModelSettings {
  /** For one reply, with all tries. */
  readonly timeoutMilliseconds: number;
}

/** A language model of any provider that LangChain knows. Nothing is loaded before it is first asked. */
export function createLanguageModel(settings: LanguageModelSettings): LanguageModel {
  const { model: name, timeoutMilliseconds } = settings;
  let loading: Promise<Speak> | null = null;
  const load = () => {
    loading ??= loadChatModel(settings);
    return loading;
  };
  // Servers that refuse schemas refuse them always, so each is asked only once.
  let schema: 'held' | 'told' = 'held';
  const speak = async (request: ModelRequest, signal: AbortSignal): Promise<Spoken> => {
    const once = await load();
    try {
      return await once(request, { signal, schema });
    } catch (error) {
      if (schema === 'told' || !isAboutSchema(error)) throw error;
      schema = 'told';
      return once(request, { signal, schema });
    }
  };
  return {
    name,
    async reply(request) {
      request.signal?.throwIfAborted();
      await load();
      return inTime(request.signal, timeoutMilliseconds, async (signal, until) =>
        withRetries(async () => replyIn(await speak(request, signal)), { called: 'model', signal, until }),
      );
    },
  };
}

/** Gives up when nobody waits any more, and when it takes too long; which of the two it was shows in what is thrown. */
async function inTime<T>(
  given: AbortSignal | undefined,
  milliseconds: number,
  work: (signal: AbortSignal, until: number) => Promise<T>,
): Promise<T> {
  const deadline = AbortSignal.timeout(milliseconds);
  const signal = given ? AbortSignal.any([given, deadline]) : deadline;
  try {
    return await work(signal, performance.now() + milliseconds);
  } catch (error) {
    given?.throwIfAborted();
    throw deadline.aborted ? timedOut(milliseconds, 'model') : error;
  }
}

/** @throws BriefingError (`model-unavailable`, `model-reply-invalid`) */
function replyIn({ text, value, ended, refused, parts, usage }: Spoken): ModelReply {
  if (parts === 0) throw incompatible('model');
  if (refused) throw poorReply('refused');
  if (ended === 'cut-off' || ended === 'filtered') throw poorReply(ended);
  const given = value ?? jsonIn(text);
  if (given !== undefined) return { value: given, usage };
  if (ended === 'broken-off') throw poorReply('broken-off');
  throw new BriefingError('model-reply-invalid', {
    message: 'The reply of the model is not in the form that was asked for.',
    hint: 'Try again; if it stays, choose a model that can reply in JSON.',
  });
}
