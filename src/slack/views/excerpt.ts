import type { types } from '@slack/bolt';
import { shown } from '../mrkdwn.js';
import { type Place, placeValue } from '../places.js';
import { ACTIONS } from './actions.js';
import { button, buttonRow, faint, line, quotation, richText } from './blocks.js';
import type { NumberedCitation } from './citations.js';
import { fittingEnd } from './cut.js';
import { sourceLine, titleOf } from './source-line.js';

export interface ExcerptParts {
  readonly numbered: NumberedCitation;
  /** Where "Show in context" leads; `null` for no button. */
  readonly place: Place | null;
  /** The most characters of the excerpt to show. */
  readonly longest: number;
  /** Lines above it, such as who speaks. */
  readonly above?: readonly types.RichTextSection[];
  /** Lines below it, such as what corroborates it. */
  readonly below?: readonly types.RichTextSection[];
}

/** One excerpt as it is read: who, the words as they stand in the article, the source, the way into the article. */
export function excerptBlocks({ numbered, place, longest, above = [], below = [] }: ExcerptParts): types.KnownBlock[] {
  const { excerpt } = numbered.citation;
  const end = fittingEnd(excerpt, longest);
  const slice = excerpt.slice(0, end);
  return [
    richText(
      ...above,
      quotation(slice),
      ...remarks(slice, end < excerpt.length, place),
      line(...sourceLine(numbered)),
      ...below,
    ),
    ...buttonRow(contextButton(numbered, place)),
  ];
}

/** What the reader must know about how the words are shown. */
function remarks(slice: string, isCut: boolean, place: Place | null): types.RichTextSection[] {
  return [
    ...(isCut ? [line(faint(place === null ? '… (cut)' : '… (cut; “Show in context” has more)'))] : []),
    ...(shown(slice) === slice ? [] : [line(faint('(characters that do not show are written out)'))]),
  ];
}

function contextButton({ number, citation }: NumberedCitation, place: Place | null): types.Button[] {
  const value = place && placeValue(place);
  if (value === null) return [];
  const label = `Show excerpt ${number} in context: ${titleOf(citation)}`;
  return [button({ action: ACTIONS.showInContext, text: 'Show in context', value, label })];
}
