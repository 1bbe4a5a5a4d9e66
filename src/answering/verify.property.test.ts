import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Citation } from '../core/answer.js';
import { wordsOf } from '../core/excerpt.js';
import { overlaps } from '../core/span.js';
import { modelAnswererOver } from '../testing/model-answering.js';
import { modelReplying } from '../testing/model-replies.js';
import { briefingArticles } from '../testing/small-briefing.js';
import { answerGiven } from './answer-given.js';

/** Whatever a model replies: what is shown as an article's words stands there, and nothing is shown without. */

const ARTICLES = {
  ...briefingArticles,
  'page.txt': `Page\n\nSubscribe to our newsletter\n\n“It 🚢 sails,” said Ólafur.`,
};
const lines = Object.values(ARTICLES).flatMap((text) => text.split(/\n+|(?<=[.”]) /u));
const names = ['Ana Brandt', 'Vos', 'the mayor', 'he', 'Nobody Known', ''];

const words = fc.oneof(
  fc.constantFrom(...lines),
  fc.tuple(fc.constantFrom(...lines), fc.nat(40), fc.nat(200)).map(([line, from, to]) => line.slice(from, to)),
  fc.tuple(fc.constantFrom(...lines), fc.constantFrom(...lines)).map(([one, other]) => `${one} ${other}`),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);
const citation = fc.record({
  passage: fc.oneof(fc.nat(12), fc.double(), fc.constant(-1)),
  words,
  speaker: fc.oneof(fc.constant(null), fc.constantFrom(...names)),
});
const computation = fc.record({
  operation: fc.constantFrom('sum', 'difference', 'percent-change', 'percent-of'),
  operands: fc.array(fc.constantFrom('40,000', '12', 'zero', '', '1e999'), { maxLength: 3 }),
  result: fc.constantFrom('40,012', '39,988', '0', 'many', ''),
});
const statement = fc.record({
  text: words,
  citations: fc.array(citation, { maxLength: 3 }),
  computed: fc.array(computation, { maxLength: 1 }),
});
const nearlyValid = fc.record({
  outcome: fc.constantFrom('answered', 'answered', 'not-in-briefing'),
  reason: fc.constantFrom(null, 'outside', 'false-premise'),
  statements: fc.array(statement, { maxLength: 10 }),
});
const reply = fc.oneof(
  { weight: 8, arbitrary: nearlyValid },
  { weight: 1, arbitrary: fc.jsonValue() },
  { weight: 1, arbitrary: fc.anything() },
);

const question = fc.constantFrom(
  'what did the mayor say about the library?',
  'summarize the briefing',
  'who denied it?',
);

const WITHIN = { numRuns: 300, interruptAfterTimeLimit: 8_000, markInterruptAsFailure: false };

it('every excerpt is a slice of its article, and every statement has one', { timeout: 30_000 }, async () => {
  const property = fc.asyncProperty(
    question,
    fc.array(reply, { minLength: 1, maxLength: 2 }),
    async (text, replies) => {
      const { answerer, corpus } = modelAnswererOver(ARTICLES, modelReplying(...replies));
      const answer = await answerGiven(answerer, { text, history: [] });
      const statements = answer.kind === 'answered' ? answer.statements : [];
      for (const { citations } of statements) expect(citations.length).toBeGreaterThan(0);
      for (const { excerpt } of [
        ...statements.flatMap(({ citations }): readonly Citation[] => citations),
        ...answer.nearest,
      ]) {
        const read = corpus.articles.find(({ article }) => article.id === excerpt.article.id);
        expect(wordsOf(excerpt)).not.toBe('');
        expect(read?.article.text.slice(excerpt.span.start, excerpt.span.end)).toBe(wordsOf(excerpt));
        expect(read?.furniture.filter((line) => overlaps(line, excerpt.span))).toEqual([]);
      }
      expect(answer.confidence).toBeGreaterThanOrEqual(0);
      expect(answer.confidence).toBeLessThanOrEqual(1);
    },
  );
  await fc.assert(property, WITHIN);
});
