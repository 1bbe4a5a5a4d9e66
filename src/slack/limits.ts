/**
 * What Slack takes in one payload, in UTF-16 units. From Slack's reference of Block Kit and of chat.postMessage and from the
 * notes in `@slack/types`; the two that Slack states nowhere say so.
 */
export const LIMITS = {
  blocksInMessage: 50,
  blocksInView: 100,
  /** Stated nowhere: Slack was seen to refuse messages (`msg_blocks_too_long`) from about 11,000 characters over all blocks on. */
  charactersInMessage: 10_000,
  /** Of the top-level text: a longer one cannot be set by chat.update (`msg_too_long`). */
  text: 4_000,
  sectionText: 3_000,
  /** Slack states none for rich text; the one of a section is known to be safe. */
  richText: 3_000,
  headerText: 150,
  contextElements: 10,
  actionsElements: 25,
  buttonText: 75,
  buttonValue: 2_000,
  accessibilityLabel: 75,
  optionText: 75,
  actionId: 255,
  radioOptions: 10,
  link: 3_000,
  label: 2_000,
  viewTitle: 24,
  viewButton: 24,
  privateMetadata: 3_000,
  suggestedPrompts: 4,
  suggestedPromptTitle: 75,
} as const;
