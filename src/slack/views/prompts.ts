import type { Corpus } from '../../core/ports.js';
import type { Quote, Speaker } from '../../core/speech.js';
import { LIMITS } from '../limits.js';
import { cut } from './cut.js';
import { topicOf } from './prompt-topics.js';

/** An example of what to ask, as Slack's suggested prompts take it. */
export interface Prompt {
  readonly title: string;
  readonly message: string;
}

const OVERVIEW = 'What is in the briefing?';
const WHO = 'Who is quoted?';

/** Examples made from the briefing itself: what those say who are quoted most, then the whole. The same briefing gives the same. */
export function suggestedPrompts(corpus: Corpus, count: number = LIMITS.suggestedPrompts): readonly Prompt[] {
  const most = Math.max(0, Math.min(count, LIMITS.suggestedPrompts));
  const said = saidQuestions(corpus, Math.max(0, most - 1));
  const whole = corpus.speakers.length > 0 ? [OVERVIEW, WHO] : [OVERVIEW];
  return [...said, ...whole]
    .slice(0, most)
    .map((message) => ({ title: cut(message, LIMITS.suggestedPromptTitle), message }));
}

/** A longer name is a description and makes no question. */
const LONGEST_NAME = 40;

function saidQuestions(corpus: Corpus, most: number): string[] {
  const questions: string[] = [];
  const topics = new Set<string>();
  for (const { speaker, quotes } of byQuotes(corpus)) {
    if (questions.length >= most) break;
    const topic = topicOf(quotes, corpus, topics);
    if (topic !== null) topics.add(topic.stem);
    questions.push(`What did ${speaker.name} say${topic === null ? '' : ` about ${topic.words}`}?`);
  }
  return questions;
}

interface Quoted {
  readonly speaker: Speaker;
  readonly quotes: readonly Quote[];
}

/** Those who are quoted under a name, most quoted first; "officials" are nobody to ask about. */
export function byQuotes({ speakers, quotes }: Pick<Corpus, 'speakers' | 'quotes'>): readonly Quoted[] {
  return speakers
    .filter(({ name }) => /^\p{Lu}/u.test(name) && name.length <= LONGEST_NAME)
    .map((speaker) => ({ speaker, quotes: quotes.filter((quote) => quote.speaker?.id === speaker.id) }))
    .filter(({ quotes: own }) => own.length > 0)
    .sort((a, b) => b.quotes.length - a.quotes.length);
}
