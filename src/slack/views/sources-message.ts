import type { types } from '@slack/bolt';
import type { Corpus } from '../../core/ports.js';
import { unformatted } from '../mrkdwn.js';
import { faint, line, linked, type MessageContent, richText, smallPrint, strong, words } from './blocks.js';
import { counted } from './counted.js';
import { cut } from './cut.js';
import { publicationOf, titleOf } from './source-line.js';

/** More are no list to read in a chat. */
const MOST_ARTICLES = 25;
const MOST_SKIPPED = 5;
const LONGEST_FILE = 120;

/** Which articles the briefing holds, newest first. */
export function sourcesMessage({ articles, skipped }: Pick<Corpus, 'articles' | 'skipped'>): MessageContent {
  const heading = `The briefing holds ${counted(articles.length, 'article')}.`;
  return {
    text: `${heading} ${unformatted(newestFirst(articles).slice(0, 3).map(titleOf).join(' · '))}`.trim(),
    blocks: [richText(line(strong(heading))), ...articleList(articles, MOST_ARTICLES), ...skippedFiles(skipped)],
  };
}

/** Their titles, publishers and dates, newest first, and how many are left out. */
export function articleList(articles: Corpus['articles'], most: number): types.RichTextBlock[] {
  const items = newestFirst(articles)
    .slice(0, most)
    .map(({ article }) => line(linked(titleOf({ article }), article.url), words(publicationOf({ article }))));
  if (items.length === 0) return [];
  const left = articles.length - items.length;
  const rest = left > 0 ? [line(faint(`… and ${counted(left, 'more article', 'more articles')}`))] : [];
  return [richText({ type: 'rich_text_list', style: 'bullet', elements: items }, ...rest)];
}

/** Articles without a date come last, in their own order. */
export function newestFirst(articles: Corpus['articles']): Corpus['articles'] {
  const dayOf = (index: number) => articles[index]?.article.publishedOn ?? '';
  const order = articles.map((_, index) => index);
  order.sort((a, b) => dayOf(b).localeCompare(dayOf(a)) || a - b);
  return order.flatMap((index) => articles[index] ?? []);
}

function skippedFiles(skipped: Corpus['skipped']): types.ContextBlock[] {
  if (skipped.length === 0) return [];
  const files = skipped.slice(0, MOST_SKIPPED).map(({ file, reason }) => cut(`${file}: ${reason}`, LONGEST_FILE));
  return [smallPrint(`${counted(skipped.length, 'file')} left out:`), ...files.map(smallPrint)];
}
