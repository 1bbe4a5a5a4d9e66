import type { Answer, Citation, Observe } from '../core/answer.js';
import type { Passage } from '../core/article.js';
import { wordsOf } from '../core/excerpt.js';
import type { Answerer, Corpus, Retriever } from '../core/ports.js';
import { overlaps } from '../core/span.js';
import { namesIn } from '../text/names.js';
import type { Plan } from './plan.js';

interface Parts {
  readonly corpus: Corpus;
  readonly retriever: Retriever;
  readonly extractive: Answerer;
}

/** A model reads no more than this for one question, about 8,000 tokens. */
const MOST_CHARACTERS = 30_000;
const MOST_PASSAGES = { one: 12, parts: 20, wide: 24, whole: 24 } as const;
/** So that one long article does not stand for all of them. */
const MOST_OF_AN_ARTICLE = 5;

/**
 * The passages to put before a model, as the plan has it: those that the extractive answer stands on, then the best for
 * each look-up in turn.
 */
export async function passagesFound(
  question: string,
  { plan, extractive }: { readonly plan: Plan; readonly extractive: Answer },
  parts: Parts,
  observe: Observe,
): Promise<readonly Passage[]> {
  const most = MOST_PASSAGES[plan.kind];
  const known = passagesOf(citationsOf(extractive), parts.corpus);
  const search = (query: string) => searched(query, most, parts.retriever, observe);
  switch (plan.kind) {
    case 'one':
      return withinBudget(inTurns([known, await search(question)]), most);
    case 'parts':
      return withinBudget(inTurns([known, await search(question), ...(await hops(plan.parts, parts, search))]), most);
    case 'wide':
      return withinBudget(spread(inTurns([known, await search(question)])), most);
    case 'whole':
      return withinBudget(openingsOf(parts.corpus, most, observe), most);
  }
}

async function searched(query: string, k: number, retriever: Retriever, observe: Observe): Promise<readonly Passage[]> {
  const hits = await retriever.retrieve(query, k);
  observe({ kind: 'retrieved', hits });
  return hits.map(({ passage }) => passage);
}

/** For each part, what it finds; whom the articles name in answer to one part is looked for in the next. */
async function hops(
  questions: readonly string[],
  { corpus, extractive }: Parts,
  search: (query: string) => Promise<readonly Passage[]>,
): Promise<(readonly Passage[])[]> {
  const lists: (readonly Passage[])[] = [];
  let found = '';
  for (const question of questions) {
    const citations = citationsOf(await extractive.answer({ text: question, history: [] }));
    lists.push(inTurns([passagesOf(citations, corpus), await search(`${question} ${found}`)]));
    found = namesOf(citations[0]);
  }
  return lists;
}

function namesOf(citation: Citation | undefined): string {
  if (citation === undefined) return '';
  const speaker = citation.kind === 'speech' ? citation.quote.speaker : null;
  return [speaker?.name ?? '', ...namesIn(wordsOf(citation.excerpt)).map(({ text }) => text)].join(' ');
}

/** What an answer shows, or comes nearest to. */
function citationsOf(answer: Answer): readonly Citation[] {
  return answer.kind === 'answered' ? answer.statements.flatMap(({ citations }) => citations) : answer.nearest;
}

function passagesOf(citations: readonly Citation[], { passages }: Corpus): Passage[] {
  return citations.flatMap(({ excerpt: { article, span } }) =>
    passages.filter((passage) => passage.article.id === article.id && overlaps(passage.span, span)),
  );
}

/** The first of each list, then the second of each, and so on, each passage once. */
function inTurns(lists: readonly (readonly Passage[])[]): Passage[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const inOrder = Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat();
  return [...new Map(inOrder.map((passage) => [passage.id, passage])).values()];
}

function spread(passages: readonly Passage[]): Passage[] {
  const taken = new Map<string, number>();
  return passages.filter(({ article: { id } }) => {
    taken.set(id, (taken.get(id) ?? 0) + 1);
    return (taken.get(id) ?? 0) <= MOST_OF_AN_ARTICLE;
  });
}

/** With which each article begins; of more articles than can be read, as many from every part of the briefing. */
function openingsOf(corpus: Corpus, most: number, observe: Observe): Passage[] {
  const all = openings(corpus);
  if (all.length <= most) return all;
  const what = `This is drawn from ${most} of the ${all.length} articles, taken from all over the briefing.`;
  observe({ kind: 'noticed', what });
  return Array.from({ length: most }, (_, at) => all[Math.floor((at * all.length) / most)]).flatMap(
    (each) => each ?? [],
  );
}

function openings({ passages }: Corpus): Passage[] {
  const first = new Map<string, Passage>();
  for (const passage of passages) {
    if (passage.kind === 'body' && !first.has(passage.article.id)) first.set(passage.article.id, passage);
  }
  return [...first.values()];
}

/** The first at least, whatever its length. */
function withinBudget(passages: readonly Passage[], most: number): Passage[] {
  let characters = 0;
  return passages.slice(0, most).filter(({ span }, at) => {
    characters += span.end - span.start;
    return at === 0 || characters <= MOST_CHARACTERS;
  });
}
