import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { LanguageModel, ModelRequest } from '../core/ports.js';
import { createCachedModel } from './reply-cache.js';

const root = mkdtempSync(join(tmpdir(), 'replies-'));
afterAll(() => rmSync(root, { recursive: true }));

let folder = '';
let count = 0;
beforeEach(() => {
  count += 1;
  folder = join(root, `replies-${count}`);
});

const request: ModelRequest = {
  instructions: 'Answer from the passages.',
  input: 'When does the pool close? 1: The pool closes on Monday.',
  replySchema: { type: 'object' },
};

/** A cached model that is opened anew and says each time which reply it is. */
function model(name = 'invented') {
  const asked: ModelRequest[] = [];
  const answering: LanguageModel = {
    name,
    async reply(asking) {
      asked.push(asking);
      return { value: { reply: asked.length }, usage: { inputTokens: 10, outputTokens: 2 } };
    },
  };
  return { cached: createCachedModel({ model: answering, folder }), asked };
}

describe('a model with a cache', () => {
  it('is asked once, over restarts, and a reply from the cache costs nothing', async () => {
    expect((await model().cached.reply(request)).usage).toEqual({ inputTokens: 10, outputTokens: 2 });
    const { cached, asked } = model();
    expect(await cached.reply(request)).toEqual({ value: { reply: 1 }, usage: { inputTokens: 0, outputTokens: 0 } });
    expect(asked).toEqual([]);
  });

  it.each([
    ['instructions', { instructions: 'Answer in one sentence.' }],
    ['question or passages', { input: 'When does it open?' }],
    ['schema', { replySchema: { type: 'array' } }],
  ])('is asked anew for other %s', async (_, change) => {
    const { cached, asked } = model();
    await cached.reply(request);
    await cached.reply({ ...request, ...change });
    expect(asked).toHaveLength(2);
  });

  it('never replies for another model', async () => {
    await model('one').cached.reply(request);
    const { cached, asked } = model('another');
    await cached.reply(request);
    expect(asked).toHaveLength(1);
  });

  it.each(['', '{"value":', '{"key":"of another","value":{"reply":9}}', '[]'])(
    'is asked again where the cache holds %j',
    async (content) => {
      await model().cached.reply(request);
      const replies = join(folder, 'replies');
      writeFileSync(join(replies, readdirSync(replies)[0] ?? ''), content);
      const { cached, asked } = model();
      expect((await cached.reply(request)).value).toEqual({ reply: 1 });
      expect(asked).toHaveLength(1);
    },
  );

  it('replies where nothing can be written', async () => {
    writeFileSync(folder, 'a file where the folder should be');
    expect((await model().cached.reply(request)).value).toEqual({ reply: 1 });
  });

  it('does not reply to who no longer waits', async () => {
    await model().cached.reply(request);
    const signal = AbortSignal.abort('stopped');
    await expect(model().cached.reply({ ...request, signal })).rejects.toBe('stopped');
  });
});
