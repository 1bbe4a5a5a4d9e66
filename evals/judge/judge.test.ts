import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judged, judgedSupport } from '../scorers/judged-support.js';
import { answerOf, cite, expectAnswer, FERRY, POOL, placed, seen } from '../testing/harbour-news.js';
import { createJudge, type JudgeModel } from './judge.js';

const instructions = readFileSync(new URL('../../prompts/judge.md', import.meta.url), 'utf8');
const boats = cite(FERRY, 'The boats are old');
const boiler = cite(POOL, 'Mayor Tom Oke blamed the boiler.');

function judgeSaying(...replies: unknown[]) {
  const inputs: string[] = [];
  const model: JudgeModel = {
    name: 'invented',
    async reply({ input }) {
      inputs.push(input);
      const value = replies[inputs.length - 1];
      if (value instanceof Error) throw value;
      return { value };
    },
  };
  return { judge: createJudge({ model, instructions }), inputs };
}

const says = (supported: string) => ({ supported, why: 'because' });

describe('a judge', () => {
  it('sees each statement with its own excerpts only', async () => {
    const { judge, inputs } = judgeSaying(says('yes'), says('no'));
    expect(await judge(answerOf([boats, boiler]))).toEqual({ score: 0.5 });
    expect(inputs.map((input) => JSON.parse(input).excerpts)).toEqual([[boats.excerpt], [boiler.excerpt]]);
  });

  it('leaves an answer unscored when any reply is missing or no verdict', async () => {
    expect(await judgeSaying(says('yes'), new Error('no network')).judge(answerOf([boats, boiler]))).toEqual({
      score: null,
    });
    expect(await judgeSaying('supported, surely').judge(answerOf([boats]))).toEqual({ score: null });
    expect(await judgeSaying(says('maybe')).judge(answerOf([boats]))).toEqual({ score: null });
  });

  it('is not asked about a decline', async () => {
    expect(await judgeSaying().judge(answerOf([]))).toBeNull();
  });
});

describe('what a judge has scored', () => {
  const asked = placed({ expected: expectAnswer([FERRY, 'The boats are old']) });
  const scored = (judgement: { score: number | null } | null) => seen(asked, answerOf([boats]), { judgement });

  it('is a figure; what it has not is none, and shows as not judged', () => {
    expect(judgedSupport.observe(scored({ score: 0 }))).toBe(0);
    expect(judgedSupport.observe(scored({ score: null }))).toBeNull();
    expect([{ score: 1 }, { score: null }].map((one) => judged.observe(scored(one)))).toEqual([1, 0]);
  });

  it('has no part in a run without a judge', () => {
    expect(judgedSupport.observe(scored(null))).toBeNull();
    expect(judged.observe(scored(null))).toBeNull();
    expect(judgedSupport.combine([])).toBeNull();
  });
});
