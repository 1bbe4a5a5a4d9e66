import { describe, expect, it } from 'vitest';
import { BriefingError } from '../core/errors.js';
import type { LanguageModel, ModelReply, ModelRequest, TokenLedger } from '../core/ports.js';
import { withinDay, withinQuestion } from './allowance.js';

const request: ModelRequest = { instructions: 'Answer from it.', input: 'The pool closes.', replySchema: {} };
/** Of the texts above, by their length. */
const SENT = 8;

function modelGiving(reply: (request: ModelRequest) => Promise<ModelReply>) {
  let calls = 0;
  const model: LanguageModel = {
    name: 'invented',
    reply: (asking) => {
      calls += 1;
      return reply(asking);
    },
  };
  return { model, calls: () => calls };
}

const costing = (inputTokens: number, outputTokens: number) =>
  modelGiving(async () => ({ value: 'on Monday', usage: { inputTokens, outputTokens } }));

function ledgerOf(spent = 0): TokenLedger & { readonly spent: () => number } {
  let sum = spent;
  return {
    spentToday: async () => sum,
    spend: async (tokens) => {
      sum += tokens;
    },
    spent: () => sum,
  };
}

describe('the tokens of a day', () => {
  it('are counted, and when they are spent nobody is asked', async () => {
    const ledger = ledgerOf();
    const { model, calls } = costing(60, 40);
    const limited = withinDay(model, { ledger, tokens: 150 });
    await limited.reply(request);
    await limited.reply(request);
    await expect(limited.reply(request)).rejects.toMatchObject({ code: 'budget-spent' });
    expect(calls()).toBe(2);
    expect(ledger.spent()).toBe(200);
  });

  it('are reckoned where the provider does not say', async () => {
    const ledger = ledgerOf();
    const { model } = modelGiving(async () => ({ value: 'on Monday', usage: null }));
    await withinDay(model, { ledger, tokens: 1000 }).reply(request);
    expect(ledger.spent()).toBe(SENT + 3);
  });

  it.each([
    ['model-reply-invalid', SENT],
    ['model-unavailable', 0],
  ] as const)('are spent by a call that fails (%s) only if there was a reply', async (code, spent) => {
    const ledger = ledgerOf();
    const { model } = modelGiving(async () => {
      throw new BriefingError(code, { message: 'It failed.', hint: 'Try again.' });
    });
    await expect(withinDay(model, { ledger, tokens: 1000 }).reply(request)).rejects.toMatchObject({ code });
    expect(ledger.spent()).toBe(spent);
  });
});

describe('the tokens of a question', () => {
  it('are for all its calls together, and each question has its own', async () => {
    const { model, calls } = costing(30, 10);
    const limited = withinQuestion(model, { tokens: 50 });
    const [first, second] = [new AbortController(), new AbortController()];
    await limited.reply({ ...request, signal: first.signal });
    await limited.reply({ ...request, signal: first.signal });
    const third = limited.reply({ ...request, signal: first.signal });
    await expect(third).rejects.toMatchObject({ code: 'budget-spent' });
    await limited.reply({ ...request, signal: second.signal });
    expect(calls()).toBe(3);
  });

  it('are not touched when what would be sent is more already', async () => {
    const { model, calls } = costing(1, 1);
    const limited = withinQuestion(model, { tokens: SENT - 1 });
    await expect(limited.reply(request)).rejects.toMatchObject({ code: 'budget-spent' });
    expect(calls()).toBe(0);
  });
});
