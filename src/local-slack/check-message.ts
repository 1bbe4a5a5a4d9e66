import { looksLikeBlocks, problemsOfBlocks } from './check-blocks.js';
import type { Json } from './objects.js';
import { Refusal } from './refusal.js';
import { isObject, problem } from './shape.js';

/** What a message says, in whichever way. */
export interface Content {
  readonly text: string;
  readonly blocks: readonly Json[] | null;
}

export type Way = 'post' | 'update' | 'ephemeral' | 'response_url';

/** Slack documents no limit to the sum of the text of a message's blocks, but refuses somewhere above this. */
const MOST_TEXT_IN_BLOCKS = 11_000;
/** Slack cuts off what exceeds it; here it is refused, since a test should not have to notice what is missing. */
const LONGEST_TEXT = 40_000;
const LONGEST_TEXT_OF_UPDATE = 4000;
const LONGEST_MARKDOWN = 12_000;

/** Reads the content of a message out of a method's arguments. @throws Refusal as Slack would. */
export function contentOf(given: Json, way: Way): Content {
  const text = typeof given.text === 'string' ? given.text : '';
  const markdown = given.markdown_text;
  if (markdown !== undefined) return markdownContent(markdown, given);
  const blocks = given.blocks === undefined || given.blocks === null ? null : checkedBlocks(given.blocks, way);
  const attachments = Array.isArray(given.attachments) && given.attachments.length > 0;
  if (text === '' && (blocks === null || blocks.length === 0) && !attachments) throw new Refusal('no_text');
  if (text.length > (way === 'update' ? LONGEST_TEXT_OF_UPDATE : LONGEST_TEXT)) throw new Refusal('msg_too_long');
  return { text, blocks };
}

function markdownContent(markdown: unknown, given: Json): Content {
  if (given.text !== undefined || given.blocks !== undefined) throw new Refusal('markdown_text_conflict');
  if (typeof markdown !== 'string' || markdown === '') throw new Refusal('no_text');
  if (markdown.length > LONGEST_MARKDOWN) throw new Refusal('msg_too_long');
  return { text: markdown, blocks: [{ type: 'markdown', text: markdown }] };
}

/** @throws Refusal `invalid_blocks_format`, `invalid_blocks`, `msg_blocks_too_long` */
export function checkedBlocks(blocks: unknown, way: Way): readonly Json[] {
  if (!looksLikeBlocks(blocks)) throw new Refusal('invalid_blocks_format');
  const problems = [...problemsOfBlocks(blocks, 'message'), ...tooMuch(blocks as readonly Json[])];
  if (problems.length > 0) throw new Refusal('invalid_blocks', problems, { errors: problems });
  if (way !== 'response_url' && textLength(blocks) > MOST_TEXT_IN_BLOCKS) throw new Refusal('msg_blocks_too_long');
  return blocks as readonly Json[];
}

/** What an app keeps with a message; `undefined` where it keeps nothing. @throws Refusal */
export function metadataOf({ metadata }: Json): Json | undefined {
  if (metadata === undefined) return undefined;
  const whole = isObject(metadata) && typeof metadata.event_type === 'string' && isObject(metadata.event_payload);
  if (!whole) throw new Refusal('invalid_metadata_format');
  return metadata;
}

/** Limits that hold for all blocks of a kind together. */
function tooMuch(blocks: readonly Json[]): readonly string[] {
  const markdown = blocks.filter(({ type }) => type === 'markdown');
  const tables = blocks.filter(({ type }) => type === 'table');
  return [
    ...(textLength(markdown) > LONGEST_MARKDOWN ? problem('markdown is too long in sum', '/blocks') : []),
    ...(textLength(tables) > 10_000 ? problem('table is too long in sum', '/blocks') : []),
    ...(tables.length > 1 ? problem('only one table allowed', '/blocks') : []),
  ];
}

/** The length of all text that these blocks show, however deep. */
export function textLength(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + textLength(item), 0);
  if (!isObject(value)) return 0;
  const own = typeof value.text === 'string' ? value.text.length : 0;
  return own + textLength(Object.values(value));
}
