import type { types } from '@slack/bolt';
import type { AnswerDocument } from '../../contract/documents.js';
import { line, richText, words } from './blocks.js';
import { isWorded, marks, mostImportant, numbersOf } from './citations.js';
import { type CitedParts, citedBlocks } from './cited-blocks.js';
import { cut } from './cut.js';

/** The sentences a model wrote, with their marks; then the excerpts they rest on. */
export function statementBlocks(parts: CitedParts): types.KnownBlock[] {
  return [...shortAnswer(parts.answer), ...citedBlocks(parts, mostImportant(parts.answer))];
}

/** More than this many characters of statements are no short answer. */
const LONGEST_SHORT_ANSWER = 1_500;
const MOST_SENTENCES = 12;

/** Where statements are excerpts themselves there is nothing to say twice. */
function shortAnswer(answer: AnswerDocument): types.RichTextBlock[] {
  const number = numbersOf(answer);
  const worded = answer.statements.filter(isWorded).slice(0, MOST_SENTENCES);
  const longest = Math.floor(LONGEST_SHORT_ANSWER / Math.max(1, worded.length));
  const lines = worded.map(({ text, citations }) => `${cut(text.trim(), longest)} ${marks(citations.map(number))}`);
  return lines.length === 0 ? [] : [richText(line(words(lines.join('\n'))))];
}
