import type { types } from '@slack/bolt';
import type { CitationDocument } from '../../contract/documents.js';
import { unformatted } from '../mrkdwn.js';
import { hashOf, placeValue, type QuotesPlace } from '../places.js';
import { ACTIONS, VIEWS } from './actions.js';
import { button, buttonRow, faint, line, type MessageContent, richText, strong } from './blocks.js';
import { MOST_EXCERPTS } from './citations.js';
import { speakerLines } from './cited-blocks.js';
import { counted } from './counted.js';
import { cut } from './cut.js';
import { excerptBlocks } from './excerpt.js';
import { modal } from './modal.js';
import { pageOf, pagingButtons } from './paging.js';

export interface QuotesParts {
  /** Whom the name was understood as; `null` when none was asked for or none matches. */
  readonly speaker: { readonly name: string } | null;
  readonly quotes: readonly CitationDocument[];
  /** What was asked for, in the asker's words. */
  readonly asked: { readonly speaker: string | null; readonly about: string | null };
}

/** In a message each is shorter than in the modal, and so it fits. */
const LONGEST_IN_MESSAGE = 800;
const LONGEST_IN_MODAL = 800;
const LONGEST_ASKED = 100;

/** What somebody said, the first few; the rest is a press away. */
export function quotesMessage(parts: QuotesParts): MessageContent {
  const heading = headingOf(parts);
  const shown = bySpeaker(parts.quotes).slice(0, MOST_EXCERPTS);
  const first = shown[0] === undefined ? '' : ` ${cut(shown[0].excerpt, 300)}`;
  return {
    text: unformatted(heading + first),
    blocks: [
      richText(line(strong(heading))),
      ...quoteBlocks(shown, { before: null, first: 1, longest: LONGEST_IN_MESSAGE }),
      ...moreButton(parts),
    ],
  };
}

/** All of them, a page at a time. */
export function quotesModal(parts: QuotesParts, page: number): types.ModalView {
  const quotes = bySpeaker(parts.quotes);
  const shown = pageOf(quotes, page);
  const before = quotes[shown.from - 2] ?? null;
  return modal({
    callback: VIEWS.more,
    title: 'Quotes',
    blocks: [
      richText(line(strong(headingOf(parts)), faint(`\n${shown.from}–${shown.to} of ${shown.total}`))),
      ...quoteBlocks(shown.items, { before, first: shown.from, longest: LONGEST_IN_MODAL }),
      ...pagingButtons(shown, (to) => quotesPlace(parts, to)),
    ],
  });
}

/** Those of one speaker together, speakers and quotes in the order of the articles. */
function bySpeaker(quotes: readonly CitationDocument[]): CitationDocument[] {
  const groups = new Map<string | null, CitationDocument[]>();
  for (const quote of quotes) {
    const id = quote.speaker?.id ?? null;
    groups.set(id, [...(groups.get(id) ?? []), quote]);
  }
  return [...groups.values()].flat();
}

function headingOf({ speaker, quotes, asked }: QuotesParts): string {
  const about = asked.about === null ? '' : ` about “${cut(asked.about, LONGEST_ASKED)}”`;
  const name = speaker?.name ?? asked.speaker;
  if (quotes.length > 0) {
    const whose = name === null ? ' in the briefing' : ` of ${cut(name, LONGEST_ASKED)}`;
    return `${counted(quotes.length, 'quote')}${whose}${about}`;
  }
  if (speaker === null && asked.speaker !== null) {
    return `The briefing quotes nobody called “${cut(asked.speaker, LONGEST_ASKED)}”. Ask “Who is quoted?” to see who is.`;
  }
  return `The briefing quotes ${name === null ? 'nobody' : `nothing of ${cut(name, LONGEST_ASKED)}`}${about}.`;
}

interface Run {
  /** The quote that stood before the first, on the page before. */
  readonly before: CitationDocument | null;
  /** The number of the first. */
  readonly first: number;
  readonly longest: number;
}

/** Under the name of who said them, told once for quotes that follow each other. */
function quoteBlocks(quotes: readonly CitationDocument[], { before, first, longest }: Run): types.KnownBlock[] {
  return quotes.flatMap((citation, index) => {
    const last = index === 0 ? before : quotes[index - 1];
    const isSame = last?.speaker?.id === citation.speaker?.id && last !== null;
    return excerptBlocks({
      numbered: { number: first + index, citation },
      place: {
        kind: 'passage',
        article: citation.article.id,
        ...{ start: citation.span.start, end: citation.span.end },
        hash: hashOf(citation.excerpt),
      },
      longest,
      above: isSame ? [] : speakerLines(citation, []),
    });
  });
}

function moreButton(parts: QuotesParts): types.ActionsBlock[] {
  const left = parts.quotes.length - MOST_EXCERPTS;
  const value = left > 0 ? placeValue(quotesPlace(parts, 0)) : null;
  if (value === null) return [];
  return buttonRow([button({ action: ACTIONS.moreExcerpts, text: `${counted(left, 'more quote')}`, value })]);
}

function quotesPlace({ asked }: QuotesParts, page: number): QuotesPlace {
  return { kind: 'quotes', speaker: asked.speaker, about: asked.about, page };
}
