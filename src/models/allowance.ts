import { BriefingError } from '../core/errors.js';
import type { LanguageModel, ModelReply, ModelRequest, TokenLedger } from '../core/ports.js';
import { timedOut } from './model-failure.js';

/** In English about four characters make a token: close enough to refuse what is far too much. */
const CHARACTERS_PER_TOKEN = 4;

/** A model that stops when the tokens of the day are spent. What a call cost is counted after it, so the last may go over. */
export function withinDay(
  model: LanguageModel,
  { ledger, tokens }: { readonly ledger: TokenLedger; readonly tokens: number },
): LanguageModel {
  return {
    name: model.name,
    async reply(request) {
      if ((await ledger.spentToday()) >= tokens) throw daySpent();
      return counted(model, request, (cost) => ledger.spend(cost));
    },
  };
}

export interface QuestionAllowance {
  /** For all replies together. */
  readonly milliseconds: number;
  /** `null` for as many as it takes. */
  readonly tokens: number | null;
}

/** A model for one question alone: its time begins to run now, and its tokens are counted over all calls. */
export function forOneQuestion(model: LanguageModel, { milliseconds, tokens }: QuestionAllowance): LanguageModel {
  const deadline = AbortSignal.timeout(milliseconds);
  let spent = 0;
  return {
    name: model.name,
    async reply(request) {
      if (tokens !== null && spent + tokensIn(request) > tokens) throw questionSpent();
      const signal = request.signal ? AbortSignal.any([request.signal, deadline]) : deadline;
      try {
        return await counted(model, { ...request, signal }, (cost) => {
          spent += cost;
        });
      } catch (error) {
        request.signal?.throwIfAborted();
        throw deadline.aborted ? timedOut(milliseconds, 'model') : error;
      }
    },
  };
}

/** Of calls that failed, those are counted whose reply came and was of no use; what never reached a model cost nothing. */
async function counted(
  model: LanguageModel,
  request: ModelRequest,
  count: (cost: number) => unknown,
): Promise<ModelReply> {
  const sent = tokensIn(request);
  try {
    const reply = await model.reply(request);
    const { usage, value } = reply;
    await count(usage ? usage.inputTokens + usage.outputTokens : sent + tokensOf(JSON.stringify(value) ?? ''));
    return reply;
  } catch (error) {
    if (error instanceof BriefingError && error.code === 'model-reply-invalid') await count(sent);
    throw error;
  }
}

function tokensIn({ instructions, input }: ModelRequest): number {
  return tokensOf(instructions) + tokensOf(input);
}

/** About how many tokens a text is. */
export function tokensOf(text: string): number {
  return Math.ceil(text.length / CHARACTERS_PER_TOKEN);
}

function daySpent(): BriefingError {
  return new BriefingError('budget-spent', {
    message: "Today's allowance for the model is used up.",
    hint: 'It begins anew at midnight UTC; TOKENS_PER_DAY says how much it is.',
  });
}

function questionSpent(): BriefingError {
  return new BriefingError('budget-spent', {
    message: 'The model would need more for this question than a question may cost.',
    hint: 'Ask about less at once, or raise TOKENS_PER_QUESTION.',
  });
}
