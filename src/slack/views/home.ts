import type { types } from '@slack/bolt';
import type { Corpus } from '../../core/ports.js';
import { faint, header, line, richText, strong, words } from './blocks.js';
import { counted } from './counted.js';
import { cut } from './cut.js';
import { howToAsk, promptBlocks } from './help-message.js';
import { moment } from './moment.js';
import { byQuotes, suggestedPrompts } from './prompts.js';
import { dayInWords } from './source-line.js';
import { articleList } from './sources-message.js';

export interface HomeParts {
  readonly corpus: Corpus;
  /** When the briefing was last read, in milliseconds since 1970. */
  readonly openedAt: number;
  /** As it is typed, such as "/briefing". */
  readonly command: string;
}

const MOST_ARTICLES = 40;
const MOST_SPEAKERS = 10;
const LONGEST_NAME = 100;

/** The Home tab: what the briefing holds, who speaks in it, how to ask. */
export function homeView({ corpus, openedAt, command }: HomeParts): types.HomeView {
  return {
    type: 'home',
    blocks: [
      header('Ask the briefing'),
      ...howToAsk(command),
      ...promptBlocks(suggestedPrompts(corpus)),
      { type: 'divider' },
      header('What it holds'),
      richText(
        line(strong(holdings(corpus))),
        line(faint('Last read '), { ...moment(openedAt), style: { italic: true } }),
      ),
      ...articleList(corpus.articles, MOST_ARTICLES),
      ...speakers(corpus),
    ],
  };
}

function holdings({ articles, quotes }: Corpus): string {
  return [counted(articles.length, 'article'), ...datesOf(articles), counted(quotes.length, 'quote')].join(', ');
}

/** From the first day to the last, and how many articles state none. */
function datesOf(articles: Corpus['articles']): string[] {
  const days = articles.flatMap(({ article }) => article.publishedOn ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const some = days.length === articles.length ? '' : `${counted(days.length, 'of them', 'of them')} `;
  return [`${some}of ${first === last ? dayInWords(first) : `${dayInWords(first)} to ${dayInWords(last)}`}`];
}

function speakers(corpus: Corpus): types.KnownBlock[] {
  const most = byQuotes(corpus).slice(0, MOST_SPEAKERS);
  if (most.length === 0) return [];
  const items = most.map(({ speaker: { name, role }, quotes }) =>
    line(
      strong(cut(name, LONGEST_NAME)),
      words(`${role === null ? '' : `, ${cut(role, LONGEST_NAME)}`} (${counted(quotes.length, 'quote')})`),
    ),
  );
  return [header('Who speaks most'), richText({ type: 'rich_text_list', style: 'bullet', elements: items })];
}
