import type { types } from '@slack/bolt';
import { faint, line, richText, strong } from './blocks.js';
import { asksSummary, declineWords } from './decline-words.js';
import { excerptBlocks } from './excerpt.js';
import { type CitedParts, citationPlace, mostImportant } from './statement-blocks.js';

/** "The briefing does not say", why, and the nearest it comes. */
export function declineBlocks({ answer, answerId, longest }: CitedParts): types.KnownBlock[] {
  const nearest = mostImportant(answer).flatMap((numbered) =>
    excerptBlocks({ numbered, place: citationPlace(answerId, numbered), longest }),
  );
  const leading = nearest.length === 0 || asksSummary(answer) ? [] : [richText(line(faint('The nearest it comes:')))];
  return [richText(line(strong(declineWords(answer)))), ...leading, ...nearest];
}
