import type { Corpus } from '../../core/ports.js';
import type { Quote, Speaker } from '../../core/speech.js';
import { foldedText } from '../../text/fold.js';
import { isRoleNoun } from '../../text/names-role-words.js';
import { isOrdinaryWord } from '../../text/ordinary-words.js';
import { LIMITS } from '../limits.js';
import { cut } from './cut.js';
import { topicOf, wordCounts } from './prompt-topics.js';

/** An example of what to ask, as Slack's suggested prompts take it. */
export interface Prompt {
  readonly title: string;
  readonly message: string;
}

const OVERVIEW = 'What is in the briefing?';
const WHO = 'Who is quoted?';

/**
 * Examples made from the briefing itself: what those say who are quoted most, then the whole. The same briefing gives the
 * same.
 */
export function suggestedPrompts(corpus: Corpus, count: number = LIMITS.suggestedPrompts): readonly Prompt[] {
  const most = Math.max(0, Math.min(count, LIMITS.suggestedPrompts));
  const whole = corpus.speakers.length > 0 ? [OVERVIEW, WHO] : [OVERVIEW];
  return [...saidQuestions(corpus).slice(0, most - 1), ...whole]
    .slice(0, most)
    .map((message) => ({ title: cut(message, LIMITS.suggestedPromptTitle), message }));
}

/** A Home tab is opened often, and a large briefing takes a while to go through. */
const remembered = new WeakMap<Corpus, readonly string[]>();

function saidQuestions(corpus: Corpus): readonly string[] {
  const questions = remembered.get(corpus) ?? makeSaidQuestions(corpus);
  remembered.set(corpus, questions);
  return questions;
}

/** What somebody often speaks of shows in a few quotes, and what is rare elsewhere in a few articles. */
const MOST_QUOTES = 30;
const MOST_ELSEWHERE = 60;

function makeSaidQuestions(corpus: Corpus): readonly string[] {
  const most = byQuotes(corpus).slice(0, LIMITS.suggestedPrompts);
  const asked = most.map(({ speaker, quotes }) => ({ speaker, quotes: quotes.slice(0, MOST_QUOTES) }));
  const own = asked.flatMap(({ quotes }) => quotes.map(({ speech }) => speech.article));
  const counts = wordCounts(
    new Set([...own, ...spread(corpus.articles, MOST_ELSEWHERE).map(({ article }) => article)]),
  );
  const taken = new Set<string>();
  return asked.map(({ speaker, quotes }) => {
    const topic = topicOf(quotes, counts, taken);
    if (topic !== null) taken.add(topic.stem);
    return `What did ${speaker.name} say${topic === null ? '' : ` about ${topic.words}`}?`;
  });
}

/** At most so many items, from all parts of the list. */
function spread<Item>(items: readonly Item[], most: number): Item[] {
  const step = Math.max(1, Math.ceil(items.length / most));
  return items.filter((_, index) => index % step === 0);
}

/** A longer name is a description and makes no question. */
const LONGEST_NAME = 40;

export interface Quoted {
  readonly speaker: Speaker;
  readonly quotes: readonly Quote[];
}

/** Those who are quoted under a name, most quoted first. */
export function byQuotes({ speakers, quotes }: Pick<Corpus, 'speakers' | 'quotes'>): readonly Quoted[] {
  const quotesOf = new Map<string, Quote[]>();
  for (const quote of quotes) {
    const id = quote.speaker?.id ?? '';
    const before = quotesOf.get(id);
    if (before === undefined) quotesOf.set(id, [quote]);
    else before.push(quote);
  }
  return speakers
    .filter(({ id, name }) => quotesOf.has(id) && isName(name) && name.length <= LONGEST_NAME)
    .map((speaker) => ({ speaker, quotes: quotesOf.get(speaker.id) ?? [] }))
    .sort((a, b) => b.quotes.length - a.quotes.length);
}

/** Neither "Harbour Authority officials", whose last word has no capital, nor "Officials", which any sentence may begin with. */
function isName(name: string): boolean {
  const word = foldedText(name);
  if (isOrdinaryWord(word) || isRoleNoun(word.replace(/s$/u, ''))) return false;
  return /^[\p{Lu}\p{Lo}]/u.test(name) && /(?:^|\s)[\p{Lu}\p{Lo}\p{N}]\S*$/u.test(name);
}
