import type { types } from '@slack/bolt';
import { LIMITS } from '../limits.js';
import { unformatted } from '../mrkdwn.js';
import type { MessageContent } from './blocks.js';
import { textsIn } from './characters.js';
import { cut, pieces } from './cut.js';

/** The same words and sources in blocks that any Slack takes, for when it refuses the message as it was made. */
export function asSections({ text, blocks }: MessageContent): MessageContent {
  const sections = wordsOf(blocks).flatMap((words) => pieces(words, LIMITS.sectionText).map(section));
  return { text, blocks: sections.length > 0 ? sections : [section(text)] };
}

/** How long a line may be, tried in turn until the whole fits. */
const LINE_LENGTHS = [LIMITS.text, 1_000, 500, 250, 120] as const;

/** The same words and sources with no blocks at all, long lines cut. */
export function asPlainText({ text, blocks }: MessageContent): { readonly text: string } {
  const lines = wordsOf(blocks).flatMap((words) => words.split('\n').filter((each) => each.trim() !== ''));
  const texts = LINE_LENGTHS.map((longest) => lines.map((each) => unformatted(cut(each, longest))).join('\n'));
  return { text: texts.find((each) => each !== '' && each.length <= LIMITS.text) ?? text };
}

function section(text: string): types.SectionBlock {
  return { type: 'section', text: { type: 'plain_text', text, emoji: false } };
}

/** What each block says. Rows of buttons say nothing without their buttons. */
function wordsOf(blocks: readonly types.KnownBlock[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'actions' || block.type === 'context_actions') return [];
    const text = block.type === 'rich_text' ? block.elements.map(lineOf).join('\n') : textsIn(block).join('\n');
    return text.trim() === '' ? [] : [text.trim()];
  });
}

function lineOf(element: types.RichTextBlockElement): string {
  if (element.type !== 'rich_text_list') return wordsIn(element.elements);
  return element.elements.map((item) => `• ${wordsIn(item.elements)}`).join('\n');
}

/** Plain text cannot name a person as Slack does. */
function wordsIn(elements: readonly types.RichTextElement[]): string {
  return elements.map((element) => (element.type === 'user' ? 'Someone' : textsIn(element).join(''))).join('');
}
