import {
  button,
  choices,
  dateTimePicker,
  feedbackButtons,
  fields,
  iconButton,
  image,
  menus,
  overflow,
  pickers,
  pressable,
} from './check-elements.js';
import { idsOf } from './check-ids.js';
import { richText, richTextFields } from './check-rich-text.js';
import { anyText, mrkdwn, plainText } from './check-text.js';
import {
  all,
  anyOf,
  anything,
  boolean,
  byType,
  type Check,
  isObject,
  listOf,
  object,
  oneOf,
  string,
  typed,
  url,
} from './shape.js';

export type Surface = 'message' | 'modal' | 'home';

const block_id = string({ max: 255 });
const id = { block_id } as const;

const sectionFields = object(
  { type: oneOf('section') },
  {
    ...id,
    text: anyText(3000),
    fields: listOf(anyText(2000), { max: 10 }),
    accessory: byType({ ...button, ...menus, ...choices, ...overflow, ...pickers, ...image }),
    expand: boolean,
  },
);

const section = { section: all(sectionFields, anyOf('text', 'fields')) } as const;
const divider = typed('divider', {}, id);
const header = typed('header', { text: plainText(150) }, id);
const actions = typed('actions', { elements: listOf(byType(pressable), { max: 25 }) }, id);
const richTextBlock = typed('rich_text', richTextFields, id);

const context = typed(
  'context',
  { elements: listOf(byType({ ...image, plain_text: plainText(), mrkdwn: mrkdwn() }), { max: 10 }) },
  id,
);

const picture: Readonly<Record<string, Check>> = {
  image: all(
    object(
      { type: oneOf('image'), alt_text: string({ max: 2000 }) },
      { ...id, title: plainText(2000), image_url: url(), slack_file: anything },
    ),
    anyOf('image_url', 'slack_file'),
  ),
};

const inputElement = byType({ ...fields, ...menus, ...choices, ...pickers, ...dateTimePicker });
const input = typed(
  'input',
  { label: plainText(2000), element: inputElement },
  { ...id, hint: plainText(2000), optional: boolean, dispatch_action: boolean },
);

const cell = byType({
  ...typed('raw_text', { text: string() }),
  ...typed('raw_number', { value: anything, text: string() }),
  rich_text: richText,
});
const column = object({}, { align: oneOf('left', 'center', 'right'), is_wrapped: boolean });
const rows = listOf(listOf(cell, { max: 20 }), { max: 100 });
const table = typed('table', { rows }, { ...id, column_settings: listOf(column, { max: 20 }) });

const contextActions = typed(
  'context_actions',
  { elements: listOf(byType({ ...feedbackButtons, ...iconButton }), { max: 5 }) },
  id,
);

const everywhere = {
  ...section,
  ...divider,
  ...header,
  ...actions,
  ...context,
  ...picture,
  ...input,
  ...richTextBlock,
} as const;

const child = byType({ ...section, ...divider, ...actions, ...context, ...picture, ...header, ...table });
const container = typed(
  'container',
  { child_blocks: listOf(child, { max: 10 }) },
  {
    ...id,
    title: plainText(150),
    rich_text_title: richText,
    subtitle: anyText(150),
    width: oneOf('narrow', 'standard', 'wide', 'full'),
    icon: byType(image),
    is_collapsible: boolean,
    default_collapsed: boolean,
    has_header_divider: boolean,
  },
);

const taskSource = object({ type: oneOf('url'), url: url(), text: string() });
const taskCard = typed(
  'task_card',
  { task_id: string(), title: string(), status: oneOf('pending', 'in_progress', 'complete', 'error') },
  { ...id, details: richText, output: richText, sources: listOf(taskSource) },
);

const LONGEST_MARKDOWN = 12_000;

const blocks: Readonly<Record<Surface, Check>> = {
  message: byType({
    ...everywhere,
    ...table,
    ...contextActions,
    ...container,
    ...taskCard,
    ...typed('plan', { title: string() }, { ...id, tasks: listOf(byType(taskCard)) }),
    ...typed('markdown', { text: string({ max: LONGEST_MARKDOWN }) }, id),
  }),
  modal: byType({
    ...everywhere,
    ...typed(
      'alert',
      { text: anyText(200) },
      { ...id, level: oneOf('default', 'info', 'warning', 'error', 'success') },
    ),
  }),
  home: byType(everywhere),
};

const MOST_BLOCKS: Readonly<Record<Surface, number>> = { message: 50, modal: 100, home: 100 };

/** What Slack would find wrong with these blocks in such a place, a line each. Cards, carousels, data tables, videos and
 * files are not known here and so refused. */
export function problemsOfBlocks(value: unknown, surface: Surface, path = '/blocks'): readonly string[] {
  const problems = listOf(blocks[surface], { min: 0, max: MOST_BLOCKS[surface] })(value, path);
  return problems.length > 0 ? problems : idsOf(value as readonly unknown[], path);
}

/** Whether the value has the form of blocks at all; Slack answers `invalid_blocks_format` where it has not. */
export function looksLikeBlocks(value: unknown): boolean {
  return Array.isArray(value) && value.every(isObject);
}
