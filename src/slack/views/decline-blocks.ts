import type { types } from '@slack/bolt';
import { faint, line, richText, strong } from './blocks.js';
import { mostImportant } from './citations.js';
import { type CitedParts, citedBlocks } from './cited-blocks.js';
import { asksSummary, type Declined, declineWords } from './decline-words.js';

/** "The briefing does not say", why, and the nearest it comes. */
export function declineBlocks(parts: CitedParts & Declined): types.KnownBlock[] {
  const { answer } = parts;
  const nearest = citedBlocks(parts, mostImportant(answer));
  const leading = nearest.length === 0 || asksSummary(answer) ? [] : [richText(line(faint('The nearest it comes:')))];
  return [richText(line(strong(declineWords(parts)))), ...leading, ...nearest];
}
