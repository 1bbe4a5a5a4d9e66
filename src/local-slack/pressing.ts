import type { Pressing } from './local-slack.js';
import type { Json } from './objects.js';
import { isObject } from './shape.js';

/** Something that can be pressed, and the block it is in. */
export interface Pressable {
  readonly element: Json;
  readonly blockId: string;
}

/** The one element that fits. @throws Error where none does, or several do */
export function pressableIn(blocks: readonly Json[], pressing: Pressing, user: string): Pressable {
  const found = pressables(blocks).filter(({ element, blockId }) => fits(element, blockId, pressing, user));
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  const there = pressables(blocks).map(({ element, blockId }) => `${element.action_id} (${element.type}, ${blockId})`);
  const many = found.length === 0 ? 'Nothing' : `${found.length} elements`;
  throw new Error(`${many} to press for ${JSON.stringify(pressing)}. There are: ${there.join(', ') || 'none'}`);
}

function pressables(blocks: readonly Json[]): readonly Pressable[] {
  return blocks.flatMap((block) => {
    const blockId = String(block.block_id ?? '');
    const inside = Array.isArray(block.child_blocks) ? pressables(block.child_blocks) : [];
    const parts = [block.accessory, block.element, ...(Array.isArray(block.elements) ? block.elements : [])];
    const own = parts.filter(isObject).filter(({ action_id }) => action_id !== undefined);
    return [...own.map((element) => ({ element, blockId })), ...inside];
  });
}

function fits(
  element: Json,
  blockId: string,
  { actionId, label, value, ...pressing }: Pressing,
  user: string,
): boolean {
  const seen = element.visible_to_user_ids;
  return (
    element.action_id === actionId &&
    (pressing.blockId === undefined || blockId === pressing.blockId) &&
    (label === undefined || (isObject(element.text) && element.text.text === label)) &&
    (value === undefined || element.value === value || optionOf(element, value) !== undefined) &&
    (!Array.isArray(seen) || seen.includes(user))
  );
}

function optionOf({ options, option_groups }: Json, value: string): Json | undefined {
  const groups = Array.isArray(option_groups) ? option_groups.flatMap((group) => group.options) : [];
  const all: readonly Json[] = [...(Array.isArray(options) ? options : []), ...groups];
  return all.find((option) => option.value === value);
}

/** What the app is told of it: one of the `actions` of a `block_actions` payload. */
export function actionOf({ element, blockId }: Pressable, { value, feedback }: Pressing, ts: string): Json {
  const common = { type: element.type, action_id: element.action_id, block_id: blockId, action_ts: ts };
  switch (element.type) {
    case 'button':
    case 'icon_button':
      return { ...common, text: element.text, ...('value' in element ? { value: element.value } : {}) };
    case 'feedback_buttons': {
      if (feedback === undefined) throw new Error('Say which of the feedback buttons: positive or negative.');
      const button = element[`${feedback}_button`] as Json;
      return { ...common, text: button.text, value: button.value };
    }
    default:
      return { ...common, ...chosen(element, value) };
  }
}

/** The choice as it stands in actions and in the state of a view. */
export function chosen(element: Json, value: string | readonly string[] | undefined): Json {
  const values = typeof value === 'string' ? [value] : (value ?? []);
  const options = values.map((each) => existing(element, each));
  switch (element.type) {
    case 'checkboxes':
    case 'multi_static_select':
      return { selected_options: options };
    case 'static_select':
    case 'radio_buttons':
    case 'overflow':
      return { selected_option: options[0] ?? null };
    case 'users_select':
      return { selected_user: values[0] ?? null };
    case 'conversations_select':
      return { selected_conversation: values[0] ?? null };
    case 'channels_select':
      return { selected_channel: values[0] ?? null };
    case 'datepicker':
      return { selected_date: values[0] ?? null };
    default:
      return { value: values[0] ?? null };
  }
}

function existing(element: Json, value: string): Json {
  const option = optionOf(element, value);
  if (option !== undefined) return option;
  if (element.options === undefined && element.option_groups === undefined) return { value };
  throw new Error(`${element.action_id} has no option ${value}.`);
}
