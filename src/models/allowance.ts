import { BriefingError } from '../core/errors.js';
import type { LanguageModel, ModelReply, ModelRequest, TokenLedger } from '../core/ports.js';

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

/** A model that stops when one question has cost so many tokens. All calls for a question carry its signal, and are known by it. */
export function withinQuestion(model: LanguageModel, { tokens }: { readonly tokens: number }): LanguageModel {
  const spent = new WeakMap<AbortSignal, number>();
  return {
    name: model.name,
    async reply(request) {
      const question = request.signal ?? new AbortController().signal;
      if ((spent.get(question) ?? 0) + tokensIn(request) > tokens) throw questionSpent();
      return counted(model, request, (cost) => spent.set(question, (spent.get(question) ?? 0) + cost));
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
