import type { MessageContent } from './blocks.js';
import { line, richText, words } from './blocks.js';

/** Where a question stands that has to wait; `before` counts the questions that come first. */
export function queueMessage(before: number): MessageContent {
  const text = `${before === 1 ? '1 question' : `${before} questions`} before yours. I answer here when it is your turn.`;
  return { text, blocks: [richText(line(words(text)))] };
}
