import { anything, boolean, byType, type Check, integer, listOf, object, oneOf, string, typed, url } from './shape.js';

const style = object({}, { bold: boolean, italic: boolean, strike: boolean, code: boolean, underline: boolean });

const text = typed('text', { text: string() }, { style });
const link = typed('link', { url: url() }, { text: string(), unsafe: boolean, style });

/** What stands in a line of rich text. */
const inline = byType({
  ...text,
  ...link,
  ...typed('user', { user_id: string() }, { style }),
  ...typed('usergroup', { usergroup_id: string() }, { style }),
  ...typed('channel', { channel_id: string() }, { style }),
  ...typed('team', { team_id: string() }, { style }),
  ...typed('broadcast', { range: oneOf('here', 'channel', 'everyone') }, { style }),
  ...typed('emoji', { name: string() }, { unicode: string(), url: url(), skin_tone: integer(), style }),
  ...typed('color', { value: string() }, { style }),
  ...typed('date', { timestamp: integer(), format: string() }, { url: url(), fallback: string(), style }),
});

const border = oneOf(0, 1);
const section = typed('rich_text_section', { elements: listOf(inline) });

/** The blocks within a `rich_text` block. Quotations hold lines, not lists. */
const elements = byType({
  ...section,
  ...typed('rich_text_quote', { elements: listOf(inline) }, { border }),
  ...typed(
    'rich_text_preformatted',
    { elements: listOf(byType({ ...text, ...link })) },
    { border, language: string() },
  ),
  ...typed(
    'rich_text_list',
    { elements: listOf(byType(section)), style: oneOf('bullet', 'ordered') },
    { border, indent: integer({ max: 8 }), offset: integer() },
  ),
});

export const richTextFields = { elements: listOf(elements) } as const;

/** A `rich_text` block inside another block or element. */
export const richText: Check = byType(typed('rich_text', richTextFields, { block_id: anything }));
