import type { types } from '@slack/bolt';

/** A point in time, which Slack shows in each reader's own time zone. */
export function moment(milliseconds: number): Extract<types.RichTextElement, { type: 'date' }> {
  const fallback = `${new Date(milliseconds).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  return { type: 'date', timestamp: Math.floor(milliseconds / 1000), format: '{date_long}, {time}', fallback };
}
