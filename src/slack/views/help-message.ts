import type { types } from '@slack/bolt';
import { faint, line, type MessageContent, richText, strong, words } from './blocks.js';
import type { Prompt } from './prompts.js';
import { suggestionButtons } from './suggestions.js';

export interface HelpParts {
  /** As it is typed, such as "/briefing". */
  readonly command: string;
  /** Questions that this briefing answers. */
  readonly prompts: readonly Prompt[];
}

/** How to ask, and what a press of a button asks. */
export function helpMessage({ command, prompts }: HelpParts): MessageContent {
  return {
    text: `I answer questions about the articles in this briefing with their own words. Mention me with a question, or type ${command} and a question.`,
    blocks: [...howToAsk(command), ...promptBlocks(prompts)],
  };
}

export function howToAsk(command: string): types.RichTextBlock[] {
  const ways: readonly (readonly [string, string])[] = [
    [
      'Mention me',
      'in a channel with a question. I answer in the thread; there you can go on asking without a mention.',
    ],
    ['Write to me', 'in a direct message.'],
    [`${command} question`, 'gives an answer that only you see. You can share it.'],
    [`${command} quotes NAME about TOPIC`, 'lists what somebody said.'],
    [`${command} sources`, 'lists the articles.'],
    [`${command} status`, 'tells how I am doing.'],
  ];
  const items = ways.map(([what, does]) => line(strong(what), words(` ${does}`)));
  return [
    richText(
      line(
        words('I answer questions about the articles in this briefing, in their own words. '),
        words('Where the briefing does not say, I say so.'),
      ),
      { type: 'rich_text_list', style: 'bullet', elements: items },
    ),
  ];
}

export function promptBlocks(prompts: readonly Prompt[]): types.KnownBlock[] {
  if (prompts.length === 0) return [];
  return [richText(line(faint('For example:'))), ...suggestionButtons(prompts.map(({ message }) => message))];
}
