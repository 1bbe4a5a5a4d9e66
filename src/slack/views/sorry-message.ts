import { unformatted } from '../mrkdwn.js';
import { line, type MessageContent, richText, smallPrint, strong, words } from './blocks.js';
import { cut } from './cut.js';

export interface SorryParts {
  /** What went wrong, in a sentence for whoever asked. */
  readonly message: string;
  /** What they can do about it. */
  readonly hint: string;
  /** Stands in the log too, so that who runs the bot finds the cause; `null` where nothing was logged. */
  readonly reference: string | null;
}

const LONGEST_SENTENCE = 500;

/** Something did not work: what, what to do, and the id to give to whoever runs the bot. */
export function sorryMessage({ message, hint, reference }: SorryParts): MessageContent {
  const [what, todo] = [cut(message, LONGEST_SENTENCE), cut(hint, LONGEST_SENTENCE)];
  const mark = reference === null ? [] : [`Reference: ${reference}`];
  return {
    text: unformatted([what, todo, ...mark].filter((each) => each !== '').join(' ')),
    blocks: [richText(line(strong(what), words(todo && ` ${todo}`))), ...mark.map(smallPrint)],
  };
}
