import { boolean, byType, type Check, listOf, object, oneOf, string, typed, url } from './shape.js';

/** The composition objects of Block Kit: what elements and blocks are put together from. */

const LONGEST_TEXT = 3000;
const LONGEST_OPTION = 75;
/** Slack's own pages disagree, 75 or 150. */
const LONGEST_OPTION_VALUE = 75;

export function plainText(max = LONGEST_TEXT): Check {
  return byType(typed('plain_text', { text: string({ max }) }, { emoji: boolean }));
}

export function mrkdwn(max = LONGEST_TEXT): Check {
  return byType(typed('mrkdwn', { text: string({ max }) }, { verbatim: boolean }));
}

export function anyText(max = LONGEST_TEXT): Check {
  return byType({
    ...typed('plain_text', { text: string({ max }) }, { emoji: boolean }),
    ...typed('mrkdwn', { text: string({ max }) }, { verbatim: boolean }),
  });
}

export const confirmation = object(
  { title: plainText(100), text: anyText(300), confirm: plainText(30), deny: plainText(30) },
  { style: oneOf('primary', 'danger') },
);

export const placeholder = plainText(150);

/** Of menus: plain text, and a value that is sent when it is chosen. */
export const option = object(
  { text: plainText(LONGEST_OPTION), value: string({ max: LONGEST_OPTION_VALUE }) },
  { description: plainText(LONGEST_OPTION), url: url() },
);

/** Of radio buttons and checkboxes, which may be formatted. */
export const richOption = object(
  { text: anyText(LONGEST_OPTION), value: string({ max: LONGEST_OPTION_VALUE }) },
  { description: anyText(LONGEST_OPTION) },
);

export const optionGroup = object({ label: plainText(LONGEST_OPTION), options: listOf(option, { max: 100 }) });
