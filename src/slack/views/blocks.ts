import type { types } from '@slack/bolt';
import { LIMITS } from '../limits.js';
import { linkable, shown } from '../mrkdwn.js';
import { cut } from './cut.js';

/** A message as Slack takes it. `text` is what notifications and screen readers give, so it always holds the answer. */
export interface MessageContent {
  readonly text: string;
  readonly blocks: types.KnownBlock[];
}

export type Inline = Extract<types.RichTextElement, { type: 'text' | 'link' | 'user' | 'date' }>;

/** Words as they stand: Slack reads no markup in rich text. */
export function words(text: string): types.RichTextText {
  return { type: 'text', text: shown(text) };
}

export function strong(text: string): types.RichTextText {
  return { ...words(text), style: { bold: true } };
}

export function faint(text: string): types.RichTextText {
  return { ...words(text), style: { italic: true } };
}

/** A link where the address is a good one, else the words alone. */
export function linked(text: string, url: string | null): types.RichTextText | types.RichTextLink {
  const address = linkable(url);
  if (address === null || address.length > LIMITS.link) return words(text);
  return { type: 'link', url: address, text: shown(text) };
}

/** Slack refuses empty texts, so these are left out. */
export function line(...elements: Inline[]): types.RichTextSection {
  const kept = elements.filter((element) => !('text' in element && element.text === ''));
  return { type: 'rich_text_section', elements: kept.length > 0 ? kept : [words(' ')] };
}

/** The excerpt's own characters and nothing else. */
export function quotation(text: string): types.RichTextQuote {
  return { type: 'rich_text_quote', elements: [words(text || ' ')] };
}

export function richText(...elements: types.RichTextBlockElement[]): types.RichTextBlock {
  return { type: 'rich_text', elements };
}

/** Plain text cut to what its place takes. Slack refuses an empty one. */
export function plain(text: string, longest: number): types.PlainTextElement {
  return { type: 'plain_text', text: cut(text, longest).trim() || '–', emoji: false };
}

export function header(text: string): types.HeaderBlock {
  return { type: 'header', text: plain(text, LIMITS.headerText) };
}

/** Small print. */
export function smallPrint(text: string): types.ContextBlock {
  return { type: 'context', elements: [plain(text, LONGEST_SMALL_PRINT)] };
}

/** Nobody reads more in small letters. */
const LONGEST_SMALL_PRINT = 300;

export interface ButtonParts {
  readonly action: string;
  readonly text: string;
  readonly value: string;
  /** Said by screen readers instead of the text, where the text alone does not tell buttons apart. */
  readonly label?: string;
}

export function button({ action, text, value, label }: ButtonParts): types.Button {
  const it: types.Button = { type: 'button', action_id: action, text: plain(text, LIMITS.buttonText), value };
  return label === undefined ? it : { ...it, accessibility_label: cut(label, LIMITS.accessibilityLabel) };
}

/** None when there is no button: Slack refuses an empty row. */
export function buttonRow(buttons: readonly types.Button[]): types.ActionsBlock[] {
  return buttons.length === 0 ? [] : [{ type: 'actions', elements: [...buttons] }];
}
