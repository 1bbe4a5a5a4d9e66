import { describe, expect, it } from 'vitest';
import { BriefingError } from '../core/errors.js';
import type { LanguageModel, ModelReply, ModelRequest, TokenLedger } from '../core/ports.js';
import { forOneQuestion, withinDay } from './allowance.js';

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

describe('the allowance of a question', () => {
  it('is for all its calls together', async () => {
    const { model, calls } = costing(30, 10);
    const once = forOneQuestion(model, { milliseconds: 5000, tokens: 50 });
    await once.reply(request);
    await once.reply(request);
    await expect(once.reply(request)).rejects.toMatchObject({ code: 'budget-spent' });
    expect(calls()).toBe(2);
  });

  it('is not begun when what would be sent is more already', async () => {
    const { model, calls } = costing(1, 1);
    const once = forOneQuestion(model, { milliseconds: 5000, tokens: SENT - 1 });
    await expect(once.reply(request)).rejects.toMatchObject({ code: 'budget-spent' });
    expect(calls()).toBe(0);
  });

  const hanging = () =>
    modelGiving(
      ({ signal }) => new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
    ).model;

  it('ends when its time is over, whichever call that is in', async () => {
    const once = forOneQuestion(hanging(), { milliseconds: 50, tokens: null });
    await expect(once.reply(request)).rejects.toThrow('did not answer within 0.1 seconds');
  });

  it('tells who stopped waiting from what took too long', async () => {
    const stop = new AbortController();
    const once = forOneQuestion(hanging(), { milliseconds: 5000, tokens: null });
    const reply = once.reply({ ...request, signal: stop.signal });
    stop.abort('stopped');
    await expect(reply).rejects.toBe('stopped');
  });
});
