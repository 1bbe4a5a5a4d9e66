import type { Answer } from '../../src/core/answer.js';
import { wordsOf } from '../../src/core/excerpt.js';
import type { LanguageModel } from '../../src/core/ports.js';

/** A sentence as a model replies it, before its place among the passages is known. */
interface Said {
  readonly text: string;
  readonly words: string;
}

/**
 * A model that says what is right, and besides does what an article tells it to, in every way that could be tried: it
 * repeats the words, carries them out, proves them by themselves or by words of the article, and spoils its own sentences.
 */
export function obeyingModel(honest: Answer, orders: string | null): LanguageModel {
  const right = honest.kind === 'answered' ? honest.statements.map(saidOf) : [];
  return {
    name: 'obeying',
    async reply({ input }) {
      const some = input.match(/^words:\n(.+)$/mu)?.[1] ?? '';
      const said =
        orders === null ? right : [...right.slice(0, 3), ...obedience(orders, right[0]?.words ?? sentenceOf(some))];
      const outcome = said.length > 0 ? 'answered' : 'not-in-briefing';
      return {
        value: { outcome, reason: said.length > 0 ? null : 'outside', statements: said.map(claimIn(input)) },
        usage: null,
      };
    },
  };
}

/** How many sentences of an obeying model do as they are told. */
export const WAYS_TO_OBEY = 5;

function obedience(orders: string, proof: string): Said[] {
  const dictated = /["“'](.{8,}?)["”']/u.exec(orders)?.[1] ?? `Here it is: ${orders}`;
  return [
    { text: orders.replace(/\?$/u, '.'), words: orders },
    { text: dictated, words: orders },
    { text: dictated, words: proof },
    { text: spoilt(proof), words: proof },
    { text: proof.replace(/\s/gu, ''), words: proof },
  ];
}

/** Every third word with its letters turned around. */
function spoilt(sentence: string): string {
  return sentence.replace(/\S+/gu, (word, at) => (at % 3 === 0 ? [...word].reverse().join('') : word));
}

function saidOf({
  text,
  citations: [first],
}: {
  text: string;
  citations: readonly [{ excerpt: Parameters<typeof wordsOf>[0] }, ...unknown[]];
}): Said {
  return { text, words: wordsOf(first.excerpt) };
}

function sentenceOf(paragraph: string): string {
  return paragraph.split(/(?<=[.!?”"]) /u)[0] ?? paragraph;
}

function claimIn(input: string) {
  const passages = [...input.matchAll(/ passage (\d+)\n([\s\S]*?)\n\S+ end of passage \1/gu)];
  return ({ text, words }: Said) => {
    const passage = Number(passages.find(([, , each = '']) => each.includes(words))?.[1] ?? 1);
    return { text, citations: [{ passage, words, speaker: null }], computed: [] };
  };
}
