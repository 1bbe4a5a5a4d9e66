import type { AnswerDocument, Citation } from '../contract.js';
import type { ArticleTexts } from '../dataset/articles.js';
import { type Case, caseSchema } from '../dataset/case.js';
import { type PlacedCase, placeCase } from '../dataset/read-cases.js';
import type { Observation } from '../scorers/scorer.js';

/** Two invented articles to score answers on. */
export const FERRY = 'ferry.txt';
export const POOL = 'pool.txt';
export const NEWS: ArticleTexts = new Map([
  [
    FERRY,
    'Ferry fares will rise by 12 per cent in May. “The boats are old,” said Ana Réti, the harbour master. ' +
      'Fishers said the rise was unfair. A spokesman for Réti declined to comment.',
  ],
  [POOL, 'The pool on Mill Lane stays shut until June. Mayor Tom Oke blamed the boiler.'],
]);

type CaseParts = Partial<Omit<Case, 'expected'>> & { expected: unknown };

/** A case on the invented news; what is not given does not matter. @throws when its evidence stands nowhere. */
export function placed(parts: CaseParts): PlacedCase {
  const read = caseSchema.parse({
    id: 'case-1',
    briefing: 'news',
    question: 'By how much do ferry fares rise?',
    tags: ['numbers'],
    split: 'tune',
    ...parts,
  });
  const { placed: found, found: problems } = placeCase(read, () => NEWS);
  if (!found || problems.length > 0) throw new Error(problems.join('\n'));
  return found;
}

/** An expected answer: each argument is a group with one place. */
export function expectAnswer(...groups: (readonly [article: string, words: string])[]) {
  return { kind: 'answered', evidence: groups.map(([article, words]) => [{ article, words }]) } as const;
}

/** The excerpt of these very words. */
export function cite(file: string, words: string, said: Partial<Citation> = {}): Citation {
  const start = NEWS.get(file)?.indexOf(words) ?? -1;
  if (start < 0) throw new Error(`"${words}" does not stand in ${file}`);
  return {
    article: { file, title: file, publisher: null },
    span: { start, end: start + words.length },
    excerpt: words,
    kind: 'body',
    speech: null,
    speaker: null,
    parts: [],
    ...said,
  };
}

export function saidBy(name: string, ...aliases: string[]): NonNullable<Citation['speaker']> {
  return { name, aliases, role: null, mention: null };
}

/** An answer that shows these excerpts, one statement each; none means it declines. */
export function answerOf(citations: readonly Citation[], parts: Partial<AnswerDocument> = {}): AnswerDocument {
  const answered = citations.length > 0;
  return {
    question: 'By how much do ferry fares rise?',
    kind: answered ? 'answered' : 'not-in-briefing',
    statements: citations.map((citation) => ({ text: citation.excerpt, citations: [citation] })),
    nearest: [],
    reason: answered ? null : 'outside',
    confidence: answered ? 0.9 : 0.1,
    answerer: 'invented',
    elapsedMilliseconds: 5,
    ...parts,
  };
}

export function seen(asked: PlacedCase, answer: AnswerDocument, parts: Partial<Observation> = {}): Observation {
  return { case: asked, answer, hits: null, folder: '/nowhere', usage: null, judgement: null, ...parts };
}
