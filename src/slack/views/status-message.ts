import type { Corpus } from '../../core/ports.js';
import { unformatted } from '../mrkdwn.js';
import { type Inline, line, type MessageContent, richText, strong, words } from './blocks.js';
import { counted } from './counted.js';
import { cut } from './cut.js';
import { moment } from './moment.js';

export interface StatusParts {
  readonly corpus: Corpus;
  /** When the briefing was last read, in milliseconds since 1970. */
  readonly openedAt: number;
  /** What answers: "extractive", or the name of a model. */
  readonly answerer: string;
  /** Questions that wait or are being answered. */
  readonly waiting: number;
  /** Hash of what makes the answers, as feedback records it. */
  readonly configuration: string;
}

const LONGEST_NAME = 100;

/** What the bot has read, what answers, and how busy it is. */
export function statusMessage({ corpus, openedAt, answerer, waiting, configuration }: StatusParts): MessageContent {
  const holds = `${counted(corpus.articles.length, 'article')}, ${counted(corpus.quotes.length, 'quote')}, ${counted(corpus.speakers.length, 'speaker')}`;
  const unread = corpus.skipped.length === 0 ? '' : `; ${counted(corpus.skipped.length, 'file')} left out`;
  const lines: readonly (readonly [string, Inline])[] = [
    ['Briefing', words(`${holds}${unread}`)],
    ['Last read', moment(openedAt)],
    ['Answers by', words(cut(answerer, LONGEST_NAME))],
    ['Questions in hand', words(String(waiting))],
    ['Configuration', words(cut(configuration, LONGEST_NAME))],
  ];
  return {
    text: unformatted(`The briefing holds ${holds}${unread}. ${counted(waiting, 'question')} in hand.`),
    blocks: [richText(...lines.map(([name, value]) => line(strong(`${name}: `), value)))],
  };
}
