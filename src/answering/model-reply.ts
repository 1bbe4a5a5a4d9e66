import type { z } from 'zod';
import type { Observe } from '../core/answer.js';
import { BriefingError } from '../core/errors.js';
import type { Clock, LanguageModel, ModelRequest } from '../core/ports.js';
import { misfit, replySchemaOf } from './reply.js';
import { untilAborted } from './until-aborted.js';

export interface ModelCall {
  readonly model: LanguageModel;
  readonly now: Clock;
  readonly observe: Observe;
  readonly signal: AbortSignal;
}

/**
 * Asks a model for a value of this type, and once more, with what was wrong, when its reply is none.
 * @throws BriefingError (`model-unavailable`, `model-reply-invalid`, `budget-spent`); the signal's reason when aborted
 */
export async function modelReply<T>(
  type: z.ZodType<T>,
  { instructions, input }: Pick<ModelRequest, 'instructions' | 'input'>,
  call: ModelCall,
): Promise<T> {
  const request = { instructions, input, replySchema: replySchemaOf(type), signal: call.signal };
  const first = await attempt(type, request, call);
  if (first.kind === 'fits') return first.value;
  const second = await attempt(type, { ...request, input: `${input}\n\n${correction(first.problem)}` }, call);
  if (second.kind === 'fits') return second.value;
  throw new BriefingError('model-reply-invalid', {
    message: 'The language model did not reply in the form that was asked for, and not when asked again.',
    hint: `Set MODEL to one that keeps to a JSON Schema. What was wrong: ${second.problem}`,
  });
}

type Attempt<T> = { readonly kind: 'fits'; readonly value: T } | { readonly kind: 'misfits'; readonly problem: string };

function correction(problem: string): string {
  return `Your last reply could not be read (${problem}). Reply again, with one JSON value of the form asked for.`;
}

async function attempt<T>(type: z.ZodType<T>, request: ModelRequest, call: ModelCall): Promise<Attempt<T>> {
  call.signal.throwIfAborted();
  const startedAt = call.now();
  try {
    const { value, usage } = await untilAborted(call.model.reply(request), call.signal);
    call.observe({ kind: 'model-replied', model: call.model.name, milliseconds: call.now() - startedAt, usage });
    const parsed = type.safeParse(value);
    return parsed.success ? { kind: 'fits', value: parsed.data } : { kind: 'misfits', problem: misfit(parsed.error) };
  } catch (error) {
    call.signal.throwIfAborted();
    if (!(error instanceof BriefingError)) throw unavailable(call.model, error);
    if (error.code !== 'model-reply-invalid') throw error;
    return { kind: 'misfits', problem: error.message };
  }
}

/** What an unforeseen error says stays out of the message, since it could hold anything. */
function unavailable({ name }: LanguageModel, cause: unknown): BriefingError {
  return new BriefingError('model-unavailable', {
    message: 'The language model failed.',
    hint: `Ask again. If it keeps happening, look at the settings of ${name}.`,
    cause,
  });
}
