import { readArticleTexts } from '../dataset/articles.js';
import type { AnswererConfiguration } from './answerer.js';

/**
 * The floor: the lines' sentences that share most words with the question, and nothing understood. It imports nothing of
 * the program, so that the suite can be tried without it, and shows what a figure is worth.
 */
export const wordOverlap: AnswererConfiguration = {
  name: 'word-overlap',
  async open(folder) {
    const sentences = [...readArticleTexts(folder)].flatMap(sentencesOf);
    return {
      async ask({ question }) {
        const started = performance.now();
        const best = ranked(sentences, question).slice(0, 2);
        const share = (best[0]?.shared ?? 0) / Math.max(1, wordsIn(question).size);
        const answered = share >= ENOUGH_SHARED;
        const answer = {
          question,
          kind: answered ? 'answered' : 'not-in-briefing',
          statements: answered ? best.map(({ citation }) => ({ text: citation.excerpt, citations: [citation] })) : [],
          nearest: answered ? [] : best.map(({ citation }) => citation),
          reason: answered ? null : 'outside',
          confidence: Math.min(1, share),
          answerer: 'word-overlap',
          elapsedMilliseconds: performance.now() - started,
        };
        return { answer, usage: null };
      },
      search: async (query, k) =>
        ranked(sentences, query)
          .slice(0, k)
          .map(({ citation }) => citation),
      close: async () => {},
    };
  },
};

/** A question is answered when this share of its words stands in one sentence. */
const ENOUGH_SHARED = 0.4;

interface Sentence {
  readonly words: ReadonlySet<string>;
  readonly citation: ReturnType<typeof citationAt>;
}

function sentencesOf([file, text]: readonly [string, string]): Sentence[] {
  return [...text.matchAll(/[^\s.!?][^.!?\n]*[.!?\n]?/gu)].map((match) => ({
    words: wordsIn(match[0]),
    citation: citationAt(file, match[0].trimEnd(), match.index),
  }));
}

function citationAt(file: string, excerpt: string, start: number) {
  return {
    article: { file, title: file, publisher: null },
    span: { start, end: start + excerpt.length },
    excerpt,
    kind: 'body' as const,
    speech: null,
    speaker: null,
    parts: [],
  };
}

function ranked(sentences: readonly Sentence[], question: string) {
  const asked = [...wordsIn(question)];
  return sentences
    .map(({ words, citation }) => ({ citation, shared: asked.filter((word) => words.has(word)).length }))
    .sort((a, b) => b.shared - a.shared);
}

function wordsIn(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}{4,}|\d+/gu) ?? []);
}
