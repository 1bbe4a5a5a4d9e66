import type { types } from '@slack/bolt';
import type { ReadArticle, Span } from '../../core/article.js';
import { hashOf, type PassagePlace } from '../places.js';
import { VIEWS } from './actions.js';
import { faint, line, linked, quotation, richText, strong, words } from './blocks.js';
import { fittingEnd } from './cut.js';
import { modal } from './modal.js';
import { passageBlocks } from './passage-in-article.js';
import { publicationOf, type Stated, titleOf } from './source-line.js';

/** Words that were quoted, and where. */
export interface Quoted {
  readonly article: Stated;
  readonly span: Span;
  /** As they were when quoted; `null` where that is not known. */
  readonly excerpt: string | null;
}

const TITLE = 'In context';

/** The quoted words in the middle of their article; `read` is the article as it is now, `null` when it is gone. */
export function contextModal(quoted: Quoted, read: ReadArticle | null): types.ModalView {
  const span = read && placeNow(quoted, read);
  const body = read === null || span === null ? changedBlocks(quoted, read) : passageBlocks(read, span);
  return modal({
    callback: VIEWS.context,
    title: TITLE,
    blocks: [articleBlock(read?.article ?? quoted.article, span !== null), ...body],
  });
}

/** Shown at once, since the press that opens a modal is soon too old to open one. */
export function loadingContextModal(): types.ModalView {
  return modal({ callback: VIEWS.context, title: TITLE, blocks: [richText(line(faint('Opening the article…')))] });
}

/** What a passage's button refers to, in the article as it is now. */
export function quotedAt({ start, end, hash }: PassagePlace, { article }: ReadArticle): Quoted {
  const excerpt = article.text.slice(start, end);
  return { article, span: { start, end }, excerpt: hashOf(excerpt) === hash ? excerpt : null };
}

/** Where the quoted words stand now: where they stood, or, in an article edited since, where they are found again. */
function placeNow({ span, excerpt }: Quoted, { article }: ReadArticle): Span | null {
  if (excerpt === null || excerpt === '') return null;
  if (article.text.slice(span.start, span.end) === excerpt) return span;
  const start = article.text.indexOf(excerpt);
  return start < 0 ? null : { start, end: start + excerpt.length };
}

function articleBlock(article: Stated, isFound: boolean): types.RichTextBlock {
  const title = linked(titleOf({ article }), article.url);
  const hint = title.type === 'link' ? ' The title leads to the original.' : '';
  return richText(
    line({ ...title, style: { bold: true } }, words(publicationOf({ article }))),
    ...(isFound ? [line(faint(`The excerpt is in bold.${hint}`))] : []),
  );
}

const LONGEST_EXCERPT = 2_500;

function changedBlocks({ excerpt }: Quoted, read: ReadArticle | null): types.RichTextBlock[] {
  const why =
    read === null
      ? 'This article is no longer in the briefing.'
      : 'The article has changed since this was quoted, and these words no longer stand in it.';
  if (excerpt === null || excerpt === '') return [richText(line(strong(why)))];
  const end = fittingEnd(excerpt, LONGEST_EXCERPT);
  const rest = end < excerpt.length ? [line(faint('… (cut)'))] : [];
  return [richText(line(strong(why), words('\nIt was quoted as:')), quotation(excerpt.slice(0, end)), ...rest)];
}
