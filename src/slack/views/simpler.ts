import type { types } from '@slack/bolt';
import { LIMITS } from '../limits.js';
import { unformatted } from '../mrkdwn.js';
import type { MessageContent } from './blocks.js';
import { textsIn } from './characters.js';

/** The same words and sources in blocks that any Slack takes, for when it refuses the message as it was made. */
export function asSections({ text, blocks }: MessageContent): MessageContent {
  const sections = wordsOf(blocks).map(section);
  return { text, blocks: sections.length > 0 ? sections : [section(text)] };
}

/** The same words and sources with no blocks at all, shorter where Slack takes no more. */
export function asPlainText({ text, blocks }: MessageContent): { readonly text: string } {
  const lines = wordsOf(blocks).flatMap((words) => words.split('\n').map(unformatted));
  return { text: limited(lines.join('\n') || text) };
}

function section(text: string): types.SectionBlock {
  return { type: 'section', text: { type: 'plain_text', text, emoji: false } };
}

/** What each block says. Rows of buttons say nothing without their buttons. */
function wordsOf(blocks: readonly types.KnownBlock[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'actions' || block.type === 'context_actions') return [];
    const text = (
      block.type === 'rich_text' ? block.elements.map(lineOf).join('\n') : textsIn(block).join('\n')
    ).trim();
    return text === '' ? [] : pieces(text, LIMITS.sectionText);
  });
}

function lineOf(element: types.RichTextBlockElement): string {
  return textsIn(element).join('');
}

function pieces(text: string, longest: number): string[] {
  return text.match(new RegExp(`[^]{1,${longest}}`, 'gu')) ?? [];
}

/** An entity cut in half would show as letters, so whole lines are left out. */
function limited(text: string): string {
  if (text.length <= LIMITS.text) return text;
  const whole = text.slice(0, text.lastIndexOf('\n', LIMITS.text - 2));
  return `${whole.slice(0, LIMITS.text - 2)}\n…`;
}
