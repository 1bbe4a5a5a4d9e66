import { richText } from './check-rich-text.js';
import { confirmation, option, optionGroup, placeholder, plainText, richOption } from './check-text.js';
import {
  all,
  anyOf,
  anything,
  boolean,
  byType,
  type Check,
  integer,
  listOf,
  object,
  oneOf,
  string,
  typed,
  url,
} from './shape.js';

/** Everything of Block Kit that a person can press, choose or fill in. */

const LONGEST_IDENTIFIER = 255;
const LONGEST_VALUE = 2000;
const LONGEST_LABEL = 75;

const action_id = string({ max: LONGEST_IDENTIFIER });
const accessibility_label = string({ max: LONGEST_LABEL });
const label = plainText(LONGEST_LABEL);
const value = string({ max: LONGEST_VALUE });
const style = oneOf('primary', 'danger');
const common = { action_id, confirm: confirmation, focus_on_load: boolean } as const;
const inputs = { action_id, placeholder, focus_on_load: boolean, dispatch_action_config: anything } as const;

export const button = typed(
  'button',
  { text: label },
  { action_id, value, url: url(), style, confirm: confirmation, accessibility_label },
);

const judgement = object({ text: label, value }, { accessibility_label });

export const feedbackButtons = typed(
  'feedback_buttons',
  { positive_button: judgement, negative_button: judgement },
  { action_id },
);

export const iconButton = typed(
  'icon_button',
  { icon: oneOf('trash'), text: label },
  { action_id, value, accessibility_label, confirm: confirmation, visible_to_user_ids: listOf(string()) },
);

export const image: Readonly<Record<string, Check>> = {
  image: all(
    object(
      { type: oneOf('image'), alt_text: string({ max: 2000 }) },
      { image_url: url(), slack_file: object({}, { id: string(), url: url() }) },
    ),
    anyOf('image_url', 'slack_file'),
  ),
};

const options = listOf(option, { max: 100 });
const option_groups = listOf(optionGroup, { max: 100 });
const most = { max_selected_items: integer({ min: 1 }) } as const;
const conversation = { filter: anything, default_to_current_conversation: boolean, response_url_enabled: boolean };

function staticSelect(type: string, initial: Readonly<Record<string, Check>>): Readonly<Record<string, Check>> {
  const fields = object({ type: oneOf(type) }, { options, option_groups, placeholder, ...common, ...initial });
  return { [type]: all(fields, anyOf('options', 'option_groups')) };
}

export const menus: Readonly<Record<string, Check>> = {
  ...staticSelect('static_select', { initial_option: option }),
  ...staticSelect('multi_static_select', { initial_options: listOf(option), ...most }),
  ...typed('users_select', {}, { placeholder, initial_user: string(), ...common }),
  ...typed('multi_users_select', {}, { placeholder, initial_users: listOf(string()), ...common, ...most }),
  ...typed('channels_select', {}, { placeholder, initial_channel: string(), response_url_enabled: boolean, ...common }),
  ...typed('multi_channels_select', {}, { placeholder, initial_channels: listOf(string()), ...common, ...most }),
  ...typed('conversations_select', {}, { placeholder, initial_conversation: string(), ...conversation, ...common }),
  ...typed('external_select', {}, { placeholder, initial_option: option, min_query_length: integer(), ...common }),
};

export const choices: Readonly<Record<string, Check>> = {
  ...typed('radio_buttons', { options: listOf(richOption, { max: 10 }) }, { initial_option: richOption, ...common }),
  ...typed(
    'checkboxes',
    { options: listOf(richOption, { max: 10 }) },
    { initial_options: listOf(richOption), ...common },
  ),
};

export const overflow = typed(
  'overflow',
  { options: listOf(option, { max: 5 }) },
  { action_id, confirm: confirmation },
);

export const pickers: Readonly<Record<string, Check>> = {
  ...typed('datepicker', {}, { placeholder, initial_date: string(), ...common }),
  ...typed('timepicker', {}, { placeholder, initial_time: string(), timezone: string(), ...common }),
};

export const dateTimePicker = typed('datetimepicker', {}, { initial_date_time: integer(), ...common });

const length = integer({ max: 3000 });

export const fields: Readonly<Record<string, Check>> = {
  ...typed(
    'plain_text_input',
    {},
    {
      ...inputs,
      initial_value: string({ min: 0, max: 3000 }),
      multiline: boolean,
      min_length: length,
      max_length: length,
    },
  ),
  ...typed('email_text_input', {}, { ...inputs, initial_value: string() }),
  ...typed('url_text_input', {}, { ...inputs, initial_value: string() }),
  ...typed(
    'number_input',
    { is_decimal_allowed: boolean },
    { ...inputs, initial_value: string(), min_value: string(), max_value: string() },
  ),
  ...typed('rich_text_input', {}, { ...inputs, initial_value: richText, min_lines: integer(), max_lines: integer() }),
};

/** What the `actions` block takes. */
export const pressable = { ...button, ...menus, ...choices, ...overflow, ...pickers, ...dateTimePicker } as const;

export const anyElement = byType({ ...pressable, ...fields, ...feedbackButtons, ...iconButton });
